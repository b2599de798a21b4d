package org.entente.construct.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Unit;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondOutcome;
import org.entente.measure.beyond.BeyondWindow;
import org.entente.measure.beyond.KappaNote;
import org.entente.measure.beyond.PairParts;
import org.entente.measure.beyond.PairResidual;
import org.entente.measure.beyond.SetApart;
import org.entente.state.StateRegistry;

/** Reads a pair’s residual affinity, and what stands beside it, off the figures of all pairs. */
final class ResidualFigures {
    private final PairVotes votes;
    private final Setting setting;
    private final BeyondFigures figures;
    private final BeyondOutcome agreement;
    private final int pair;
    private final int n;
    private final List<String> origins;

    ResidualFigures(PairVotes votes, BeyondFigures figures) {
        this.votes = votes;
        this.setting = votes.setting();
        this.figures = figures;
        this.agreement = figures.agreement();
        this.pair = figures.pair(votes.a().ccode(), votes.b().ccode());
        this.n = pair < 0 ? 0 : figures.n()[pair];
        this.origins = setting.evidence().originIds();
    }

    ResidualReading reading() {
        boolean known = pair >= 0 && !Double.isNaN(agreement.residual(pair));
        List<String> notes = KappaNote.of(
                        setting.record(),
                        figures.window().unit().mask(),
                        new KappaNote.Of(votes.a().ccode(), capital(0)),
                        new KappaNote.Of(votes.b().ccode(), capital(1)))
                .stream()
                .map(KappaNote::words)
                .toList();
        return new ResidualReading(
                residual(),
                known ? others() : List.of(share()),
                known ? List.of(parts()) : List.of(),
                Stream.concat(apart().stream(), notes.stream()).toList(),
                !notes.isEmpty());
    }

    private Optional<String> apart() {
        StateRegistry states = setting.evidence().states();
        return SetApart.of(figures, states, votes.a().ccode(), votes.b().ccode())
                .map(apart -> apart.words(ccode -> Wording.name(setting, states.get(ccode))));
    }

    private String name(int which) {
        return Wording.name(setting, which == 0 ? votes.a() : votes.b());
    }

    private String capital(int which) {
        return Wording.capital(name(which));
    }

    private Finding residual() {
        return finding(BeyondBlocsCard.RESIDUAL, agreement.estimate(pair, n, origins))
                .remarking(
                        figures.window().widened()
                                ? figures.window().asked().label() + " holds fewer than "
                                        + BeyondWindow.LEAST_FAMILIES
                                        + " families of texts: the figure rests on "
                                        + figures.window().unit().label() + "."
                                : "");
    }

    private List<Finding> others() {
        List<Finding> others = new ArrayList<>();
        PairResidual beside = agreement.beside(agreement.estimate(pair, n, origins), pair);
        others.add(finding(
                BeyondBlocsCard.PLAIN,
                figured(beside.plain(), BeyondBlocsCard.PLAIN)
                        .between(beside.low(), beside.high())
                        .build()));
        others.add(finding(
                BeyondBlocsCard.IN_SAMPLE,
                figured(agreement.inSample(pair), BeyondBlocsCard.IN_SAMPLE)
                        .without("shown beside the residual alone")
                        .build()));
        others.add(finding(BeyondBlocsCard.KAPPA, figures.kappa().estimate(pair, n, origins)));
        others.add(share());
        return others;
    }

    private Figured figured(double value, Indicator indicator) {
        return Figured.of(value, indicator.id(), n, setting.level()).from(origins);
    }

    private Finding share() {
        double[] lost = agreement.lostWithoutBlocs();
        Estimate share = Figured.of(lost[0], BeyondBlocsCard.BLOC_SHARE.id(), agreement.pairs(), setting.level())
                .between(lost[1], lost[2])
                .from(origins)
                .build();
        return finding(BeyondBlocsCard.BLOC_SHARE, share)
                .about("all pairs")
                .counting(Wording.counted(agreement.pairs(), "pair", "pairs"));
    }

    private Finding finding(Indicator indicator, Estimate estimate) {
        Unit unit = figures.window().unit();
        return Finding.ofPair(indicator.id(), estimate, unit.fromYear(), unit.toYear())
                .counting(ResidualReading.joint(n));
    }

    private Listing parts() {
        PairParts parts = new PairParts(
                figures,
                setting.evidence().states(),
                votes.a().ccode(),
                votes.b().ccode(),
                name(0),
                name(1));
        List<PairParts.Part> ofAgreement = parts.of(agreement);
        List<PairParts.Part> ofKappa = parts.of(figures.kappa());
        return new Listing(
                "parts",
                "What adds up to their agreement, " + figures.window().unit().label(),
                "Habits are what each state has with everyone; each part after them is what the two have of it "
                        + "beside that. The parts of one fit add up to what was observed, and have no intervals of "
                        + "their own.",
                List.of(
                        Column.words("part", "Part"),
                        Column.number("agreement", "Agreement"),
                        Column.number("kappa_abs", "κ")),
                IntStream.range(0, ofAgreement.size())
                        .mapToObj(part -> List.<Item>of(
                                new Item.Words(ofAgreement.get(part).words()),
                                plain(ofAgreement.get(part)),
                                plain(ofKappa.get(part))))
                        .toList());
    }

    private static Item plain(PairParts.Part part) {
        return new Item.Plain(part.value(), Indicator.SCORE, true);
    }
}
