package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.cases.Case;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.Estimated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Occasions;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.fact.Say;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.measure.tie.YearValues;
import org.entente.stat.Percentile;
import org.entente.state.State;

/** What a state says in the general debate of the United Nations: how salient a frame is, and how often it is there. */
public final class Spoken {
    private static final String TYPE = "sovereignty_principle";
    private static final double HALF = 0.5;

    private final Proposition said;
    private final Testing testing;
    private final State state;
    private final String frame;

    /**
     * @param said the claim; its topics say which frame
     * @param testing the record and the day of the text
     * @param state whose speeches
     */
    public Spoken(Proposition said, Testing testing, State state) {
        this.said = said;
        this.testing = testing;
        this.state = state;
        this.frame = Frames.of(said.roles().on());
    }

    /** Whether a claim is about a state's own case, or about what it says. */
    public static boolean asked(Proposition said, Testing testing, State state) {
        return said.roles().on().stream().anyMatch(topic -> asks(topic, testing, state));
    }

    private static boolean asks(Topic topic, Testing testing, State state) {
        return switch (topic.kind()) {
            case CASE -> own(topic, testing, state).isPresent();
            case SENSE -> topic.id().equals("own_case") || topic.id().equals("says");
            default -> false;
        };
    }

    private static Optional<Case> own(Topic topic, Testing testing, State state) {
        return testing.evidence().cases().find(topic.id()).filter(entry -> entry.isParty(state.ccode()));
    }

    private ClaimWindow window() {
        return NamedDays.of(said, testing, () -> ClaimWindow.sinceSuccession(testing, state.ccode()));
    }

    private List<Speech> speeches(Set<Integer> naming) {
        ClaimWindow window = window();
        return Speech.list(testing.evidence(), state.ccode(), frame, naming, window.from(), window.to());
    }

    /** The place of the frame's salience among all states, over ten years of speeches. */
    public Indicator salience() {
        Row row = Rules.load().row(TYPE, "salience");
        int spoken = speeches(Set.of()).size();
        TieFigure figure = figure();
        Estimate estimate = placed(figure);
        String what = "the percentile of the salience of “" + frame.replace('_', ' ') + "” in the speeches of "
                + Say.name(state, testing.date());
        boolean few = estimate.defined() && spoken < row.count("speeches");
        Stand stand = few
                ? Stand.none(Why.TOO_FEW, Wording.counted(spoken, "speech", "speeches"))
                : Estimated.percentile(
                        estimate, Rules.load().percentile(said.words().intensifier()), what);
        return IndicatorDraft.of(row, said)
                .estimate(estimate)
                .sentence(sentence(figure, estimate))
                .change("speeches of later years: entente fetch ungd")
                .stale(stale(figure.to()))
                .at(stand);
    }

    private boolean stale(int lastYear) {
        return LocalDate.of(lastYear, 12, 31)
                .plusMonths(Rules.load().count("time", "stale_months"))
                .isBefore(window().to());
    }

    private TieMeasure measure() {
        return TieMeasures.find("salience_ratio_" + frame).orElseThrow();
    }

    private TieFigure figure() {
        return testing.evidence().tieFigures().latest(measure(), state.ccode(), ClaimWindow.yearOver(window().to()));
    }

    /** With the places of the interval's ends, by which 95 % of the draws of its sessions lie above or below a limit. */
    private Estimate placed(TieFigure figure) {
        Estimate estimate = figure.estimate();
        if (!estimate.hasInterval() || !estimate.hasPercentile()) {
            return estimate;
        }
        YearValues values = testing.evidence().tieFigures().values(measure(), figure.to());
        Percentile all = Percentile.among(Arrays.stream(values.ccodes())
                .mapToDouble(ccode -> values.of(ccode, ccode))
                .toArray());
        return new Estimate(
                estimate.value(),
                estimate.lo(),
                estimate.hi(),
                estimate.level(),
                estimate.n(),
                estimate.percentile(),
                all.of(estimate.lo()),
                all.of(estimate.hi()),
                estimate.reference(),
                estimate.method(),
                estimate.undefined(),
                estimate.noInterval(),
                estimate.origins(),
                command());
    }

    private String command() {
        return "entente speeches " + Say.code(state, testing.date());
    }

    private String sentence(TieFigure figure, Estimate estimate) {
        String name = Say.name(state, testing.date());
        String about = "“" + frame.replace('_', ' ') + "” in the speeches of " + name;
        return estimate.defined() && estimate.hasPercentile()
                ? "The salience of " + about + " in " + figure.years() + " lies at percentile "
                        + Math.round(estimate.percentile()) + " of " + estimate.reference() + " states ("
                        + Math.round(estimate.percentileLo()) + "–" + Math.round(estimate.percentileHi()) + ")."
                : "There is no figure for " + about + ".";
    }

    /** In how many of its speeches it said so; of a case of its own, naming the other party. */
    public Indicator words() {
        Row row = Rules.load().row(TYPE, "own_case_words");
        Set<Integer> others = new TreeSet<>();
        said.roles().on(Topic.Kind.CASE).stream()
                .flatMap(topic -> own(topic, testing, state).stream())
                .forEach(entry -> {
                    others.addAll(entry.supported().ccodes());
                    others.addAll(entry.opposing().ccodes());
                });
        others.remove(state.ccode());
        List<Speech> speeches = speeches(others);
        List<Speech> latest = new ArrayList<>(speeches);
        Collections.reverse(latest);
        String name = Say.first(state, testing.date());
        return IndicatorDraft.of(row, said)
                .sentence(words(speeches, name))
                .change("speeches of other years: entente fetch ungd")
                .stale(!speeches.isEmpty() && stale(latest.get(0).year()))
                .evidence(latest.stream()
                        .map(speech -> speech.row(name, command()))
                        .limit(12)
                        .toList())
                .at(Enumerated.stand(speeches, this::stand));
    }

    private String words(List<Speech> speeches, String name) {
        return speeches.isEmpty()
                ? "No speech of " + name + " of these years is on record."
                : Numbers.capital(told(speeches)) + ", "
                        + Wording.years(
                                speeches.get(0).year(),
                                speeches.get(speeches.size() - 1).year()) + ".";
    }

    private String told(List<Speech> speeches) {
        long honoured = speeches.stream().filter(Speech::honours).count();
        return Say.name(state, testing.date()) + " spoke of " + frame.replace('_', ' ') + " in " + honoured + " of "
                + Wording.counted(speeches.size(), "speech", "speeches") + " in the general debate";
    }

    private Stand stand(List<Speech> speeches) {
        if (speeches.isEmpty()) {
            return Stand.none(Why.NO_DATA, "no speech of these years on record");
        }
        int honoured = (int) speeches.stream().filter(Speech::honours).count();
        Stand plain = honoured > HALF * speeches.size()
                ? Stand.claimed(told(speeches))
                : Stand.between(Why.IN_BAND, told(speeches));
        return new Occasions(honoured, speeches.size(), 1, 0, 0).with(said.words(), plain, true);
    }
}
