package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.PartnerShare.Report;
import org.entente.construct.Figured;
import org.entente.construct.TieNeeds;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** Whether one state depends on another for a thing, and whether that is a lever: by every report there is. */
final class RelianceFigures {
    private static final double LEVEL = 0.9;

    private final Partnership kind;
    private final Row row;
    private final Proposition said;
    private final Testing testing;
    private final Times times;

    RelianceFigures(Partnership kind, Row row, Proposition said, Testing testing) {
        this.kind = kind;
        this.row = row;
        this.said = said;
        this.testing = testing;
        this.times = Times.of(said, testing);
    }

    private Optional<PartnerShare> share(Reliance reliance) {
        return reliance.others().isEmpty()
                ? Optional.empty()
                : new PartnerShares(testing.evidence(), times).of(kind, reliance.one(), reliance.codes());
    }

    /** The indicator of dependence. */
    Indicator dependence(Reliance reliance) {
        Optional<PartnerShare> share = share(reliance);
        if (share.isEmpty()) {
            return missing(reliance);
        }
        List<Report> reports = share.get().reports();
        Stand stand = stand(
                reports.size(),
                k -> depends(reports.get(k)),
                k -> stranger(reports.get(k)),
                figures(reliance, share.get()));
        return draft(reliance, share.get(), stand, sentence(reliance, share.get()), List.of());
    }

    /** The indicator of a lever that the one depended on has. */
    Indicator leverage(Reliance reliance) {
        Optional<PartnerShare> share = share(reliance);
        Optional<PartnerShare> converse = share.flatMap(found -> share(reliance.converse(testing)))
                .filter(found -> found.to() == share.get().to());
        if (share.isEmpty() || converse.isEmpty()) {
            return missing(reliance);
        }
        List<Report> one = share.get().reports();
        List<Report> other = converse.get().reports();
        int both = Math.min(one.size(), other.size());
        IntPredicate less = k -> other.get(k).share() > one.get(k).share();
        Stand stand = stand(
                both,
                k -> depends(one.get(k)) && !other.get(k).within(row.count("converse_rank")) && !less.test(k),
                k -> stranger(one.get(k)) || less.test(k),
                figures(reliance, share.get()) + ", the other way "
                        + figures(reliance.converse(testing), converse.get()));
        return draft(
                reliance,
                share.get(),
                stand,
                sentence(reliance, share.get()) + " " + sentence(reliance.converse(testing), converse.get()),
                rows(reliance.converse(testing), converse.get(), EvidenceRow.Side.BESIDE));
    }

    private boolean depends(Report report) {
        return report.share() > row.limit("share") || report.within(row.count("rank"));
    }

    private boolean stranger(Report report) {
        return report.share() < row.limit("opposite_share") && !report.within(row.count("opposite_rank"));
    }

    private static Stand stand(int reports, IntPredicate claims, IntPredicate opposes, String words) {
        boolean claimed = IntStream.range(0, reports).allMatch(claims);
        boolean opposed = IntStream.range(0, reports).allMatch(opposes);
        Stand stand = claimed
                ? Stand.claimed(words)
                : opposed ? Stand.opposed(words) : Stand.between(Why.IN_BAND, words + ", by the reports together");
        return stand.fragile(reports == 1 && (claimed || opposed));
    }

    private Indicator draft(
            Reliance reliance, PartnerShare share, Stand stand, String sentence, List<EvidenceRow> beside) {
        EvidenceRow.Side side = switch (stand.standing()) {
            case C -> EvidenceRow.Side.FOR;
            case O -> EvidenceRow.Side.AGAINST;
            case BAND, NONE -> EvidenceRow.Side.BESIDE;
        };
        Reach reach = times.reach(share.to(), codes(reliance));
        IndicatorDraft draft = IndicatorDraft.of(row, said)
                .sentence(sentence)
                .estimate(estimate(share))
                .stale(reach.stale())
                .evidence(rows(reliance, share, side))
                .evidence(beside);
        return reach.expired()
                ? draft.at(Reach.expired("the record of " + kind.words(), reach))
                : draft.change("a share above " + Numbers.percent(row.limit("share")) + " or a place among the first "
                                + row.count("rank") + " by every report; below "
                                + Numbers.percent(row.limit("opposite_share")) + " and behind the "
                                + Numbers.ordinal(row.count("opposite_rank")) + " for the opposite")
                        .at(stand);
    }

