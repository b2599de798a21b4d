package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.ResidualAffinities;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.beyond.BeyondPhrases;
import org.entente.measure.beyond.BeyondPhrases.Way;
import org.entente.measure.beyond.PairResidual;
import org.entente.measure.beyond.SetApart;

/** What a page says of a pair beyond its blocs: by interval and place what is left beside them, and the blocs it shares. */
final class BeyondBlocsWords implements ConstructWords {
    private static final int LONGEST = 80;
    private static final String RESIDUAL = "residual_affinity";

    @Override
    public String answer(Telling telling) {
        String blocs =
                shared(telling).map(finding -> blocs(finding) + " shared").orElse("no data");
        return residual(telling)
                .map(finding -> way(telling, finding) + "; " + blocs)
                .orElse(blocs);
    }

    private static String way(Telling telling, Finding finding) {
        return switch (Way.of(beside(telling, finding))) {
            case MORE -> "more alike than expected";
            case LESS -> "less alike than expected";
            case ABOUT -> "about as alike as expected";
            case FAR_MORE -> "far more alike than expected before shrinkage";
            case FAR_LESS -> "far less alike than expected before shrinkage";
        };
    }

    /** Where residual affinity has an interval, so has the residual before shrinkage. */
    private static PairResidual beside(Telling telling, Finding finding) {
        return telling.reading()
                .find("residual")
                .map(plain -> PairResidual.of(finding.estimate(), plain.estimate()))
                .orElseThrow();
    }

    private static Optional<SetApart> apart(Telling telling) {
        return ResidualAffinities.of(telling.setting())
                .flatMap(figures -> SetApart.of(
                        figures,
                        telling.setting().evidence().states(),
                        telling.states().get(0).ccode(),
                        telling.states().get(1).ccode()));
    }

    private static Optional<Finding> shared(Telling telling) {
        return telling.reading().find("shared_blocs");
    }

    /** Residual affinity, where the pair has a figure. */
    private static Optional<Finding> residual(Telling telling) {
        return telling.reading()
                .find(RESIDUAL)
                .filter(finding -> finding.estimate().hasInterval());
    }

    /** Whether all pairs were compared and none was told from its error. */
    private static boolean noneDetected(Telling telling) {
        return telling.reading().find("bloc_share").isPresent()
                && telling.reading().find("residual").isPresent()
                && residual(telling).isEmpty();
    }

    private static String blocs(Finding finding) {
        long count = Math.round(finding.estimate().value());
        return count == 0 ? "no declared bloc" : Numbers.counted(count, "declared bloc", "declared blocs");
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        if (noneDetected(telling)) {
            return Optional.of(Prose.of("No pair effect detected among all pairs"));
        }
        return residual(telling)
                .map(finding -> Prose.of(Grammar.capital(telling.both()) + " "
                        + BeyondPhrases.agree(beside(telling, finding))
                        + BeyondPhrases.placed(beside(telling, finding))))
                .or(() -> shared(telling)
                        .map(finding -> new Prose.Builder()
                                .say(Grammar.capital(telling.both()) + " share ")
                                .figure(blocs(finding), telling.section())
                                .say(" in " + finding.years())
                                .build()));
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        List<Prose> paragraphs = new ArrayList<>();
        if (noneDetected(telling)) {
            paragraphs.add(Prose.of(BeyondPhrases.NONE_DETECTED + "."));
        }
        residual(telling).ifPresent(finding -> paragraphs.add(residual(telling, finding)));
        telling.reading()
                .find("bloc_share")
                .filter(finding -> finding.estimate().hasInterval())
                .ifPresent(finding -> paragraphs.add(explained(telling, finding)));
        shared(telling).ifPresent(finding -> paragraphs.add(shared(telling, finding)));
        return paragraphs;
    }

    /** The drawing above has the finding as its title. */
    @Override
    public Optional<Prose> dossierFinding(Telling telling) {
        return residual(telling).isPresent()
                ? Optional.of(Prose.of("Residual affinity beside what else is known of the two"))
                : finding(telling);
    }

    /** What the drawing above does not say. */
    @Override
    public List<Prose> dossierParagraphs(Telling telling) {
        return residual(telling).isPresent()
                ? shared(telling).map(finding -> shared(telling, finding)).stream()
                        .toList()
                : paragraphs(telling);
    }

