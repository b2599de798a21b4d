package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.extractor.ExtractorUse;
import org.entente.claim.CheckedText;
import org.entente.notice.Notice;
import org.entente.source.Origin;

/**
 * A checked text with what goes with it into every report.
 *
 * @param text the text
 * @param record what must be known of the record
 * @param origins what verdicts rest on
 * @param command the command that made it
 * @param extractor the language model that proposed claims, where one did
 */
public record Checked(
        CheckedText text, List<Notice> record, List<Origin> origins, String command, Optional<ExtractorUse> extractor) {
    public Checked {
        record = List.copyOf(record);
        origins = List.copyOf(origins);
    }

    /** What must be known: of the text, then of the record. */
    List<Notice> notices() {
        List<Notice> all = new ArrayList<>(text.notices());
        all.addAll(record);
        return all;
    }

    /** This command, and what may be asked next. */
    List<String> commands() {
        List<String> commands = new ArrayList<>(List.of(command));
        text.tested().stream()
                .limit(1)
                .forEach(claim -> commands.add(command + " --explain " + ClaimWords.number(claim)));
        commands.add("entente check --rules");
        return commands;
    }
}
