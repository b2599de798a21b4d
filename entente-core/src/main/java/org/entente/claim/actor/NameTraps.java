package org.entente.claim.actor;

import java.util.Set;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.text.Token.Tag;

/** Names of states, peoples and poles that mean something else: a newspaper, a river, a bird, a language. */
final class NameTraps {
    private final Words words = Words.builtIn();
    private final Set<String> after = words.list("word after a state");
    private final Set<String> before = words.list("word before a state");
    private final Set<String> american = words.list("state of the United States");
    private final Set<String> caucasian = words.list("beside the Caucasian Georgia");
    private final Set<String> bird = words.list("turkey, the bird");
    private final Set<String> spoken = words.list("before a language");

    boolean trapped(Place place) {
        return switch (place.match().form()) {
            case "the West" ->
                Letters.capital(place.wordAfter()) && place.line().tagged(place.last(), Tag.PROPN, Tag.ADJ);
            case "Georgia" -> georgia(place) || composed(place);
            case "Turkey" -> place.anyWord(word -> bird.contains(Letters.fold(word))) || composed(place);
            default -> composed(place) || language(place);
        };
    }

    private boolean composed(Place place) {
        return place.match().kind(Kind.NAME)
                && (after.contains(place.wordAfter()) || before.contains(place.wordBefore()));
    }

    private boolean georgia(Place place) {
        boolean abroad = place.anyWord(american::contains) || place.after("state of") || place.after("governor of");
        return abroad && !place.anyWord(caucasian::contains);
    }

    /** "in French", "spoke Russian". */
    private boolean language(Place place) {
        if (!place.match().kind(Kind.ADJECTIVE) || place.match().kind(Kind.NAME)) {
            return false;
        }
        boolean learned = place.lemmaBefore(Set.of("speak", "learn", "fluent")::contains);
        boolean noun = place.line().tagged(place.last(), Tag.NOUN, Tag.PROPN);
        boolean goesOn = noun
                || place.line().tagged(place.last(), Tag.ADJ, Tag.NUM, Tag.VERB)
                || Set.of("-", "and").contains(place.wordAfter());
        return (learned && !noun) || (place.lemmaBefore(spoken::contains) && !goesOn);
    }
}
