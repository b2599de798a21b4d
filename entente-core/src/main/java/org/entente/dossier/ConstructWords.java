package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.construct.Listing;
import org.entente.measure.Numbers;

/**
 * The words a page has for a construct. Everything has a plain default made from the figures; a construct that can say
 * more has its own, in {@link ConstructVoices}.
 */
interface ConstructWords {
    /** A few words for the contents: "votes at 33", "no record". */
    default String answer(Telling telling) {
        Optional<Finding> first = telling.reading().findings().stream()
                .filter(finding -> finding.estimate().defined())
                .findFirst();
        if (first.isEmpty()) {
            return telling.reading().filled() ? "rows alone, no figure" : "no data";
        }
        Finding finding = first.get();
        String place = finding.estimate().hasPercentile()
                ? ", percentile " + Numbers.percentile(finding.estimate().percentile())
                : "";
        String whose = finding.who() == 0 ? "" : telling.name(finding.who()) + ": ";
        return whose + telling.value(finding) + place;
    }

    /**
     * The finding, which heads the figures: one clause of at most some twenty words and two figures, without a full stop.
     * Where the record is too thin for a figure it says so. Empty for the plain words of {@link PlainFinding}; what more
     * there is to say stands in {@link #paragraphs}.
     */
    default Optional<Prose> finding(Telling telling) {
        return Optional.empty();
    }

    /** The same in a dossier, where a drawing above the figures may have said it. */
    default Optional<Prose> dossierFinding(Telling telling) {
        return finding(telling);
    }

    /** Whether the first rows stand open before the figures, where they must be read before any mean of them. */
    default boolean rowsFirst() {
        return false;
    }

    /** Paragraphs after the figures. */
    default List<Prose> paragraphs(Telling telling) {
        return List.of();
    }

    /** The same in a dossier, where another section may have said a part of it. */
    default List<Prose> dossierParagraphs(Telling telling) {
        return paragraphs(telling);
    }

    /** Charts and tables that the generic section does not make, after its own. */
    default List<Exhibit> exhibits(Telling telling) {
        return List.of();
    }

    /** Whether a dossier's table of its figures has this one; not if another section of the page shows it. */
    default boolean tabled(Finding finding) {
        return true;
    }

    /** Whether a dossier has these rows; not if another section of the page lists them. */
    default boolean listed(Listing listing) {
        return true;
    }

    /** What it says in the page's first paragraph: at most two clauses, none without a figure. */
    default List<Clause> clauses(Telling telling) {
        return List.of();
    }
}
