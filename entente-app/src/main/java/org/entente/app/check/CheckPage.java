package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Verdict;

/** The report on a terminal: the first screen, then the list of claims. */
final class CheckPage {
    private static final String INDENT = "     ";

    private final CheckedText text;
    private final ClaimWords words;

    CheckPage(CheckedText text) {
        this.text = text;
        this.words = new ClaimWords(text.date());
    }

    /** First screen and claims. */
    void print(Terminal terminal) {
        Overview overview = new Overview(text);
        terminal.paragraph("━━ " + text.origin().heading() + ", checked as of " + ClaimWords.day(text.date()) + " ("
                + text.dateFrom().words() + ")");
        terminal.blank();
        terminal.paragraph(overview.finding(), Style.BOLD);
        paragraph(terminal, overview.claims());
        terminal.paragraph(overview.coverage());
        paragraph(terminal, overview.votesOnly());
        mustSee(terminal);
        if (!text.claims().isEmpty()) {
            terminal.blank();
            list(terminal);
            terminal.blank();
            terminal.paragraph(
                    "--explain NUMBER shows all that a claim rests on; --out report.html writes the text annotated.",
                    Style.DIM);
        }
    }

    private static void paragraph(Terminal terminal, String words) {
        if (!words.isEmpty()) {
            terminal.paragraph(words);
        }
    }

    private void mustSee(Terminal terminal) {
        List<Claim> grave = MustSee.list(text);
        if (grave.isEmpty()) {
            return;
        }
        terminal.blank();
        terminal.print(Line.of("Not to be missed", Style.BOLD));
        for (Claim claim : grave) {
            head(terminal, claim);
            terminal.paragraph(INDENT, INDENT, Quotes.of(text, claim.said()), Style.PLAIN);
            terminal.paragraph(INDENT, INDENT, ShortFinding.of(claim), Style.DIM);
            Standings.cautions(claim).forEach(caution -> terminal.paragraph(INDENT, INDENT, caution, Style.DIM));
        }
    }

    /** The claims alone: verdict and who, then the words, then what decides, all of it. */
    void list(Terminal terminal) {
        terminal.print(Line.of("Claims", Style.BOLD));
        for (Claim claim : text.claims()) {
            head(terminal, claim);
            terminal.paragraph(INDENT, INDENT, Quotes.of(text, claim.said()), Style.PLAIN);
            String decides = ClaimWords.decides(claim);
            if (!decides.isEmpty()) {
                terminal.paragraph(INDENT, INDENT, decides, Style.DIM);
            }
        }
    }

    /** " 3  ✓ Supported, fragile  Mutual support  AZE, SRB"; what does not fit goes on below. */
    void head(Terminal terminal, Claim claim) {
        Line line =
                Line.of(ClaimWords.number(claim)).flushRight(3).add("  ").add(ClaimWords.verdict(claim), style(claim));
        for (Line part : parts(claim)) {
            if (line.width() + 2 + part.width() > terminal.width()) {
                terminal.print(line);
                line = Line.of(INDENT).add(part);
            } else {
                line = line.add("  ").add(part);
            }
        }
        terminal.print(line);
    }

    private List<Line> parts(Claim claim) {
        List<Line> parts = new ArrayList<>();
        parts.add(Line.of(ClaimWords.type(claim.said()) + (claim.said().affirmed() ? "" : " denied")));
        String codes = words.codes(claim.said().roles());
        if (!codes.isEmpty()) {
            parts.add(Line.of(codes, Style.DIM));
        }
        claim.judgement()
                .filter(ClaimWords::differs)
                .map(judgement -> ClaimWords.signed(judgement.votesOnly().verdict()))
                .ifPresent(votes -> parts.add(Line.of("votes alone: " + votes, Style.DIM)));
        return parts;
    }

    private static Style style(Claim claim) {
        return claim.judgement()
                .map(judgement -> style(judgement.everything().verdict()))
                .orElse(Style.DIM);
    }

    static Style style(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Style.YES;
            case CONTRADICTED -> Style.NO;
            case MIXED -> Style.ABSTAIN;
            case NOT_TESTABLE -> Style.DIM;
        };
    }
}
