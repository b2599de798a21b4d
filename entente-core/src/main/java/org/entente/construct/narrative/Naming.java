package org.entente.construct.narrative;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Setting;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** How often, and where in its speeches, one state names another. */
final class Naming {
    static final String INDICATOR = "mentions";

    private final Setting setting;
    private final Window window;
    private final int who;
    private final int whom;
    private final TieFigure figure;
    private final Map<Integer, Long> counts;
    private final Places places;

    Naming(Setting setting, Window window, int who, int whom) {
        this.setting = setting;
        this.window = window;
        this.who = who;
        this.whom = whom;
        this.figure = setting.evidence().tieFigures().latest(TieMeasures.MENTIONS, who, whom, setting.year());
        this.counts = counts(setting, figure, who, whom);
        this.places = Places.of(setting.evidence());
    }

    Finding finding() {
        return Finding.of(INDICATOR, who, whom, figure.estimate(), figure.from(), figure.to())
                .counting(counted());
    }

    /** "no mention in 10 speeches", "1 mention in 10 speeches". */
    private String counted() {
        long times = figure.estimate().n();
        long speeches = window.debate().speeches(who);
        if (speeches == 0) {
            return "";
        }
        String mentions = times == 0 ? "no mention" : times == 1 ? "1 mention" : times + " mentions";
        return mentions + " in " + (speeches == 1 ? "1 speech" : speeches + " speeches");
    }

    /** The columns of its cells. */
    List<Listing.Column> columns(String id) {
        String names = code(who) + " names " + code(whom);
        return List.of(Listing.Column.number(id, names), Listing.Column.words(id + "_at", "at %"));
    }

    private String code(int ccode) {
        return setting.code(setting.evidence().states().get(ccode));
    }

    /** How often a session's speech names the other, 0 stated, and where; no number where there is no speech. */
    List<Item> cells(Debate.Session session) {
        boolean spoke = session.words(who).isPresent();
        double times = spoke ? counts.getOrDefault(session.year(), 0L) : Double.NaN;
        return List.of(new Item.Plain(times, 0, false), new Item.Words(spoke ? where(session.year()) : ""));
    }

    private static Map<Integer, Long> counts(Setting setting, TieFigure figure, int who, int whom) {
        Map<Integer, Long> counts = new TreeMap<>();
        TieHolding holding = figure.holding();
        if (holding != null) {
            TieFilter filter = TieFilter.between(who, whom).years(figure.from(), figure.to());
            for (Tie tie : setting.evidence().ties().read(holding, filter).list()) {
                if (tie.a() == who && tie.b() == whom && !Double.isNaN(tie.value())) {
                    counts.merge(tie.from() / 10_000, Math.round(tie.value()), Long::sum);
                }
            }
        }
        return counts;
    }

    private String where(int year) {
        return places.find(who, whom, year)
                .map(found ->
                        found.stream().map(at -> String.valueOf(Math.round(at))).collect(Collectors.joining(", ")))
                .orElse("");
    }
}
