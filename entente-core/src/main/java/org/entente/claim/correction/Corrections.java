package org.entente.claim.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.Draft;
import org.entente.claim.Proposition;
import org.entente.claim.RulesVersion;
import org.entente.notice.Notice;
import org.entente.notice.Severity;

/**
 * An editor's corrections of what a text is read to say.
 *
 * @param file the file's name
 * @param rules version of the rules it was written under, where it says so
 * @param list its lines that change something
 */
public record Corrections(String file, OptionalInt rules, List<Correction> list) {
    /** Nothing to correct. */
    public static final Corrections NONE = new Corrections("", OptionalInt.empty(), List.of());

    public Corrections {
        list = List.copyOf(list);
    }

    /** What the text says with them; each line changes the one claim that it fits best. */
    public Corrected apply(Draft draft, RulesVersion present) {
        List<Notice> notices = new ArrayList<>();
        if (rules.isPresent() && rules.getAsInt() != present.version()) {
            notices.add(rulesDiffer(present));
        }
        Map<Proposition, List<Correction>> found = new HashMap<>();
        for (Correction correction : list) {
            Optional<Proposition> meant = new ClaimFinder(draft).find(correction.key());
            if (meant.isPresent()) {
                found.computeIfAbsent(meant.get(), said -> new ArrayList<>()).add(correction);
            } else {
                notices.add(unmatched(correction));
            }
        }
        if (!found.isEmpty()) {
            notices.add(applied(found.size()));
        }
        List<Corrected.Line> lines = draft.propositions().stream()
                .map(said -> line(said, found.getOrDefault(said, List.of())))
                .toList();
        return new Corrected(lines, notices);
    }

    private Corrected.Line line(Proposition said, List<Correction> corrections) {
        List<Correction> drops = corrections.stream()
                .filter(correction -> correction.amendment().change() == Change.DROP)
                .limit(1)
                .toList();
        List<Correction> effective = drops.isEmpty() ? corrections : drops;
        if (effective.isEmpty()) {
            return new Corrected.Line(said, Optional.empty(), false);
        }
        Proposition after = said;
        for (Correction correction : effective) {
            after = correction.amendment().apply().apply(after);
        }
        String was = effective.stream()
                .map(correction -> correction.amendment().was(said))
                .collect(Collectors.joining("; "));
        Claim.Edit edit = new Claim.Edit(file, effective.get(0).line(), was);
        return new Corrected.Line(after, Optional.of(edit), !drops.isEmpty());
    }

    private Notice rulesDiffer(RulesVersion present) {
        return new Notice(
                "rules_differ",
                Severity.WARNING,
                "These corrections were written under version " + rules.getAsInt()
                        + " of the rules; verdicts follow version " + present.version()
                        + ". Look at what they change again.",
                file,
                0,
                1);
    }

    private Notice applied(int claims) {
        String what = claims == 1 ? "one claim has" : claims + " claims have";
        return new Notice(
                "corrections_applied",
                Severity.INFO,
                "By an editor’s corrections " + what + " been changed or dropped; the report says which.",
                file,
                0,
                1);
    }

    private Notice unmatched(Correction correction) {
        return new Notice(
                "correction_unmatched",
                Severity.WARNING,
                "No one claim of the text is “" + correction.key().words()
                        + "” any more; the line changed nothing. A new template has the claims as they are now.",
                file,
                correction.line(),
                1);
    }
}
