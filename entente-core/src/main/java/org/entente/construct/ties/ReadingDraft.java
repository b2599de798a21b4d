package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.construct.Finding;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.measure.tie.Describes;
import org.entente.measure.tie.TieFigure;
import org.entente.record.TieHolding;
import org.entente.source.Origin;

/** A reading in the making. */
final class ReadingDraft {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private final Set<String> needs = new LinkedHashSet<>();
    private final Set<Origin> origins = new LinkedHashSet<>();

    /** The finding that a figure on a layer is, under its measure's word. */
    static Finding finding(TieFigure figure) {
        int whom = figure.measure().describes() == Describes.EACH_WAY ? figure.b() : 0;
        int who = figure.measure().describes() == Describes.PAIR ? 0 : figure.a();
        return Finding.of(figure.measure().word(), who, whom, figure.estimate(), figure.from(), figure.to())
                .counting(LayerCount.of(figure))
                .remarking(figure.remark());
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds a figure on a layer and what it rests on. */
    void add(TieFigure figure) {
        add(finding(figure));
        restsOn(figure);
    }

    void restsOn(TieFigure figure) {
        TieHolding holding = figure.holding();
        if (holding != null) {
            restsOn(holding);
        }
    }

    void restsOn(TieHolding holding) {
        origins.add(holding.origin());
    }

    /** Adds rows, if there are any. */
    void add(Listing listing) {
        if (!listing.rows().isEmpty()) {
            listings.add(listing);
        }
    }

    /** Adds a sentence, if it says anything. */
    void remark(String sentence) {
        if (!sentence.isEmpty()) {
            remarks.add(sentence);
        }
    }

    /** Says what would fill something that is missing. */
    void need(String sentence) {
        needs.add(sentence);
    }

    Reading reading() {
        return new Reading(findings, listings, List.copyOf(remarks), String.join(" ", needs), List.copyOf(origins));
    }
}
