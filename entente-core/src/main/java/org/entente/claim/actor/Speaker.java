package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.state.State;

/** Who speaks, where the text is a speech: said by its first lines, "Statement by the representative of X". */
final class Speaker {
    private static final int FIRST_LINES = 3;
    private static final Set<String> SPEECH =
            Set.of("statement", "remarks", "address", "speech", "intervention", "message", "explanation");

    private Speaker() {}

    /** The state that "we" stands for; of a speech to another state, one that says "our two countries", both. */
    static List<State> of(List<Line> lines, List<List<Found>> names, List<State> mainPair) {
        Optional<State> one = one(lines, names);
        boolean ours = lines.stream().anyMatch(Speaker::speaksForBoth);
        return one.map(List::of).orElse(ours ? mainPair : List.of());
    }

    private static boolean speaksForBoth(Line line) {
        Set<String> owned = Words.builtIn().list("state noun, owned by several");
        return IntStream.range(0, line.tokens().size())
                .filter(at -> line.small(at).equals("our"))
                .anyMatch(at -> owned.contains(line.small(at + 1))
                        || (line.small(at + 1).equals("two") && owned.contains(line.small(at + 2))));
    }

    private static Optional<State> one(List<Line> lines, List<List<Found>> names) {
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            Line line = lines.get(i);
            boolean speech = IntStream.range(
                            0, Math.min(FIRST_LINES, line.tokens().size()))
                    .mapToObj(line::small)
                    .anyMatch(SPEECH::contains);
            int by = IntStream.range(0, line.tokens().size())
                    .filter(at -> Set.of("by", "of").contains(line.small(at)))
                    .findFirst()
                    .orElse(-1);
            if (speech && by >= 0) {
                return names.get(i).stream()
                        .filter(each -> each.from() > by && each.single())
                        .map(each -> each.states().get(0))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
