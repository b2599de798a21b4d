package org.entente.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * How near two states are on the map and in history: what borders, languages, rulers and distances say of a pair. Rows
 * of low confidence are passed over; where a table cannot tell, the answer is empty. Occupation is no rule here.
 *
 * @param borders rows of {@link Layers#BORDER}
 * @param languages rows of {@link Layers#LANGUAGE}
 * @param rulers rows of {@link Layers#RULER}
 * @param distances rows of {@link Layers#DISTANCE}
 */
public record Proximity(TieTable borders, TieTable languages, TieTable rulers, TieTable distances) {
    private static final String LAND = "land";
    private static final String OCCUPATION = "occupation";

    /** Kilometres between the capitals on a day. */
    public OptionalDouble kilometres(int one, int other, LocalDate on) {
        return on(distances.of(one, other), on).stream().mapToDouble(Tie::value).findFirst();
    }

    /** Whether the two have a land border on a day; empty outside the years the table covers. */
    public Optional<Boolean> landBorder(int one, int other, LocalDate on) {
        if (!borders.coverage().covers(on.getYear())) {
            return Optional.empty();
        }
        return Optional.of(on(borders.of(one, other), on).stream()
                .anyMatch(tie -> tie.kind().equals(LAND)));
    }

    /** Official languages that the two have in common on a day; empty if those of one are not known. */
    public Optional<Set<String>> sharedLanguages(int one, int other, LocalDate on) {
        Set<String> shared = names(one, on);
        Set<String> others = names(other, on);
        boolean known = !shared.isEmpty() && !others.isEmpty();
        shared.retainAll(others);
        return known ? Optional.of(shared) : Optional.empty();
    }

    private Set<String> names(int ccode, LocalDate on) {
        Set<String> names = new TreeSet<>();
        on(languages.of(ccode), on).forEach(tie -> names.add(tie.name()));
        return names;
    }

    /** Whether one of the two ever ruled the other, by the end of the year. */
    public boolean ruled(int one, int other, int year) {
        return began(rulers.of(one, other), year) || began(rulers.of(other, one), year);
    }

    private static boolean began(List<Tie> rows, int year) {
        return rows.stream().anyMatch(tie -> rule(tie) && PackedDate.yearOf(tie.from()) <= year);
    }

    /** States that ruled both, each to some day of the year or later: 1816 for the age, 1945 for the time since. */
    public List<Integer> commonRulers(int one, int other, int year) {
        Set<Integer> common = new TreeSet<>(rulersOf(one, year));
        common.retainAll(rulersOf(other, year));
        return List.copyOf(common);
    }

    private Set<Integer> rulersOf(int ccode, int year) {
        Set<Integer> found = new TreeSet<>();
        for (int row = 0; row < rulers.size(); row++) {
            if (rulers.b(row) == ccode) {
                Tie tie = rulers.get(row);
                if (rule(tie) && (tie.to() == PackedDate.OPEN || PackedDate.yearOf(tie.to()) >= year)) {
                    found.add(tie.a());
                }
            }
        }
        return found;
    }

    private static boolean rule(Tie tie) {
        return tie.confidence().counts() && !tie.kind().equals(OCCUPATION);
    }

    private static List<Tie> on(List<Tie> rows, LocalDate on) {
        List<Tie> held = new ArrayList<>();
        for (Tie tie : rows) {
            if (tie.confidence().counts() && tie.on(on)) {
                held.add(tie);
            }
        }
        return held;
    }
}
