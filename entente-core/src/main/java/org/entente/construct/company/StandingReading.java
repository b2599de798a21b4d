package org.entente.construct.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Pole;
import org.entente.measure.PoleStandings;
import org.entente.measure.Unit;
import org.entente.state.Articles;
import org.entente.state.State;

/** What the votes say of one state between the poles. */
final class StandingReading {
    private final Setting setting;
    private final VotesWithPoles votes;
    private final List<Pole> poles;
    private final State state;
    private final int place;
    private final int column;
    private final Unit unit;

    /**
     * @param poles the poles under the names of the setting’s day
     * @param place the state's place in the standings
     */
    StandingReading(Setting setting, VotesWithPoles votes, List<Pole> poles, State state, int place) {
        this.setting = setting;
        this.votes = votes;
        this.poles = poles;
        this.state = state;
        this.place = place;
        this.column = setting.record().column(state.ccode());
        this.unit = setting.headline();
    }

    Reading reading() {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                finding(MultiVectorVotesCard.SPREAD, spread()).counting(least()).leading());
        for (int pole = 0; pole < poles().size(); pole++) {
            findings.add(finding(MultiVectorVotesCard.AFFINITY, affinity(pole))
                    .about(poles().get(pole).name())
                    .counting(Wording.counted(votes.standings().votes(place, pole), "joint vote", "joint votes")));
        }
        findings.add(
                finding(MultiVectorVotesCard.MARGIN, margin()).about(nearest()).counting(least()));
        Estimate alone = alone();
        findings.add(finding(MultiVectorVotesCard.ALONE, alone)
                .counting(Wording.counted(alone.n(), "pole-splitting text", "pole-splitting texts")));
        return new Reading(findings, List.of(list(), splits()), remarks(), "", List.of());
    }

    private List<Pole> poles() {
        return poles;
    }

    private Finding finding(Indicator indicator, Estimate estimate) {
        return Finding.of(indicator.id(), state.ccode(), 0, estimate, unit.fromYear(), unit.toYear());
    }

    private String least() {
        return Wording.counted(leastVotes(), "joint vote", "joint votes") + " with the pole least met";
    }

    private long leastVotes() {
        long least = Long.MAX_VALUE;
        for (int pole = 0; pole < poles().size(); pole++) {
            int joint = votes.standings().votes(place, pole);
            least = votes.standings().voted(pole) ? Math.min(least, joint) : least;
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    private Estimate spread() {
        double[] spread = votes.standings().spread(place);
        double[] places = votes.standings().spreadPlaces(place);
        return figured(MultiVectorVotesCard.SPREAD, spread, leastVotes())
                .map(figured -> figured.among(votes.spreads())
                        .placed(places[0], places[1])
                        .build())
                .orElseGet(() -> none(MultiVectorVotesCard.SPREAD, leastVotes()));
    }

    private Estimate margin() {
        return figured(MultiVectorVotesCard.MARGIN, votes.standings().margin(place), leastVotes())
                .map(Figured::build)
                .orElseGet(() -> none(MultiVectorVotesCard.MARGIN, leastVotes()));
    }

    private Estimate affinity(int pole) {
        int joint = votes.standings().votes(place, pole);
        double[] percentile = votes.standings().percentile(place, pole);
        return figured(MultiVectorVotesCard.AFFINITY, votes.standings().affinity(place, pole), joint)
                .map(figured -> figured.at(
                                percentile[0], votes.affinities().get(pole).size())
                        .placed(percentile[1], percentile[2])
                        .build())
                .orElseGet(() -> none(MultiVectorVotesCard.AFFINITY, joint));
    }

    private Optional<Figured> figured(Indicator indicator, double[] figure, long n) {
        if (Double.isNaN(figure[0])) {
            return Optional.empty();
        }
        Figured figured = Figured.of(figure[0], indicator.id(), n, setting.level())
                .from(setting.evidence().originIds());
        return Optional.of(
                Double.isNaN(figure[1])
                        ? figured.without("under 10 families of texts")
                        : figured.between(figure[1], figure[2]));
    }

    private Estimate none(Indicator indicator, long n) {
        return Figured.undefined(
                indicator.id(),
                n,
                n == 0 ? "no joint votes" : "too few",
                setting.level(),
                setting.evidence().originIds());
    }

    private Estimate alone() {
        Estimate share =
                setting.figures().mean(unit, r -> votes.splits().alone(r, column), MultiVectorVotesCard.ALONE.id());
        return share.n() < PoleSplits.LEAST_TEXTS
                ? none(MultiVectorVotesCard.ALONE, share.n())
                : Placed.among(share, votes.alone());
    }

    /** The pole in whose list the state stands highest. */
    private String nearest() {
        int best = -1;
        for (int pole = 0; pole < poles().size(); pole++) {
            double own = votes.standings().percentile(place, pole)[0];
            if (!Double.isNaN(own) && (best < 0 || own > votes.standings().percentile(place, best)[0])) {
                best = pole;
            }
        }
        return best < 0 ? "" : poles().get(best).name();
    }

    private Listing list() {
        String name = state.shortName(setting.on());
        return Listing.later(
                "poles_" + state.ccode(),
                "Places of " + Articles.with(name) + " in the list of each pole, " + unit.label(),
                "Agreement with a pole of several states is that with the vote of at least half of its members.",
                List.of(
                        Column.words("pole", "Pole"),
                        Column.number("n", "Joint votes"),
                        Column.number("agreement", "Agreement"),
                        Column.number("relative_affinity", "Relative affinity"),
                        Column.number("percentile", "Percentile"),
                        Column.number("percentile_lo", interval() + " from"),
                        Column.number("percentile_hi", interval() + " to")),
                this::lists);
    }

    /** "90 % of the percentile": what the two ends are of. */
    private String interval() {
        return Math.round(setting.level() * 100) + " % of the percentile";
    }

    private List<List<Item>> lists() {
        List<List<Item>> rows = new ArrayList<>();
        PoleStandings standings = votes.standings();
        for (int pole = 0; pole < poles().size(); pole++) {
            double[] own = standings.percentile(place, pole);
            rows.add(List.of(
                    new Item.Words(poles().get(pole).name()),
                    new Item.Count(standings.votes(place, pole)),
                    new Item.Figure(agreement(pole), Indicator.SCORE, false),
                    new Item.Figure(affinity(pole), Indicator.SCORE, true),
                    new Item.Plain(own[0], 1, false),
                    new Item.Plain(own[1], 1, false),
                    new Item.Plain(own[2], 1, false)));
        }
        return rows;
    }

    private Estimate agreement(int pole) {
        return setting.figures().mean(unit, r -> votes.splits().agreement(r, column, pole), "agreement");
    }

    private Listing splits() {
        String name = state.shortName(setting.on());
        return Listing.later(
                "splits_" + state.ccode(),
                "Texts on which the poles differ: how often " + Articles.with(name) + " voted like each, "
                        + unit.label(),
                "Texts on which the state and the pole cast a vote. Several poles can vote alike on a text.",
                List.of(
                        Column.words("pole", "Pole"),
                        Column.number("n", "Texts"),
                        Column.number("identical", "Voted alike")),
                this::votedAlike);
    }

    private List<List<Item>> votedAlike() {
        List<List<Item>> rows = new ArrayList<>();
        for (int pole = 0; pole < poles().size(); pole++) {
            int of = pole;
            Estimate alike = setting.figures().mean(unit, r -> votes.splits().alike(r, column, of), "voted alike");
            rows.add(List.of(
                    new Item.Words(poles().get(pole).name()),
                    new Item.Count(alike.n()),
                    new Item.Figure(alike, Indicator.SCORE, false)));
        }
        return rows;
    }

    private List<String> remarks() {
        List<String> silent = new ArrayList<>();
        for (int pole = 0; pole < poles().size(); pole++) {
            if (!votes.standings().voted(pole)) {
                silent.add(poles().get(pole).name());
            }
        }
        return silent.isEmpty()
                ? List.of()
                : List.of(String.join(" and ", silent) + " had no vote in " + unit.label() + " and is left out.");
    }
}
