package org.entente.construct.principle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.cases.Backing;
import org.entente.cases.Case;
import org.entente.cases.ResolvedCase;
import org.entente.cases.ResolvedText;
import org.entente.cases.Support;
import org.entente.construct.Setting;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.vote.VoteRecord;

/**
 * How every third state voted on the whole texts of a case that lie in a slice.
 *
 * @param entry the case
 * @param texts its whole texts with a direction that the record has, at least one
 * @param support by column of the record: seated support from −1 to 1, the mean over families of recurring texts; NaN for
 *     the parties and for a state seated on none of the texts
 * @param captured whether on some text the supported party's own seat voted against it
 * @param from year of the first text
 * @param to year of the last text
 */
record CaseVotes(Case entry, List<ResolvedText> texts, double[] support, boolean captured, int from, int to) {
    /** All cases of the registry with a text in the slice, in its order. */
    record Known(List<CaseVotes> list) {}

    private record Key(Slice slice) {}

    static List<CaseVotes> list(Setting setting) {
        return setting.evidence()
                .once(new Key(setting.slice()), Known.class, () -> new Known(read(setting)))
                .list();
    }

    private static List<CaseVotes> read(Setting setting) {
        VoteRecord record = setting.record();
        long[] mask = SliceMask.of(record, setting.slice());
        return setting.evidence().cases().list().stream()
                .filter(entry -> !entry.contextOnly())
                .map(entry -> setting.evidence()
                        .resolver()
                        .resolve(entry)
                        .within(record, r -> (mask[r >>> 6] >>> r & 1) != 0))
                .flatMap(resolved -> of(record, resolved))
                .toList();
    }

    private static Stream<CaseVotes> of(VoteRecord record, ResolvedCase resolved) {
        List<ResolvedText> texts = resolved.scored();
        if (texts.isEmpty()) {
            return Stream.empty();
        }
        Backing backing = Backing.ofScored(resolved, record);
        double[] support = new double[record.stateCount()];
        Arrays.fill(support, Double.NaN);
        for (Support given : backing.supports()) {
            if (!resolved.entry().isParty(given.ccode())) {
                support[record.column(given.ccode())] = given.seated().orElse(Double.NaN);
            }
        }
        int[] years = texts.stream()
                .mapToInt(text -> record.rollCalls().get(text.rollCall()).year())
                .sorted()
                .toArray();
        boolean captured = !backing.captured().isEmpty();
        return Stream.of(new CaseVotes(resolved.entry(), texts, support, captured, years[0], years[years.length - 1]));
    }

    /** Columns of the third states seated on at least one of the texts. */
    int[] seated() {
        return IntStream.range(0, support.length)
                .filter(column -> !Double.isNaN(support[column]))
                .toArray();
    }

    /** The year half-way between first and last text. */
    double midYear() {
        return (from + to) / 2.0;
    }
}
