package org.entente.claim.actor;

import java.util.Set;

/** Cities that stand for no government: "the Paris Agreement", "the Treaty of Rome", "Red Star Belgrade". */
final class CityTraps {
    private final Words words = Words.builtIn();
    private final Set<String> documents = words.list("document or meeting");
    private final Set<String> documentsBefore = words.list("document before of");
    private final Set<String> afterCity = words.list("word after a city");
    private final Set<String> clubs = words.list("club before a city");

    boolean trapped(Place place) {
        return place.dateline() || document(place) || documentBefore(place) || based(place) || club(place);
    }

    private boolean document(Place place) {
        boolean named = documents.contains(Letters.fold(place.wordAfter()));
        return (named && !place.joinedToOther()) || afterCity.contains(place.wordAfter());
    }

    private boolean documentBefore(Place place) {
        String preposition = Letters.fold(place.wordBefore());
        return Set.of("of", "on").contains(preposition)
                && documentsBefore.contains(place.line().word(place.first() - 2));
    }

    private boolean club(Place place) {
        return clubs.contains(place.wordBefore());
    }

    /** "a London-based company". */
    private static boolean based(Place place) {
        String after = Letters.fold(place.wordAfter());
        return after.equals("-based")
                || (after.equals("-") && place.line().small(place.last() + 1).equals("based"));
    }
}
