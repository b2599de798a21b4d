package org.entente.claim.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Ranged;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.construct.Figured;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.construct.company.FlowDivergence;
import org.entente.construct.company.FlowDivergence.Report;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.Poles;
import org.entente.state.State;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** Whether a state's trade, or the arms it receives, divide among the poles as the world's do. */
final class FlowsToPoles {
    private static final double LEVEL = 0.9;

    private final Proposition said;
    private final Times times;
    private final VoteWindow votes;
    private final boolean arms;
    private final Row row = MultiVector.row("flow_divergence");

    FlowsToPoles(Proposition said, Times times, VoteWindow votes) {
        this.said = said;
        this.times = times;
        this.votes = votes;
        this.arms = said.roles().on(Topic.Kind.LAYER).stream()
                .anyMatch(layer -> layer.id().equals("arms"));
    }

    Indicator of(State state) {
        if (isPole(state)) {
            String why = Say.name(state, times.until()) + " is one of the poles or a member of one";
            return draft().sentence(Numbers.capital(why) + ": it has no figure between them.")
                    .at(Stand.none(Why.NONE_DECLARED, why));
        }
        OptionalInt last = times.testing().evidence().tieFigures().lastCovered(layer(), times.lastYear());
        if (last.isEmpty()) {
            return draft().sentence("No source of " + words() + " covers these years: " + TieNeeds.sentence(layer()))
                    .at(Stand.none(Why.NO_DATA, "no source of " + words() + " covers these years"));
        }
        return latest(state, last.getAsInt())
                .map(found -> of(state, found))
                .orElseGet(() -> draft().sentence("No year of the claim has " + Say.of(state, times.until()) + " "
                                + words() + " with three poles or more.")
                        .at(Stand.none(
                                Why.TOO_FEW,
                                "under " + row.count("poles") + " poles have flows on record in these years")));
    }

    private IndicatorDraft draft() {
        return IndicatorDraft.of(row, said).layer(layer().id());
    }

    private boolean isPole(State state) {
        return Poles.standard(times.testing().evidence().states(), times.until()).stream()
                .anyMatch(pole -> Poles.holds(pole, state.ccode(), times.until()));
    }

    private Layer layer() {
        return arms ? Layers.ARMS : Layers.TRADE;
    }

    private String words() {
        return arms ? "arms received" : "trade";
    }

    /** The last year on record that knows the state and lies in the claim's days; ten years back at most. */
    private Optional<FlowDivergence> latest(State state, int last) {
        int first = times.firstYear(last);
        return IntStream.iterate(last, year -> year >= first, year -> year - 1)
                .mapToObj(year -> flows(votes.setting(year), state))
                .flatMap(Optional::stream)
                .filter(found -> !found.reports().isEmpty())
                .findFirst();
    }

    private Optional<FlowDivergence> flows(Setting setting, State state) {
        return arms ? FlowDivergence.ofArms(setting, state) : FlowDivergence.ofTrade(setting, state);
    }

    private Indicator of(State state, FlowDivergence found) {
        Reach reach = times.reach(found.to(), state.ccode());
        double[] places =
                found.reports().stream().mapToDouble(Report::percentile).toArray();
        IndicatorDraft draft = draft().sentence(sentence(state, found))
                .estimate(estimate(found))
                .stale(reach.stale())
                .evidence(evidence(state, found));
        return reach.expired()
                ? draft.at(Reach.expired("the record of " + words(), reach))
                : draft.change("another place of its divergence among all states in one of the reports")
                        .at(Ranged.stand(
                                row.limits("c", "o"),
                                places,
                                "the percentile of its flows’ divergence from the poles’ own shares",
                                Numbers::percentile));
    }

    private String sentence(State state, FlowDivergence found) {
        String years = found.from() == found.to() ? String.valueOf(found.to()) : found.from() + "–" + found.to();
        return "In " + years + " " + Say.of(state, times.until()) + " " + words()
                + " departed from the poles’ shares of the world’s by " + figures(found) + " of "
                + Numbers.counted(found.reports().get(0).states(), "state", "states")
                + "; low is even. " + shares(found.reports().get(0));
    }

    /** "0.21 and 0.25 nats by its own report and its partners’, the percentiles 23 and 30". */
    private static String figures(FlowDivergence found) {
        String values = found.reports().stream()
                .map(report -> Numbers.decimals(report.divergence(), 2))
                .collect(Collectors.joining(" and "));
        String places = found.reports().stream()
                .map(report -> Numbers.percentile(report.percentile()))
                .collect(Collectors.joining(" and "));
        return found.reports().size() == 1
                ? values + " nats, percentile " + places
                : values + " nats by its own report and its partners’, the percentiles " + places;
    }

    private String shares(Report report) {
        List<String> poles = FlowDivergence.poles(votes.setting(times.lastYear()));
        List<String> parts = new ArrayList<>();
        for (int pole = 0; pole < poles.size(); pole++) {
            double share = report.shares().get(pole);
            if (!Double.isNaN(share)) {
                parts.add(poles.get(pole) + " " + Numbers.percent(share));
            }
        }
        return "Of what it exchanged with the poles, " + Numbers.percent(report.coverage()) + " of all: "
                + String.join(", ", parts) + ".";
    }

    private Estimate estimate(FlowDivergence found) {
        double[] values = found.reports().stream()
                .mapToDouble(Report::divergence)
                .sorted()
                .toArray();
        double place = found.reports().stream()
                .mapToDouble(Report::percentile)
                .average()
                .orElse(Double.NaN);
        int known = (int) found.reports().get(0).shares().stream()
                .filter(share -> !Double.isNaN(share))
                .count();
        double mean = Arrays.stream(values).average().orElseThrow();
        Figured figured = Figured.of(mean, "divergence of " + words(), known, LEVEL)
                .at(place, found.reports().get(0).states())
                .from(List.of(found.holding().origin().id()));
        return values.length == 2
                ? figured.between(values[0], values[1]).build()
                : figured.without("one report").build();
    }

    private List<EvidenceRow> evidence(State state, FlowDivergence found) {
        return found.reports().stream()
                .map(report -> new EvidenceRow(
                        EvidenceRow.Side.BESIDE,
                        Optional.empty(),
                        Numbers.capital(words()) + " of " + Say.name(state, times.until()) + " with the poles, "
                                + found.to() + ": " + shares(report),
                        found.holding().origin().source(),
                        found.holding().origin().id(),
                        "entente multivector " + state.code(times.until())))
                .toList();
    }
}
