package org.entente.construct.narrative;

import java.util.Arrays;
import java.util.List;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Listing;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.stat.Quantile;
import org.entente.stat.SessionSimilarity;

/** How alike two states' speeches are, by the frames or by embeddings: the pair's figure and each session's. */
final class Likeness {
    static final String LEXICON = "similarity_lexicon";
    static final String EMBEDDINGS = "similarity_embeddings";

    private static final String METHOD = "mean cosine of the speeches, session means removed";

    private final Setting setting;
    private final Window window;
    private final Window.Compared compared;
    private final String indicator;
    private final double[] cosines;

    Likeness(Setting setting, Window window, Window.Compared compared, String indicator, int a, int b) {
        this.setting = setting;
        this.window = window;
        this.compared = compared;
        this.indicator = indicator;
        this.cosines = cosines(a, b);
    }

    private double[] cosines(int a, int b) {
        int i = window.debate().index(a);
        int j = window.debate().index(b);
        double[] none = new double[window.debate().sessions().size()];
        Arrays.fill(none, Double.NaN);
        return i < 0 || j < 0 ? none : compared.similarity().cosines(i, j);
    }

    /** The cosine of the window's n-th session; NaN unless both spoke at length. */
    double cosine(int session) {
        return cosines[session];
    }

    Listing.Column column() {
        return Listing.Column.number(indicator, indicator.equals(EMBEDDINGS) ? "By embeddings" : "By frames");
    }

    Finding finding() {
        int common = SessionSimilarity.common(cosines);
        return Finding.ofPair(indicator, estimate(common), window.from(), window.to())
                .counting(Wording.counted(common, "common session", "common sessions"))
                .leading();
    }

    private Estimate estimate(int common) {
        List<String> origins = List.of(window.holding().origin().id());
        if (common < Window.LEAST_SESSIONS) {
            return Figured.undefined(METHOD, common, common == 0 ? "no data" : "too few", setting.level(), origins);
        }
        double tail = (1 - setting.level()) / 2;
        double[] bounds = Quantile.of(SessionSimilarity.drawn(cosines, window.draws()), tail, 1 - tail);
        return Figured.of(SessionSimilarity.mean(cosines, Window.LEAST_SESSIONS), METHOD, common, setting.level())
                .between(bounds[0], bounds[1])
                .among(compared.all())
                .from(origins)
                .build();
    }
}
