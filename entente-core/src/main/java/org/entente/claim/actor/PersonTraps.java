package org.entente.claim.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.text.Token.Tag;

/** Names that are borne by persons too: "Michael Jordan", "Hunter Biden", "in May". */
final class PersonTraps {
    private final Words words = Words.builtIn();
    private final Set<String> givenNames = words.list("given name");
    private final Set<String> personal = words.list("name that is also a person’s");
    private final Set<String> institutions = words.list("word of an institution");
    private final Set<String> afterCity = words.list("word after a city");
    private final Set<String> titles = words.list("title");
    private final Set<String> calledAfter = words.list("after a name that something is called after");
    private final Set<String> days = words.list("day or month");
    private final Set<String> beforeMonth = words.list("before a month");
    private final Predicate<Match> introduced;

    PersonTraps(Predicate<Match> introduced) {
        this.introduced = introduced;
    }

    /** Whether the name of a leader is another’s, a month or a thing called after the leader. */
    boolean notTheLeader(Place place) {
        if (place.ofAnotherState() || calledAfter.contains(place.wordAfter())) {
            return true;
        }
        List<Sense.OfLeader> senses = place.match().senses(Sense.OfLeader.class);
        if (senses.stream().anyMatch(Sense.OfLeader::whole)) {
            return false;
        }
        if (surnameAfter(place)) {
            return true;
        }
        if (titles.contains(place.wordBefore())) {
            return false;
        }
        boolean stranger = givenNames.contains(place.wordBefore()) || place.nameBefore();
        boolean weak = senses.stream().allMatch(Sense.OfLeader::weak) && !introduced.test(place.match());
        return stranger || weak || (place.match().form().equals("May") && month(place));
    }

    /** "Mr. Nasser Bourita": a further name behind, unless it is a day’s or of an institution. */
    private boolean surnameAfter(Place place) {
        String after = place.wordAfter();
        return Letters.capital(after)
                && !Letters.shouted(after)
                && place.line().tagged(place.last(), Tag.PROPN)
                && !place.otherAt(place.last())
                && !institutions.contains(after)
                && !days.contains(after);
    }

    /** "in May", "May 2019", "3 May". */
    private boolean month(Place place) {
        return beforeMonth.contains(Letters.fold(place.wordBefore()))
                || place.line().tagged(place.first() - 1, Tag.NUM)
                || place.line().tagged(place.last(), Tag.NUM);
    }

    /** Whether a state’s name is a person’s: with a given name before it, or a surname after it. */
    boolean namesake(Place place) {
        if (!personal.contains(place.match().form())) {
            return false;
        }
        return (surnameAfter(place) && !afterCity.contains(place.wordAfter()))
                || givenNames.contains(place.wordBefore());
    }
}
