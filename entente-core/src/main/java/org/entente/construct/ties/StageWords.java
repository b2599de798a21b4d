package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.construct.Item;
import org.entente.construct.Listing;

/** The list of stages and what was found for each, for readers. */
final class StageWords {
    private StageWords() {}

    /** "0 none: nothing on record; 1 relations: …". */
    static String criteria() {
        return "Stages, list v" + Stages.VERSION + ": "
                + Stages.list().stream()
                        .map(stage -> stage.number() + " " + stage.name() + ": " + stage.criterion())
                        .collect(Collectors.joining("; "))
                + ". Each criterion is met, not met or unknown: what no layer tells is unknown. One that is met implies "
                + "those below it, but 4 does not imply 3, and 5 needs 4. An agreement of the record is political if its "
                + "name or sentence has a word that begins with "
                + String.join(", ", Stages.political())
                + "; it is in force as long as the record tells no end. A list of missions counts for five years.";
    }

    /** "contact". */
    static String name(int stage) {
        return Stages.list().get(stage).name();
    }

    static Listing listing(Stages.Range range, StageEvidence evidence) {
        List<List<Item>> rows = new ArrayList<>();
        for (Stages.Stage stage : Stages.list()) {
            if (stage.number() > 0) {
                rows.add(List.of(
                        new Item.Words(stage.number() + " " + stage.name()),
                        new Item.Words(stage.criterion()),
                        new Item.Words(range.truths().get(stage.number()).words()),
                        new Item.Words(evidence.found().get(stage.number()))));
            }
        }
        return new Listing(
                "stages",
                "Stages of institutions, list v" + Stages.VERSION,
                "A criterion that is met implies those below it, but 4 does not imply 3, and 5 needs 4.",
                List.of(
                        Listing.Column.words("stage", "Stage"),
                        Listing.Column.words("criterion", "Criterion"),
                        Listing.Column.words("answer", "Answer"),
                        Listing.Column.words("found", "What was found")),
                rows);
    }
}
