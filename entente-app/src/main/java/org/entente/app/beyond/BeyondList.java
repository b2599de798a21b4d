package org.entente.app.beyond;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.beyond.BeyondAnswer.Of;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.state.Articles;

/**
 * The pairs whose agreement is most beyond expectation.
 *
 * @param answer the figures
 * @param count how many
 */
record BeyondList(BeyondAnswer answer, int count) {
    private static final int PLACES = 3;
    private static final int WIDE = 96;
    /** Columns that a narrow terminal may lose, the percentile last. */
    private static final int MINOR = 3;

    int[] pairs() {
        int[] ranked = answer.ranked(Of.AGREEMENT);
        return Arrays.copyOf(ranked, Math.min(count, ranked.length));
    }

    String title() {
        return "The " + pairs().length + " pairs whose agreement is most beyond what is expected";
    }

    /** "Russia – Zimbabwe heads the 30 pairs whose agreement is most beyond what is expected." */
    String finding() {
        int[] pairs = pairs();
        return pairs.length == 0
                ? "No pair has a figure."
                : names(pairs[0]) + " heads the " + Numbers.counted(pairs.length, "pair", "pairs")
                        + " whose agreement is most beyond what is expected.";
    }

    /**
     * "23 of the 30 pairs have the Republic of Korea in them": what the state of most pairs shares with each is not told
     * apart; empty where no state is in two.
     */
    String often() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int pair : pairs()) {
            counts.merge(answer.figures().first(pair), 1, Integer::sum);
            counts.merge(answer.figures().second(pair), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > 1)
                .map(most -> most.getValue() + " of the " + Numbers.counted(pairs().length, "pair", "pairs") + " have "
                        + Articles.with(answer.named(most.getKey()).shortName())
                        + " in them: pairs of one state are not independent of each other.")
                .orElse("");
    }

    void print(Terminal terminal) {
        terminal.paragraph("━━ Beyond blocs: " + answer.window());
        terminal.paragraph(title() + ".", Style.DIM);
        terminal.blank();
        Table table = table(terminal.room());
        terminal.print(table.lines(terminal.room()));
        terminal.blank();
        if (!often().isEmpty()) {
            terminal.paragraph(often());
            terminal.blank();
        }
        terminal.paragraph(BeyondWords.legend(answer, table.leftOut(terminal.room()) < MINOR), Style.DIM);
    }

    /**
     * Names, over two lines where need be; codes, and less between the columns, on a narrow terminal: a name that is cut
     * names nobody.
     */
    private Table table(int room) {
        boolean wide = room >= WIDE;
        Table table = new Table(0, wide ? 2 : 1).right("rank");
        (wide ? table.left("pair").whole() : table.signs("pair"))
                .right("observed")
                .minor()
                .right("expected")
                .minor(2)
                .right("residual")
                .right("shrunken")
                .signs(Numbers.percent(answer.options().level()))
                .signs("pct")
                .minor(MINOR)
                .right("n");
        int rank = 1;
        for (int pair : pairs()) {
            table.row(row(rank++, wide ? names(pair) : codes(pair), pair));
        }
        return table;
    }

    private List<Line> row(int rank, String names, int pair) {
        double residual = answer.figures().agreement().residual(pair);
        double expected = answer.figures().agreement().expected(pair);
        Estimate estimate = answer.estimate(Of.AGREEMENT, pair);
        String none = estimate.undefined() == null ? Numbers.MISSING : estimate.undefined();
        return List.of(
                Line.of(Integer.toString(rank)),
                Line.of(names),
                Line.of(Numbers.decimals(expected + residual, PLACES)),
                Line.of(Numbers.decimals(expected, PLACES)),
                Line.of(Numbers.signedDecimals(residual, PLACES)),
                Line.of(Numbers.signedDecimals(estimate.value(), PLACES), Style.BOLD),
                Line.of(
                        estimate.hasInterval() ? Numbers.interval(estimate.lo(), estimate.hi(), PLACES, true) : none,
                        Style.DIM),
                Line.of(place(estimate)),
                Line.of(Numbers.count(answer.figures().n()[pair])));
    }

    /** "98 [92–100]". */
    private static String place(Estimate estimate) {
        String between = Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi());
        return Numbers.percentile(estimate.percentile()) + (between.isEmpty() ? "" : " [" + between + "]");
    }

    /** "Russia – Zimbabwe". */
    String names(int pair) {
        return answer.named(answer.figures().first(pair)).shortName() + " – "
                + answer.named(answer.figures().second(pair)).shortName();
    }

    /** "RUS – ZWE". */
    private String codes(int pair) {
        return answer.named(answer.figures().first(pair)).code() + " – "
                + answer.named(answer.figures().second(pair)).code();
    }
}
