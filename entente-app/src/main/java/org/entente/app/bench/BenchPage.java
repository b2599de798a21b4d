package org.entente.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.app.sources.Bytes;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;

/** A run of measurements on a terminal. */
public final class BenchPage {
    private static final double GIGA = 1e9;

    private final Machine machine;
    private final Question question;
    private final Findings findings;

    public BenchPage(Machine machine, Question question, Findings findings) {
        this.machine = machine;
        this.question = question;
        this.findings = findings;
    }

    public void print(Terminal terminal) {
        terminal.paragraph(
                Numbers.counted(machine.cores(), "core", "cores") + ", Java " + machine.java() + ", " + machine.vm()
                        + ", "
                        + machine.os() + ", heap up to " + Numbers.decimals(machine.heapBytes() / GIGA, 1) + " GB"
                        + (Double.isNaN(machine.load()) ? "" : ", load " + Numbers.decimals(machine.load(), 1)),
                Style.DIM);
        terminal.paragraph(
                "Record " + question.record().name() + ", "
                        + Numbers.count(question.record().size()) + " roll calls, "
                        + Numbers.count(question.record().stateCount()) + " states; seed " + question.seed() + "; "
                        + Numbers.counted(question.runs(), "run", "runs") + " after the first",
                Style.DIM);
        terminal.blank();
        terminal.print(table(terminal.narrow()).lines(terminal.room()));
        terminal.blank();
        notes(terminal);
    }

    private Table table(boolean narrow) {
        Table table = new Table(0)
                .left("")
                .right(narrow ? "" : "n")
                .right("first")
                .right(narrow ? "" : "cpu")
                .right(narrow ? "" : "median");
        table.right("ratio").right("target").left("");
        for (Timing timing : findings.timings()) {
            table.row(row(
                    Line.of(timing.what()),
                    narrow || timing.n() == 0 ? "" : Numbers.count(timing.n()),
                    seconds(timing.first()),
                    narrow ? "" : seconds(timing.cpu()),
                    narrow || timing.later().isEmpty() ? "" : seconds(timing.median()),
                    "",
                    timing.hasTarget() ? seconds(timing.target()) : "",
                    mark(timing.hasTarget(), timing.met())));
            for (Timing.Peer peer : timing.peers()) {
                String ratio = Numbers.decimals(peer.seconds() / timing.first(), 1) + "×";
                Line what = Line.of("  " + peer.what(), Style.DIM);
                table.row(row(what, "", seconds(peer.seconds()), "", "", ratio, "", peer.agrees() ? "=" : "≠"));
            }
        }
        for (Size size : findings.sizes()) {
            String limit = size.hasLimit() ? Bytes.shown(size.limit()) : "";
            String met = mark(size.hasLimit(), size.met());
            table.row(row(Line.of(size.what()), "", Bytes.shown(size.bytes()), "", "", "", limit, met));
        }
        return table;
    }

    private static List<Line> row(Line what, String... cells) {
        List<Line> row = new ArrayList<>(List.of(what));
        for (String cell : cells) {
            row.add(Line.of(cell));
        }
        return row;
    }

    private static String mark(boolean asked, boolean met) {
        if (!asked) {
            return "";
        }
        return met ? "●" : "✕";
    }

    private void notes(Terminal terminal) {
        terminal.paragraph(
                "first: the first run in this process; cpu: what its threads took on all cores; median: of the runs "
                        + "after it; ratio: the peer’s time by our first. ● the first run is within the target, ✕ it "
                        + "is not. = the peer came to the same figures within 1e-9, ≠ it did not.",
                Style.DIM);
        if (machine.busy()) {
            terminal.paragraph("This machine was busy with something else: times are longer than on a quiet one.");
        }
        for (Timing timing : findings.timings()) {
            for (Timing.Peer peer : timing.peers()) {
                terminal.paragraph(
                        "  ", "  ", (peer.agrees() ? "= " : "≠ ") + timing.what() + ", " + compared(peer), Style.DIM);
            }
        }
        for (Heap heap : findings.heaps()) {
            String values = heap.bytes().stream().map(Bytes::shown).collect(Collectors.joining(", "));
            terminal.paragraph(
                    (heap.flat() ? "● " : "✕ ") + heap.what() + ", after each " + heap.every() + ": " + values + ".");
        }
        for (Skipped skipped : findings.skipped()) {
            terminal.paragraph("Not measured: " + skipped.what() + ": " + skipped.why() + ".");
        }
    }

    private static String compared(Timing.Peer peer) {
        return peer.what() + ": " + Numbers.counted(peer.compared(), "figure", "figures")
                + String.format(Locale.ROOT, " compared, largest difference %.1e", peer.largestDifference());
    }

    /** {@code 112 ms}, {@code 1.92 s}. */
    static String seconds(double seconds) {
        if (Double.isNaN(seconds)) {
            return "";
        }
        return seconds < 1 ? Numbers.decimals(seconds * 1000, 0) + " ms" : Numbers.decimals(seconds, 2) + " s";
    }
}
