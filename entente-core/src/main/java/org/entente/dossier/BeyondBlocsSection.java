package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Constructs;
import org.entente.construct.ResidualAffinities;
import org.entente.measure.Estimate;
import org.entente.measure.MethodCatalogue;
import org.entente.measure.Numbers;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondOutcome;
import org.entente.measure.beyond.PairParts;

/** What is left of a pair's agreement once habits, blocs, ideal points and region are taken off; its construct joins it. */
final class BeyondBlocsSection implements SectionWriter {
    private static final String ID = "beyond_blocs";
    private static final String TITLE = "Beyond blocs";
    private static final String DATA = "data-beyond-blocs";

    @Override
    public Section write(Subject subject) {
        return figures(subject)
                .map(figures -> filled(subject, figures))
                .orElseGet(() -> Section.empty(
                        ID,
                        TITLE,
                        Section.Part.POLES,
                        Section.Status.NO_DATA,
                        "too few votes",
                        ResidualAffinities.window(subject.setting)
                                .filter(window -> !window.answers())
                                .map(window ->
                                        Grammar.capital(window.tooFew()) + "; of more years there may be a figure.")
                                .orElse(
                                        "What is left beside blocs needs 30 joint votes, absences left out, in years with "
                                                + "50 families of texts.")));
    }

    private static Optional<BeyondFigures> figures(Subject subject) {
        return told(subject)
                ? ResidualAffinities.of(subject.setting).filter(figures -> known(figures, pair(subject, figures)))
                : Optional.empty();
    }

    /** All pairs are asked for only where the construct has a residual of this one. */
    private static boolean told(Subject subject) {
        return Constructs.find(ID)
                .map(construct -> subject.telling(construct).reading())
                .flatMap(reading -> reading.find("residual"))
                .isPresent();
    }

    private static int pair(Subject subject, BeyondFigures figures) {
        return figures.pair(subject.a.ccode(), subject.b.ccode());
    }

    private static boolean known(BeyondFigures figures, int pair) {
        return pair >= 0 && !Double.isNaN(figures.agreement().residual(pair));
    }

    private static Section filled(Subject subject, BeyondFigures figures) {
        BeyondOutcome outcome = figures.agreement();
        int pair = pair(subject, figures);
        Estimate estimate = outcome.estimate(
                pair, figures.n()[pair], subject.setting.evidence().originIds());
        PairParts parts = new PairParts(
                figures,
                subject.states,
                subject.a.ccode(),
                subject.b.ccode(),
                subject.stateA().text(),
                subject.stateB().text());
        BeyondSteps steps = BeyondSteps.of(parts, outcome, subject.code(subject.a), subject.code(subject.b));
        BeyondTexts texts = new BeyondTexts(figures, pair, estimate);
        Exhibit exhibit = Exhibit.of(
                        texts.rail(),
                        new BeyondChart(steps, outcome, estimate)
                                .chart(
                                        "beyond-blocs",
                                        texts.finding(subject.both()),
                                        texts.subtitle(),
                                        SourceLine.votes(subject)),
                        null)
                .saying(texts.paragraphs())
                .headed(headline(estimate))
                .by(MethodCatalogue.RESIDUAL_AFFINITY);
        return Section.of(ID, TITLE, texts.answer(), Section.Part.POLES, List.of(exhibit));
    }

    private static List<Section.NamedFigure> headline(Estimate estimate) {
        return List.of(new Section.NamedFigure(
                "Residual affinity, of agreement", "residual_affinity", estimate, true, DATA, Numbers.SCORE, "pairs"));
    }
}
