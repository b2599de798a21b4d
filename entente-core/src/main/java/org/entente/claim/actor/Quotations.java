package org.entente.claim.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;

/** Who says what stands in quotation marks. */
final class Quotations {
    private static final Set<String> SAYINGS = Words.builtIn().list("verb of saying");

    private Quotations() {}

    /** Of "we" in a quotation: the state of the leader who is said to have said it. */
    static List<State> speaker(Pointing place) {
        Line line = place.line();
        boolean quotation =
                IntStream.range(0, place.at()).anyMatch(at -> line.word(at).equals("\""));
        return Stream.concat(place.passage().found().stream(), place.ahead().stream())
                .filter(each -> quotation && each.is(Kind.LEADER))
                .filter(each ->
                        saying(line, each.from() - 1) || saying(line, each.to()) || saying(line, each.from() - 2))
                .findFirst()
                .map(Found::states)
                .orElse(List.of());
    }

    private static boolean saying(Line line, int at) {
        return line.token(at).filter(token -> SAYINGS.contains(token.lemma())).isPresent();
    }
}
