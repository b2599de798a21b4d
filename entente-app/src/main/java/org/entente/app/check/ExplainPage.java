package org.entente.app.check;

import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.measure.Numbers;

/** One claim on a terminal, with every indicator, the rows for and against, and the rule that led to the verdict. */
final class ExplainPage {
    private final CheckedText text;
    private final Claim claim;

    ExplainPage(CheckedText text, Claim claim) {
        this.text = text;
        this.claim = claim;
    }

    void print(Terminal terminal) {
        new CheckPage(text).head(terminal, claim);
        terminal.paragraph(Quotes.of(text, claim.said()), Style.BOLD);
        text.sentence(claim.said().sentence())
                .ifPresent(sentence -> terminal.paragraph(sentence.text().replaceAll("\\s+", " "), Style.DIM));
        ClaimWords.wording(claim.said()).forEach(terminal::paragraph);
        claim.judgement().ifPresent(judgement -> judged(terminal, judgement));
        claim.edited().ifPresent(edit -> terminal.paragraph(ClaimCards.edited(edit)));
    }

    private void judged(Terminal terminal, Judgement judgement) {
        terminal.blank();
        terminal.paragraph(judgement.everything().reason());
        if (ClaimWords.differs(judgement)) {
            terminal.paragraph("On UN votes alone: " + judgement.votesOnly().reason());
        }
        ClaimCards.change(judgement).ifPresent(words -> terminal.paragraph("What would change it: " + words));
        Standings.cautions(claim).forEach(terminal::paragraph);
        judgement.indicators().forEach(indicator -> {
            terminal.blank();
            indicator(terminal, indicator);
        });
    }

    private static void indicator(Terminal terminal, Indicator indicator) {
        String flags = (indicator.fragile() ? ", fragile" : "") + (indicator.stale() ? ", ◔ stale" : "");
        terminal.print(Line.of(Numbers.capital(ClaimWords.spaced(indicator.id())), Style.BOLD)
                .add("  " + Standings.of(indicator) + flags));
        terminal.paragraph("  ", "  ", Standings.kind(indicator), Style.DIM);
        if (!indicator.sentence().isEmpty()) {
            terminal.paragraph("  ", "  ", indicator.sentence(), Style.PLAIN);
        }
        indicator.estimate().ifPresent(estimate -> terminal.paragraph("  ", "  ", FigureWords.of(estimate), Style.DIM));
        String otherwise = Standings.alternatives(indicator);
        if (!otherwise.isEmpty()) {
            terminal.paragraph("  ", "  ", otherwise, Style.DIM);
        }
        indicator.evidence().forEach(row -> row(terminal, row));
    }

    private static void row(Terminal terminal, EvidenceRow row) {
        String side = switch (row.side()) {
            case FOR -> "  for      ";
            case AGAINST -> "  against  ";
            case BESIDE -> "  beside   ";
        };
        String date = row.date().map(day -> day + "  ").orElse("");
        String source = row.source().isEmpty() ? "" : " (" + row.source() + ")";
        terminal.paragraph(side, "           ", date + row.what() + source, Style.PLAIN);
    }
}