    /** "Beside habits, blocs … −0.014 [−0.030, +0.002] of agreement is left, the 7th percentile [2–15] of 18,528 pairs." */
    private static Prose residual(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        Prose.Builder say = new Prose.Builder()
                .say("Beside what habits, blocs, ideal points and region lead one to expect, a residual affinity of ")
                .figure(telling.value(finding), telling.section())
                .interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), true) + "]")
                .say(" is left in " + finding.years() + ", at the ")
                .figure(Numbers.ordinal(estimate.percentile()) + " percentile", telling.section());
        if (!Double.isNaN(estimate.percentileLo())) {
            say.interval(" [" + Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi()) + "]");
        }
        String widened = finding.remark().isEmpty() ? "" : " " + finding.remark();
        return say.say(" of " + Numbers.count(estimate.reference()) + " pairs." + widened)
                .build();
    }

    /** Of all pairs, not of the two. */
    private static Prose explained(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        return new Prose.Builder()
                .say("Over all pairs, not of these two, shared organisations and found blocs add ")
                .figure(telling.value(finding), telling.section())
                .interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), Indicator.SCORE, false) + "]")
                .say(" to the R² of " + finding.years() + " beside habits, ideal points and region.")
                .build();
    }

    private static Prose shared(Telling telling, Finding finding) {
        return new Prose.Builder()
                .say(Grammar.capital(telling.both()) + " share ")
                .figure(blocs(finding), telling.section())
                .say(" in " + finding.years() + ", " + finding.counted()
                        + (finding.remark().isEmpty() ? "." : ": " + finding.remark()))
                .build();
    }

    /** " (EU, NATO)" where the reading names them shortly. */
    private static String names(Finding finding) {
        String names = finding.remark().replaceAll("\\.$", "");
        return names.isEmpty() || names.length() > LONGEST ? "" : " (" + names + ")";
    }

    @Override
    public List<Clause> clauses(Telling telling) {
        List<Clause> clauses = new ArrayList<>();
        residual(telling).ifPresent(finding -> clauses.add(new Clause(side(telling, finding), left(telling, finding))));
        shared(telling).ifPresent(finding -> clauses.add(new Clause(Clause.Side.NEITHER, clause(telling, finding))));
        return clauses;
    }

    /** What sets one of the two apart from an organisation is not the pair's, and what shrinkage does not fit is not firm. */
    private static Clause.Side side(Telling telling, Finding finding) {
        if (apart(telling).isPresent()) {
            return Clause.Side.NEITHER;
        }
        return switch (Way.of(beside(telling, finding))) {
            case MORE -> Clause.Side.FOR;
            case LESS -> Clause.Side.AGAINST;
            case ABOUT, FAR_MORE, FAR_LESS -> Clause.Side.NEITHER;
        };
    }

    /** ", as do 46 of Azerbaijan’s 46 pairs with members of the Council of Europe", where agreement departs and so do these. */
    private static String others(Telling telling, Finding finding) {
        Way way = Way.of(beside(telling, finding));
        return way == Way.MORE || way == Way.LESS
                ? apart(telling)
                        .map(apart -> ", as do "
                                + apart.counted(ccode -> telling.name(ccode).text()))
                        .orElse("")
                : "";
    }

    /** "they agree less than habits, blocs, … lead one to expect (−0.029 in 2018–2024)". */
    private static Prose left(Telling telling, Finding finding) {
        return new Prose.Builder()
                .say("they " + BeyondPhrases.agree(beside(telling, finding)) + " (residual affinity ")
                .figure(telling.value(finding), telling.section())
                .say(" in " + finding.years() + ")" + BeyondPhrases.placed(beside(telling, finding))
                        + others(telling, finding))
                .build();
    }

    private static Prose clause(Telling telling, Finding finding) {
        Prose.Builder say = new Prose.Builder();
        if (finding.estimate().value() == 0) {
            return say.figure(blocs(finding), telling.section())
                    .say(" has both as full members in " + finding.years())
                    .build();
        }
        return say.say("both are full members of ")
                .figure(blocs(finding), telling.section())
                .say(" in " + finding.years() + names(finding))
                .build();
    }
}
