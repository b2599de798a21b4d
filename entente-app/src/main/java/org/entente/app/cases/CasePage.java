package org.entente.app.cases;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.cases.Case;
import org.entente.cases.CaseReport;
import org.entente.vote.VoteRecord;

/** One case on a terminal: parties, texts, who backs it, poles, what is not on record. */
public final class CasePage {
    private static final int NAMED = 6;

    private final CaseReport report;
    private final VoteRecord record;
    private final Case entry;
    private final CaseFollowUp followUp;

    public CasePage(CaseReport report, VoteRecord record, CaseFollowUp followUp) {
        this.report = report;
        this.record = record;
        this.entry = report.resolved().entry();
        this.followUp = followUp;
    }

    /** Prints the page. */
    public void print(Terminal terminal) {
        heading(terminal);
        terminal.blank();
        new CaseTextTable(report.resolved().texts(), record).print(terminal);
        if (!report.whole().texts().isEmpty()) {
            new BackingPage(report.whole(), record).print(terminal, "Support on the whole texts");
        }
        if (!report.apart().texts().isEmpty()) {
            new BackingPage(report.apart(), record).print(terminal, "Amendments and motions, apart and in no score");
        }
        if (!followUp.empty()) {
            terminal.blank();
            terminal.print(Line.of("Follow-up", Style.BOLD));
            followUp.sentences().forEach(terminal::paragraph);
        }
        terminal.blank();
        commands(terminal);
    }

    private void heading(Terminal terminal) {
        String id = entry.id() + "  ";
        terminal.paragraph(Line.of(id, Style.BOLD), " ".repeat(id.length()), entry.name(), Style.BOLD);
        List<String> facts = new ArrayList<>();
        facts.add(entry.dimension().label());
        facts.add(CaseWords.parties(entry));
        facts.add(CaseWords.extent(report.resolved(), report.whole().families()));
        facts.add("record read to " + entry.lastChecked());
        terminal.paragraph(String.join(" · ", facts), Style.DIM);
        if (!report.whole().texts().isEmpty()) {
            CaseHeadline headline = new CaseHeadline(report.whole(), record);
            terminal.paragraph(headline.count() + ".", Style.BOLD);
            terminal.paragraph(headline.mean());
        }
        terminal.paragraph(entry.directnessNote());
    }

    private void commands(Terminal terminal) {
        if (report.resolved().texts().stream().anyMatch(t -> t.text().added())) {
            terminal.paragraph(
                    "+ added to the list by rule: a later text of a family that the case lists, to the record’s end.",
                    Style.DIM);
        }
        if (!report.unlisted().isEmpty()) {
            terminal.paragraph(unlisted(), Style.DIM);
        }
        terminal.print(Line.of("Rows   ", Style.DIM).add("entente rollcalls --case " + entry.id(), Style.BOLD));
    }

    private String unlisted() {
        int size = report.unlisted().size();
        String words = "Texts of the same families in these years that the case does not list: " + size;
        return size > NAMED
                ? words + "."
                : words + " ("
                        + String.join(
                                ", ",
                                report.unlisted().stream().map(this::symbol).toList()) + ").";
    }

    private String symbol(int rollCall) {
        String symbol = record.rollCalls().get(rollCall).symbol();
        return symbol == null ? record.rollCalls().get(rollCall).id() : symbol;
    }
}
