package org.entente.construct.narrative;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Evidence;
import org.entente.measure.Seeds;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.stat.Percentile;
import org.entente.stat.SessionDraws;
import org.entente.stat.SessionSimilarity;
import org.entente.store.StoredTexts;
import org.jspecify.annotations.Nullable;

/**
 * The ten years of the debate that a question is about: those up to its year, or up to the last one counted.
 *
 * @param holding whose counts
 * @param from first year
 * @param to last year
 * @param debate the counts
 * @param draws draws of its sessions, the same for all pairs
 * @param lexicon pairs compared by the frames
 * @param embedded the same by sentence embeddings; null without texts, or before they are embedded
 */
record Window(
        TieHolding holding,
        int from,
        int to,
        Debate debate,
        SessionDraws draws,
        Compared lexicon,
        @Nullable Compared embedded) {
    /** A pair with fewer common sessions has no figure. */
    static final int LEAST_SESSIONS = 5;

    /** The years and the source of a figure are the same whoever it is of. */
    private static final int ANYBODY = 2;

    private static final TieMeasure ANY =
            TieMeasures.find("salience_ratio_sovereignty").orElseThrow();

    /**
     * All pairs compared.
     *
     * @param similarity session by session
     * @param all the figures of all pairs with enough common sessions
     */
    record Compared(SessionSimilarity similarity, Percentile all) {
        static Compared of(double[][] @Nullable [] vectors, int members) {
            SessionSimilarity similarity = new SessionSimilarity(vectors, members);
            return new Compared(similarity, Percentile.among(similarity.all(LEAST_SESSIONS)));
        }
    }

    private record Key(String origin, int from, int to, boolean embedded) {}

    /** The window that ends with a year; none where no counts cover it. */
    static Optional<Window> of(Evidence evidence, int year) {
        TieFigure figure = evidence.tieFigures().latest(ANY, ANYBODY, year);
        TieHolding holding = figure.holding();
        if (holding == null) {
            return Optional.empty();
        }
        Debate debate = debate(evidence, holding, figure);
        double @Nullable [][] @Nullable [] vectors = vectors(evidence, debate);
        Key key = new Key(holding.origin().id(), figure.from(), figure.to(), vectors != null);
        return Optional.of(
                evidence.once(key, Window.class, () -> compared(holding, figure.from(), figure.to(), debate, vectors)));
    }

    private record DebateKey(String origin, int from, int to) {}

    /** The counts of the window that ends with a year. */
    static Optional<Debate> debate(Evidence evidence, int year) {
        TieFigure figure = evidence.tieFigures().latest(ANY, ANYBODY, year);
        return Optional.ofNullable(figure.holding()).map(holding -> debate(evidence, holding, figure));
    }

    private static Debate debate(Evidence evidence, TieHolding holding, TieFigure figure) {
        return evidence.once(
                new DebateKey(holding.origin().id(), figure.from(), figure.to()),
                Debate.class,
                () -> Debate.read(evidence.ties(), holding, figure.from(), figure.to()));
    }

    private static Window compared(
            TieHolding holding, int from, int to, Debate debate, double @Nullable [][] @Nullable [] vectors) {
        int members = debate.ccodes().length;
        return new Window(
                holding,
                from,
                to,
                debate,
                new SessionDraws(debate.sessions().size(), Seeds.SESSIONS),
                Compared.of(rates(debate), members),
                vectors == null ? null : Compared.of(vectors, members));
    }

    private static double[][] @Nullable [] rates(Debate debate) {
        int[] ccodes = debate.ccodes();
        double[][][] rates = new double[debate.sessions().size()][ccodes.length][];
        for (int s = 0; s < rates.length; s++) {
            Debate.Session session = debate.sessions().get(s);
            for (int i = 0; i < ccodes.length; i++) {
                rates[s][i] = session.longEnough(ccodes[i]) ? session.rates(ccodes[i]) : null;
            }
        }
        return rates;
    }

    /** The vectors of all sessions; null unless every session was embedded. */
    private static double @Nullable [][] @Nullable [] vectors(Evidence evidence, Debate debate) {
        Optional<StoredTexts> texts = evidence.ties().texts();
        if (texts.isEmpty()) {
            return null;
        }
        KeptVectors kept = KeptVectors.of(evidence);
        List<Optional<Vectors>> found = debate.numbers().stream()
                .map(session -> kept.find(texts.get(), session))
                .toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            return null;
        }
        int[] ccodes = debate.ccodes();
        double[][][] vectors = new double[found.size()][ccodes.length][];
        for (int s = 0; s < vectors.length; s++) {
            Debate.Session session = debate.sessions().get(s);
            for (int i = 0; i < ccodes.length; i++) {
                float[] vector = found.get(s).orElseThrow().of().get(ccodes[i]);
                vectors[s][i] = vector == null || !session.longEnough(ccodes[i]) ? null : Vectors.wide(vector);
            }
        }
        return vectors;
    }
}
