package org.entente.app.cli;

import org.entente.measure.Slice;
import picocli.CommandLine.Option;

/** Which record is read, for verbs that take no other word of slices. */
public final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "NAME",
            completionCandidates = WordsToComplete.RecordWords.class,
            defaultValue = "all",
            description = "all, builtin, unga-voeten or unga-undl (default: ${DEFAULT-VALUE}).")
    private String record = "all";

    /** Everything of that record. */
    public Slice slice() {
        return Slice.everything().withRecord(RecordNames.check(record)).withTexts(Slice.Texts.ALL_VOTES);
    }
}
