package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.actor.MainPair;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** "The former British colony" stands for the state that Britain ruled and that the text speaks of. */
final class Heirs {
    private static final WordLists WORDS = WordLists.shipped();

    private final Rulers rulers;
    private final List<List<State>> named;

    /** @param mentions whom each sentence mentions */
    Heirs(Rulers rulers, List<List<ActorMention>> mentions) {
        this.rulers = rulers;
        this.named = mentions.stream()
                .map(each -> each.stream()
                        .filter(mention -> mention.kind() != ActorMention.Kind.TERRITORY)
                        .flatMap(mention -> mention.states().stream())
                        .toList())
                .toList();
    }

    /** The mentions of a sentence; before a ruler’s adjective with "colony" the state that "the former" stands for. */
    List<Actor> mend(List<Token> tokens, List<Actor> actors) {
        List<Actor> mended = new ArrayList<>();
        for (Actor actor : actors) {
            phrase(tokens, actor).flatMap(from -> heir(tokens, actor, from)).ifPresent(mended::add);
            mended.add(actor);
        }
        return mended;
    }

    /** Where "the former British colony" begins; none of "a British colony". */
    private static Optional<Integer> phrase(List<Token> tokens, Actor actor) {
        int from = actor.from();
        while (from > 0 && tokens.get(from - 1).is(Tag.ADJ)) {
            from--;
        }
        boolean definite =
                from > 0 && WORDS.has("definite", tokens.get(from - 1).lemma());
        boolean colony = actor.said().kind() == ActorMention.Kind.ADJECTIVE
                && actor.to() < tokens.size()
                && WORDS.has("ruled_nouns", tokens.get(actor.to()).lemma());
        return definite && colony && actor.said().states().size() == 1 ? Optional.of(from - 1) : Optional.empty();
    }

    private Optional<Actor> heir(List<Token> tokens, Actor actor, int from) {
        State ruler = actor.said().states().get(0);
        return ruled(ruler)
                .map(heir -> new Actor(
                        new ActorMention(
                                tokens.get(from)
                                        .span()
                                        .with(tokens.get(actor.from() - 1).span()),
                                ActorMention.Kind.DESCRIPTION,
                                List.of(heir),
                                List.of(),
                                false),
                        from,
                        actor.from()));
    }

    /** Of the text’s two the one ruled last; of others only one that stands alone. */
    private Optional<State> ruled(State ruler) {
        List<State> all = named.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(state -> rulers.heir(ruler, List.of(state)).isPresent())
                .toList();
        return rulers.heir(ruler, MainPair.likeliest(named))
                .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }
}
