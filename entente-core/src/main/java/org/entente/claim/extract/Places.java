package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** The places and bodies that a claim of support names and no registry knows: "in the South China Sea", "of Goa". */
final class Places {
    private Places() {}

    /** By their capitals; states that the claim speaks of are none. */
    static List<Topic> of(Draft draft) {
        List<Topic> places = new ArrayList<>(territories(draft));
        List<Token> tokens = draft.sentence().tokens();
        int at = Math.max(draft.clause().verbTo(), draft.match().from() + 1);
        int end = Math.max(draft.to(), Matters.stretch(draft).to());
        while (at < end) {
            int to = at;
            while (to < end && capital(tokens.get(to))) {
                to++;
            }
            if (to > at && !state(draft, at, to)) {
                String name = draft.sentence()
                        .spanOf(at, to)
                        .moved(-draft.sentence().span().start())
                        .of(draft.sentence().text());
                places.add(new Topic(Topic.Kind.TOPIC, name.toLowerCase(Locale.ROOT), name));
            }
            at = Math.max(to, at + 1);
        }
        return places;
    }

    /** Those that the registry of names knows, also in front: "In the Ogaden war Kenya sided with …". */
    private static List<Topic> territories(Draft draft) {
        Stretch own = Matters.stretch(draft);
        return draft.sentence().actorsIn(own.from(), own.to()).stream()
                .filter(actor -> actor.said().kind() == ActorMention.Kind.TERRITORY)
                .flatMap(actor -> actor.said().topics().stream())
                .filter(topic -> topic.kind() == Topic.Kind.TOPIC)
                .toList();
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) && (token.nominal() || token.is(Tag.ADJ));
    }

    private static boolean state(Draft draft, int from, int to) {
        return draft.sentence().actors().stream()
                .filter(actor -> !actor.said().states().isEmpty()
                        || actor.said().topics().stream().anyMatch(topic -> topic.kind() == Topic.Kind.CASE))
                .anyMatch(actor -> covers(actor, from, to));
    }

    private static boolean covers(Actor actor, int from, int to) {
        return actor.from() <= from && to <= actor.to();
    }
}
