package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.measure.Numbers;

/** One claim in Markdown, with all it rests on. */
final class ClaimMarkdown {
    private final CheckedText text;
    private final Claim claim;
    private final StringBuilder out = new StringBuilder();

    ClaimMarkdown(CheckedText text, Claim claim) {
        this.text = text;
        this.claim = claim;
    }

    String write() {
        out.append("### ").append(ClaimWords.number(claim)).append(". ");
        out.append(CheckMarkdown.escape(Quotes.of(text, claim.said()))).append("\n\n");
        List<String> parts = new ArrayList<>(List.of(ClaimWords.type(claim.said())));
        parts.add(new ClaimWords(text.date()).parties(claim.said().roles()));
        parts.add(ClaimWords.about(claim.said().roles()));
        parts.addAll(ClaimWords.wording(claim.said()));
        parts.removeIf(String::isEmpty);
        paragraph(String.join(" · ", parts));
        claim.judgement().ifPresent(this::judged);
        claim.edited().ifPresent(edit -> paragraph(ClaimCards.edited(edit)));
        return out.toString();
    }

    private void judged(Judgement judgement) {
        String votes = ClaimWords.differs(judgement)
                ? " on everything, " + ClaimWords.signed(judgement.votesOnly().verdict()) + " on UN votes alone"
                : "";
        out.append("**")
                .append(ClaimWords.verdict(claim))
                .append("**")
                .append(votes)
                .append("\n\n");
        String says = ClaimWords.sentence(claim);
        paragraph(says.equals(judgement.everything().reason()) ? "" : says);
        paragraph(judgement.everything().reason());
        if (ClaimWords.differs(judgement)) {
            paragraph("On UN votes alone: " + judgement.votesOnly().reason());
        }
        ClaimCards.change(judgement).ifPresent(words -> paragraph("What would change it: " + words));
        Standings.cautions(claim).forEach(this::paragraph);
        judgement.indicators().forEach(this::indicator);
        out.append('\n');
    }

    private void indicator(Indicator indicator) {
        out.append("- ").append(Numbers.capital(ClaimWords.spaced(indicator.id())));
        out.append(" (").append(Standings.kind(indicator)).append("): ").append(Standings.of(indicator));
        indicator.estimate().ifPresent(estimate -> out.append("; ").append(FigureWords.of(estimate)));
        out.append(". ").append(CheckMarkdown.escape(indicator.sentence()));
        String otherwise = Standings.alternatives(indicator);
        out.append(otherwise.isEmpty() ? "" : " " + CheckMarkdown.escape(otherwise))
                .append('\n');
        indicator.evidence().forEach(this::row);
    }

    private void row(EvidenceRow row) {
        String side = switch (row.side()) {
            case FOR -> "for";
            case AGAINST -> "against";
            case BESIDE -> "also on record";
        };
        out.append("  - ").append(side).append(": ");
        row.date().ifPresent(date -> out.append(date).append(" "));
        out.append(CheckMarkdown.escape(row.what()));
        if (!row.source().isEmpty()) {
            out.append(" (").append(CheckMarkdown.escape(row.source())).append(")");
        }
        out.append(row.rows().isEmpty() ? "" : " `" + row.rows() + "`").append('\n');
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            out.append(CheckMarkdown.escape(words)).append("\n\n");
        }
    }
}
