package org.entente.app.extractor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.extractor.Rejected.Reason;
import org.entente.notice.Notice;

/** Counts what became of a language model's answers over a text, for its notices. */
final class Tally {
    private final Map<Reason, Integer> rejected = new EnumMap<>(Reason.class);
    private final Map<String, Integer> failures = new LinkedHashMap<>();
    private int claims;
    private int sentences;
    private int left;
    private int dropped;

    void rejected(Reason reason) {
        rejected.merge(reason, 1, Integer::sum);
    }

    /** No answer about so many sentences. */
    void failed(String reason, int unanswered) {
        failures.merge(reason, 1, Integer::sum);
        left += unanswered;
    }

    void unanswered() {
        left++;
    }

    void answered(int found, int before) {
        sentences++;
        claims += found;
        dropped += found == 0 && before > 0 ? 1 : 0;
    }

    List<Notice> notices(ExtractorUse use) {
        List<Notice> notices = new ArrayList<>();
        notices.add(Notice.info(
                "language_model",
                "Claims of " + sentences + " sentences were proposed by the language model " + use.model() + " at "
                        + use.host() + " (" + claims + " claims; its prompt, sha256 "
                        + use.promptSha256().substring(0, 12)
                        + ", is in the JSON of this report). Verdicts are not its own."));
        failures.forEach((reason, count) -> notices.add(Notice.warning(
                "language_model_failed",
                "The language model " + reason + (count > 1 ? " (" + count + " times)" : "")
                        + "; there the built-in reading stands.")));
        if (left > 0) {
            notices.add(Notice.warning(
                    "language_model_unanswered", "Of " + left + " sentences the built-in reading stands."));
        }
        if (dropped > 0) {
            notices.add(Notice.warning(
                    "language_model_fewer",
                    "In " + dropped + " sentences the built-in reading finds claims and the language model none."));
        }
        rejections(notices);
        return notices;
    }

    private void rejections(List<Notice> notices) {
        if (!rejected.isEmpty()) {
            int all = rejected.values().stream().mapToInt(Integer::intValue).sum();
            String why = rejected.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey().words())
                    .collect(Collectors.joining(", "));
            notices.add(Notice.warning(
                    "language_model_rejected",
                    "Proposals of the language model that were rejected: " + all + " (" + why + ")."));
        }
    }
}
