package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.Marks;
import org.entente.measure.Numbers;
import org.entente.record.Disagreement;
import org.entente.state.StateRegistry;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** Where a source states another vote than the record holds. */
public final class DisagreementLines {
    private static final int INDENT = 7;

    private DisagreementLines() {}

    /** As JSON answers have them. */
    public static List<Map<String, Object>> json(List<Disagreement> disagreements) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Disagreement disagreement : disagreements) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("ccode", disagreement.ccode());
            fields.put("held", disagreement.held().word());
            fields.put("stated", disagreement.stated().word());
            fields.put("source", disagreement.source());
            fields.put("reason", disagreement.reason().word());
            list.add(fields);
        }
        return list;
    }

    /** A paragraph for each state after the sign ≠ and its code, then the other source's count; nothing when all agree. */
    public static void print(Terminal terminal, VoteRecord record, int index, List<Disagreement> disagreements) {
        if (disagreements.isEmpty()) {
            return;
        }
        terminal.blank();
        RollCall rollCall = record.rollCalls().get(index);
        for (Disagreement disagreement : disagreements) {
            String code = StateRegistry.builtIn().get(disagreement.ccode()).code(rollCall.date());
            Line label = Line.of("≠ " + code, Style.NOTICE).padTo(INDENT);
            for (String line : Columns.wrap(sentence(disagreement), terminal.width() - INDENT)) {
                terminal.print(label.add(line));
                label = Line.of(" ".repeat(INDENT));
            }
        }
        Tallies held = Tallies.of(record, index);
        for (String source :
                disagreements.stream().map(Disagreement::source).distinct().toList()) {
            List<Disagreement> its = disagreements.stream()
                    .filter(disagreement -> disagreement.source().equals(source))
                    .toList();
            String count = held.words() + " here, " + held.as(its).words() + " in " + source + ". ";
            terminal.paragraph(" ".repeat(INDENT), " ".repeat(INDENT), count + same(held, its), Style.DIM);
        }
    }

    static String same(Tallies held, List<Disagreement> its) {
        long differ =
                its.stream().filter(disagreement -> disagreement.held().cast()).count();
        return Numbers.count(held.cast() - differ) + " of " + Numbers.count(held.cast()) + " votes cast are the same.";
    }

    static String sentence(Disagreement disagreement) {
        String held = Marks.word(disagreement.held());
        String stated = Marks.word(disagreement.stated());
        String why = switch (disagreement.reason()) {
            case OTHER_VOTE -> "the source that goes first is shown; --record chooses.";
            case REGISTRY_CASE -> "on registry cases the official record is shown; --record chooses.";
            case EXCHANGED ->
                "two states’ votes stand exchanged there, so that the official record is shown; --record chooses.";
            case MEMBERSHIP -> "the registry of states decides who was a member.";
        };
        return held + " here, " + stated + " in " + disagreement.source() + ": " + why;
    }
}
