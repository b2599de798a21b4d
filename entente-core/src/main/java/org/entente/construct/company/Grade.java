package org.entente.construct.company;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.entente.state.Membership;
import org.entente.state.Organisation;
import org.entente.state.StateRegistry;

/** How far a state belongs to an organisation. */
enum Grade {
    NONE(0, "none"),
    OBSERVER(1, "observer"),
    PARTNER(1, "partner"),
    ASSOCIATE(2, "associate"),
    CANDIDATE(2, "candidate"),
    /** A member whose rights are suspended has no place on the scale. */
    SUSPENDED(-1, "suspended"),
    MEMBER(3, "member");

    private final int thirds;
    private final String word;

    Grade(int thirds, String word) {
        this.thirds = thirds;
        this.word = word;
    }

    /** 0, ⅓, ⅔ or 1; NaN for a suspended member. */
    double value() {
        return thirds < 0 ? Double.NaN : thirds / 3.0;
    }

    /** "⅔ candidate". */
    String words() {
        String number = switch (thirds) {
            case 0 -> "0 ";
            case 1 -> "⅓ ";
            case 2 -> "⅔ ";
            case 3 -> "1 ";
            default -> "";
        };
        return number + word;
    }

    String word() {
        return word;
    }

    /** The standing of a state on a day, the highest of several; doubtful rows count for nothing. */
    static Optional<Membership> standing(StateRegistry states, Organisation body, int ccode, LocalDate day) {
        return states.memberships(body.id()).stream()
                .filter(membership -> membership.ccode() == ccode
                        && membership.counts()
                        && membership.span().contains(day))
                .max(Comparator.comparing(membership -> of(membership.grade())));
    }

    /** The grade of a state on a day. */
    static Grade of(StateRegistry states, Organisation body, int ccode, LocalDate day) {
        return standing(states, body, ccode, day)
                .map(membership -> of(membership.grade()))
                .orElse(NONE);
    }

    private static Grade of(String grade) {
        for (Grade known : values()) {
            if (known.word.equals(grade)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no grade of membership: " + grade);
    }
}
