package org.entente.app.beyond;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.app.cli.Answer;
import org.entente.app.cli.NamedState;
import org.entente.app.cli.SlicedRecord;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;
import org.entente.measure.Numbers;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondMaker;
import org.entente.measure.beyond.BeyondOutcome;
import org.entente.notice.Notice;
import org.entente.source.Origin;
import org.entente.state.StateRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Figures beyond blocs as asked for.
 *
 * @param sliced the record and what was asked of it
 * @param figures of all pairs of the window
 * @param options how they were drawn
 */
public record BeyondAnswer(SlicedRecord sliced, BeyondFigures figures, FigureOptions options) {
    /** A measure of how alike two states vote, by the word under which files and JSON have it. */
    enum Of {
        AGREEMENT("agreement", "Agreement"),
        KAPPA("kappa_abs", "κ");

        final String word;
        final String label;

        Of(String word, String label) {
            this.word = word;
            this.label = label;
        }
    }

    BeyondOutcome outcome(Of of) {
        return switch (of) {
            case AGREEMENT -> figures.agreement();
            case KAPPA -> figures.kappa();
        };
    }

    /** A state as named at the end of the slice. */
    NamedState named(int ccode) {
        return new NamedState(StateRegistry.builtIn().get(ccode), sliced.end());
    }

    /** Residual affinity of a pair, by its number; negative for one without votes. */
    Estimate estimate(Of of, int pair) {
        return outcome(of).estimate(pair, pair < 0 ? 0 : figures.n()[pair], origins());
    }

    private List<String> origins() {
        return sliced.origins().stream().map(Origin::id).toList();
    }

    /** Pairs with a figure, those most beyond expectation first. */
    int[] ranked(Of of) {
        double[] by = outcome(of).ranked();
        return IntStream.range(0, by.length)
                .filter(pair -> !Double.isNaN(by[pair]))
                .boxed()
                .sorted(Comparator.comparingDouble(pair -> -by[pair]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The answer on a pair. */
    public Answer ofPair(NamedState a, NamedState b, List<Notice> notices, String question) {
        int pair = figures.pair(a.ccode(), b.ccode());
        List<Notice> all = new ArrayList<>(BeyondNotices.of(this));
        all.addAll(BeyondNotices.ofPair(this, a, b));
        all.addAll(notices);
        BeyondPair told = new BeyondPair(this, a, b, pair);
        Map<String, @Nullable Object> query = BeyondJson.query(this);
        query.put("pair", List.of(a.json(), b.json()));
        return new Answer("beyond-blocs", query, BeyondJson.ofPair(told), all, sliced.origins(), told::print)
                .withTable(BeyondColumns.of(this, pair < 0 ? new int[0] : new int[] {pair}))
                .withSheet(() -> BeyondSheet.ofPair(told, all, question));
    }

    /** The answer on the pairs most beyond expectation. */
    public Answer top(int count, List<Notice> notices, String question) {
        List<Notice> all = new ArrayList<>(BeyondNotices.of(this));
        all.addAll(notices);
        BeyondList list = new BeyondList(this, count);
        Map<String, @Nullable Object> query = BeyondJson.query(this);
        query.put("top", count);
        return new Answer("beyond-blocs", query, BeyondJson.ofList(list), all, sliced.origins(), list::print)
                .withTable(BeyondColumns.of(this, ranked(Of.AGREEMENT)))
                .withSheet(() -> BeyondSheet.ofList(list, all, question));
    }

    /** "2019, 103 roll calls, 97 families of texts"; first what was asked for, where years were added to it. */
    String window() {
        return figures.window().words() + ", "
                + Numbers.counted(figures.window().families(), "family of texts", "families of texts");
    }

    /** Least joint votes of a pair. */
    int minimum() {
        return BeyondMaker.LEAST_VOTES;
    }
}