    /** The states that the reliance is of, where they are two. */
    private static int[] codes(Reliance reliance) {
        return reliance.others().size() == 1
                ? new int[] {reliance.one().ccode(), reliance.others().get(0).ccode()}
                : new int[] {reliance.one().ccode()};
    }

    private Indicator missing(Reliance reliance) {
        boolean covered = new PartnerShares(testing.evidence(), times).covered(kind);
        String who = Say.name(reliance.one(), times.until()) + " and " + reliance.name();
        String why = covered
                ? "no year of the claim has the " + kind.words() + " of both " + who + " on record"
                : "no source of " + kind.words() + " covers these years";
        String fill = covered
                ? ""
                : " " + (kind == Partnership.ENERGY ? "Trade by product fills it. " : "")
                        + TieNeeds.sentence(kind.layer());
        return IndicatorDraft.of(row, said)
                .sentence(Numbers.capital(why) + "." + fill)
                .at(Stand.none(Why.NO_DATA, why));
    }

    private String figures(Reliance reliance, PartnerShare share) {
        return reliance.name() + " had " + shares(share) + " of " + kind.of(reliance.one(), times.until())
                + ranks(share);
    }

    private static String shares(PartnerShare share) {
        String low = percent(share.least());
        String high = percent(share.most());
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String percent(double share) {
        double percentage = share * 100;
        return percentage >= 10 ? Numbers.percent(share) : Numbers.figure(percentage, 1, false) + "\u00a0%";
    }

    private static String ranks(PartnerShare share) {
        List<Integer> ranks = share.reports().stream()
                .map(Report::rank)
                .filter(rank -> rank > 0)
                .distinct()
                .sorted()
                .toList();
        return ranks.isEmpty()
                ? ""
                : ", "
                        + ranks.stream()
                                .map(rank -> Numbers.ordinal((long) rank))
                                .collect(Collectors.joining(" or ")) + " of its partners";
    }

    private String sentence(Reliance reliance, PartnerShare share) {
        String years = share.from() == share.to() ? String.valueOf(share.to()) : share.from() + "–" + share.to();
        String reports = share.reports().size() == 2 ? "by the two reports" : "by the one report there is";
        return "In " + years + " " + figures(reliance, share) + ", " + reports + "; its first " + kind.partners()
                + " were " + share.first() + ".";
    }

    private Estimate estimate(PartnerShare share) {
        Figured figured = Figured.of(
                        share.mean(),
                        "share of " + kind.words(),
                        share.reports().get(0).partners(),
                        LEVEL)
                .from(List.of(share.holding().origin().id()));
        return share.reports().size() == 2
                ? figured.between(share.least(), share.most()).build()
                : figured.without("one report").build();
    }

    private List<EvidenceRow> rows(Reliance reliance, PartnerShare share, EvidenceRow.Side side) {
        List<EvidenceRow> rows = new ArrayList<>();
        String[] whose = share.reports().size() == 2
                ? new String[] {"own report", "partners’ report"}
                : new String[] {"one report"};
        for (int k = 0; k < share.reports().size(); k++) {
            Report report = share.reports().get(k);
            String rank = report.rank() == 0
                    ? ""
                    : ", " + Numbers.ordinal((long) report.rank()) + " of "
                            + Numbers.counted(report.partners(), "partner", "partners");
            rows.add(new EvidenceRow(
                    side,
                    Optional.empty(),
                    Numbers.capital(reliance.name()) + " in " + kind.of(reliance.one(), times.until()) + ", "
                            + share.to() + ", " + whose[k] + ": " + percent(report.share()) + rank,
                    share.holding().origin().source(),
                    share.holding().origin().id(),
                    ""));
        }
        return rows;
    }
}
