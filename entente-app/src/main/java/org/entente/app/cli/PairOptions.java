package org.entente.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.app.rollcall.PairFilter;
import org.entente.app.rollcall.PairFilter.Which;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which joint votes of a pair are listed. */
final class PairOptions {
    private static final Pattern CELL = Pattern.compile("[yanx]{2}(,[yanx]{2})*");

    @Option(
            names = "--pair",
            arity = "2",
            paramLabel = "STATE",
            completionCandidates = WordsToComplete.States.class,
            description = "Only joint votes of two states.")
    private List<String> pair = List.of();

    @Option(names = "--opposed", description = "Of these, yes against no.")
    private boolean opposed;

    @Option(names = "--alike", description = "Of these, the same choice.")
    private boolean alike;

    @Option(names = "--differ", description = "Of these, different choices.")
    private boolean differ;

    @Option(names = "--minority", description = "Of these, the same choice held by under half of those voting.")
    private boolean minority;

    @Option(
            names = "--cell",
            paramLabel = "CELLS",
            description =
                    "Cells, first state first: y yes, a abstained, n no, x did not vote; ya,ay is yes and abstained, "
                            + "either way.")
    private @Nullable String cell;

    /** Two names, or none. */
    List<String> names() {
        if (!pair.isEmpty() && pair.size() != 2) {
            throw SliceValues.usage("--pair takes two states").thrown();
        }
        return pair;
    }

    /** Which joint votes, when a pair is named. */
    Which which() {
        int said = (opposed ? 1 : 0) + (alike ? 1 : 0) + (differ ? 1 : 0) + (minority ? 1 : 0) + (cell != null ? 1 : 0);
        if (said > 0 && pair.isEmpty()) {
            throw SliceValues.usage("--opposed, --alike, --differ, --minority and --cell need --pair A B")
                    .thrown();
        }
        if (said > 1) {
            throw SliceValues.usage("--opposed, --alike, --differ, --minority and --cell exclude each other")
                    .thrown();
        }
        if (opposed) {
            return Which.OPPOSED;
        } else if (alike) {
            return Which.ALIKE;
        } else if (differ) {
            return Which.DIFFER;
        } else if (minority) {
            return Which.MINORITY;
        }
        return cell == null ? Which.JOINT : Which.CELL;
    }

    PairFilter filter(VoteRecord record, NamedState first, NamedState second, AbsencePolicy policy) {
        String letters = cell == null ? null : cell.toLowerCase(Locale.ROOT);
        if (letters != null && !CELL.matcher(letters).matches()) {
            throw SliceValues.usage(
                            "--cell takes two letters of y, a, n, x such as ya, or several such cells with commas, not “"
                                    + cell + "”")
                    .thrown();
        }
        return new PairFilter(record.column(first.ccode()), record.column(second.ccode()), policy, which(), letters);
    }
}
