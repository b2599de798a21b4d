package org.entente.construct.principle;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.stat.TwoCases;

/** How far the same states back two cases of one dimension, and which back one and not the other. */
public final class UnequalTreatment implements Construct {
    @Override
    public ConstructCard card() {
        return UnequalCard.CARD;
    }

    @Override
    public Reading ofWorld(Setting setting) {
        CasePairs pairs = CasePairs.of(setting);
        if (pairs.list().isEmpty()) {
            String none = "No two cases of one dimension have a whole text in this slice.";
            return new Reading(List.of(), List.of(), List.of(none), "", List.of());
        }
        List<CasePair> enough = pairs.enough();
        List<Finding> findings = IntStream.range(0, enough.size())
                .mapToObj(k -> k == 0 ? finding(setting, enough.get(k)).leading() : finding(setting, enough.get(k)))
                .toList();
        PairListings listings = new PairListings(setting, pairs);
        return new Reading(findings, List.of(listings.pairs(), listings.splits()), listings.remarks(), "", List.of());
    }

    private static Finding finding(Setting setting, CasePair pair) {
        String method = "share of the states seated in both cases";
        return Finding.ofPair(
                        UnequalCard.SPLIT, pair.estimate(setting, method, TwoCases::split), pair.from(), pair.to())
                .about(pair.name())
                .counting(Wording.counted(pair.columns().length, "state", "states"))
                .remarking("If independent " + Wording.share(pair.independent().split()) + "."
                        + (pair.farApart() ? " Over ten years apart." : ""));
    }
}
