package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.composite.CompositeQuestion;
import org.entente.construct.composite.Part;
import org.entente.construct.composite.Parts;

/** Reads weights as they are typed: {@code relative_affinity=2,capital_distance=1}; a name alone weighs 1. */
final class WeightWords {
    private final String typed;

    WeightWords(String typed) {
        this.typed = typed;
    }

    /** @throws CommandFailed when a name is unknown or a weight is no number */
    List<CompositeQuestion.Weight> list() {
        List<CompositeQuestion.Weight> weights = new ArrayList<>();
        for (String word : typed.split(",", -1)) {
            String[] sides = word.strip().split("=", 2);
            weights.add(new CompositeQuestion.Weight(
                    part(sides[0].strip()), sides.length == 1 ? 1 : number(sides[1].strip())));
        }
        return weights;
    }

    private static Part part(String word) {
        List<String> known = Parts.list().stream().map(Part::id).toList();
        return Parts.find(word)
                .orElseThrow(() -> SliceValues.usage("nothing that can be weighed is called “" + word + "”")
                        .withCandidates(Nearest.to(word, known).stream()
                                .map(Candidate::of)
                                .toList())
                        .withRemedy("entente compose --list shows what can be weighed.")
                        .thrown());
    }

    private static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw SliceValues.usage("a weight is a positive number, not “" + word + "”")
                    .withRemedy("Only ratios matter: --weights relative_affinity=2,capital_distance=1.")
                    .thrown();
        }
    }
}
