package org.entente.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.Standing;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.Window;
import org.entente.claim.Words;
import org.entente.text.Span;

/** Claims and indicators made up for tests of the rules. */
final class Drafts {
    private Drafts() {}

    static Proposition claim(Words words) {
        return new Proposition(
                "s1",
                List.of(new Span(0, 1)),
                "trend",
                RelationObject.POSITIONS,
                true,
                Roles.NONE,
                words,
                Tense.PRESENT,
                Window.UNSAID,
                Optional.empty());
    }

    static Proposition claim(RelationObject object, String... layers) {
        Proposition plain = claim(Words.PLAIN);
        Roles roles = Roles.NONE.withOn(List.of(layers).stream()
                .map(layer -> new Topic(Topic.Kind.LAYER, layer, layer))
                .toList());
        return new Proposition(
                plain.sentence(),
                plain.spans(),
                plain.type(),
                object,
                true,
                roles,
                plain.words(),
                plain.tense(),
                plain.window(),
                plain.attributedTo());
    }

    static Indicator indicator(String id, String layer, boolean votes, boolean constitutive, Stand stand) {
        return new Indicator(
                id,
                layer,
                votes,
                constitutive,
                stand.standing(),
                stand.why(),
                stand.words(),
                Optional.empty(),
                stand.alternatives(),
                stand.fragile(),
                false,
                "",
                "",
                stand.untested(),
                List.of());
    }

    static Stand stand(Standing standing) {
        return switch (standing) {
            case C -> Stand.claimed("it is so");
            case O -> Stand.opposed("it is otherwise");
            case BAND -> Stand.between(Why.IN_BAND, "it is between");
            case NONE -> Stand.none(Why.NO_DATA, "nothing is known");
        };
    }

    /** One to five indicators, each of a layer of its own. */
    static Arbitrary<List<Indicator>> indicators() {
        Arbitrary<Indicator> one = Combinators.combine(
                        Arbitraries.of(Standing.values()), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((standing, votes, constitutive) ->
                        indicator("x", votes ? "votes" : "x", votes, constitutive, stand(standing)));
        return one.list().ofMinSize(1).ofMaxSize(5).map(Drafts::numbered);
    }

    private static List<Indicator> numbered(List<Indicator> all) {
        List<Indicator> numbered = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            Indicator one = all.get(k);
            numbered.add(indicator(
                    "i" + k,
                    one.votes() ? "votes" : "layer" + k,
                    one.votes(),
                    one.constitutive(),
                    stand(one.standing())));
        }
        return numbered;
    }
}
