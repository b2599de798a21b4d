package org.entente.claim.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.claim.actor.ActorMention.Kind;

/**
 * Whether the words around a name show that it means something else: a person of the same name, a newspaper, a treaty
 * named after the city where it was signed, a club, a state of the United States, a bird.
 */
final class Traps {
    private final PersonTraps persons;
    private final CityTraps cities = new CityTraps();
    private final NameTraps names = new NameTraps();
    private final SportTrap sport = new SportTrap();
    private final Set<String> americanStates = Words.builtIn().list("state of the United States by name");

    /** @param introduced whether the text names the leader in full somewhere */
    Traps(Predicate<Match> introduced) {
        this.persons = new PersonTraps(introduced);
    }

    /** "Jordan, Minnesota": a town of the United States. */
    private boolean homonym(Place place) {
        return place.wordAfter().equals(",")
                && americanStates.contains(place.line().word(place.last() + 1));
    }

    /** Whether the match names no actor after all. */
    boolean trapped(Line line, Match match, List<Match> others) {
        Place place = Place.of(line, match, others);
        if (match.any(Sense.OfPrefix.class::isInstance)) {
            return false;
        }
        if (match.kind(Kind.LEADER) && match.senses(Sense.OfState.class).isEmpty()) {
            return persons.notTheLeader(place);
        }
        boolean city = match.kind(Kind.CAPITAL) && !match.kind(Kind.NAME);
        boolean named = city ? cities.trapped(place) : names.trapped(place);
        return named
                || homonym(place)
                || persons.namesake(place)
                || ((match.kind(Kind.NAME) || city) && sport.playing(line, others));
    }
}
