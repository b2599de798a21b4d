package org.entente.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.construct.TieNeeds;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** How much of each one's trade and arms comes from the other, by whatever was imported. */
final class ResourcesSection implements SectionWriter {
    static final String ID = "resources";
    private static final String TITLE = "Trade and arms";

    @Override
    public boolean cites() {
        return true;
    }

    @Override
    public Section write(Subject subject) {
        PairTies ties = new PairTies(subject);
        TieFigure trade = ties.pair(TieMeasures.TRADE_SHARE);
        TieFigure arms = ties.pair(TieMeasures.ARMS_SHARE);
        if (trade.holding() == null && arms.holding() == null) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.VOTES,
                    Section.Status.NO_DATA,
                    "not imported",
                    "Neither ships with Entente. Trade: " + TieNeeds.sentence(Layers.TRADE) + " Arms: "
                            + TieNeeds.sentence(Layers.ARMS));
        }
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(trade(subject, ties, trade));
        exhibits.add(arms(subject, ties, arms));
        return Section.of(ID, TITLE, answer(trade, arms), Section.Part.VOTES, exhibits);
    }

    private static String answer(TieFigure trade, TieFigure arms) {
        List<String> parts = new ArrayList<>();
        parts.add(trade.defined() ? "trade in " + trade.years() : "no figure on trade");
        parts.add(arms.holding() == null ? "arms not imported" : "arms in " + arms.years());
        return String.join(", ", parts);
    }

    private static Exhibit trade(Subject subject, PairTies ties, TieFigure trade) {
        if (trade.holding() == null) {
            return missing("Trade", Layers.TRADE);
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(goods(subject.nameA, ties.pair(TieMeasures.TRADE_FLOW)));
        rows.add(goods(subject.nameB, ties.back(TieMeasures.TRADE_FLOW)));
        return Exhibit.of(
                List.of(Prose.of(
                        "What each sent to the other, by the exporter’s report and the importer’s: the two often differ, and "
                                + "the bounds are their range, no interval. Shares, ranks and totals stand below.")),
                new Table(
                        "trade-table",
                        tradeFinding(subject, ties),
                        "goods that each sent to the other in " + trade.years() + ", million US dollars",
                        List.of(Table.Column.words("State"), Table.Column.number("Goods sent")),
                        rows,
                        sources(subject, List.of(trade)),
                        List.of()));
    }

    private static List<Cell> goods(String name, TieFigure flow) {
        return List.of(new Cell.Words(name), new Cell.Figure(flow.estimate(), false, null, 0));
    }

    private static String tradeFinding(Subject subject, PairTies ties) {
        return shares(
                subject,
                ties.pair(TieMeasures.TRADE_SHARE),
                ties.back(TieMeasures.TRADE_SHARE),
                "of the trade of",
                "No report of trade between the two");
    }

    private static String shares(Subject subject, TieFigure first, TieFigure second, String what, String none) {
        List<String> parts = new ArrayList<>();
        part(subject.stateB(), what, subject.stateA(), first, parts);
        part(subject.stateA(), what, subject.stateB(), second, parts);
        return parts.isEmpty() ? none + " in " + first.years() : Numbers.capital(String.join("; ", parts));
    }

    private static void part(Named other, String what, Named of, TieFigure figure, List<String> parts) {
        if (figure.defined()) {
            parts.add(other + " accounts for " + Numbers.percent(figure.value()) + " " + what + " " + of + " in "
                    + figure.years());
        }
    }

    private static Exhibit arms(Subject subject, PairTies ties, TieFigure arms) {
        if (arms.holding() == null) {
            return missing("Arms", Layers.ARMS);
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(arms(subject.nameA, arms));
        rows.add(arms(subject.nameB, ties.back(TieMeasures.ARMS_SHARE)));
        return Exhibit.of(
                List.of(
                        Prose.of(
                                "How large a part of the major arms that each received in five years came from the other, in "
                                        + "trend-indicator values: military worth, not prices. No share under 50 million in all.")),
                new Table(
                        "arms-table",
                        shares(
                                subject,
                                arms,
                                ties.back(TieMeasures.ARMS_SHARE),
                                "of the arms received by",
                                "Too few arms received for a share"),
                        "share of arms received that came from the other, five-year sum",
                        List.of(
                                Table.Column.words("Receiver"),
                                Table.Column.number("Share"),
                                Table.Column.number("Percentile"),
                                Table.Column.words("Trend-indicator values")),
                        rows,
                        sources(subject, List.of(arms)),
                        List.of()));
    }

    private static List<Cell> arms(String name, TieFigure share) {
        return List.of(
                new Cell.Words(name),
                new Cell.Figure(share.estimate(), false, null),
                new Cell.Percentile(share.estimate()),
                new Cell.Words(share.remark().isEmpty() ? Numbers.MISSING : share.remark()));
    }

    private static Exhibit missing(String what, Layer layer) {
        return Exhibit.of(List.of(), List.of(Prose.of(what + ": no data. " + TieNeeds.sentence(layer))));
    }

    private static String sources(Subject subject, List<TieFigure> figures) {
        Set<String> lines = new LinkedHashSet<>();
        for (TieFigure figure : figures) {
            TieHolding holding = figure.holding();
            if (holding != null) {
                lines.add(TieSourceLine.of(subject, holding));
            }
        }
        return String.join(" ", lines);
    }
}
