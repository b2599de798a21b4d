package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.app.terminal.VoteMarks;
import org.entente.record.Disagreement;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;
import org.entente.state.StateRegistry;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** Where a source states another vote than the record holds. */
public final class DisagreementLines {
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

    /** A paragraph each after the sign ≠ and the state's code; nothing when all agree. */
    public static void print(Terminal terminal, VoteRecord record, int index, List<Disagreement> disagreements) {
        if (disagreements.isEmpty()) {
            return;
        }
        terminal.blank();
        RollCall rollCall = record.rollCalls().get(index);
        for (Disagreement disagreement : disagreements) {
            String code = StateRegistry.builtIn().get(disagreement.ccode()).code(rollCall.date());
            Line label = Line.of("≠ " + code, Style.NOTICE).padTo(7);
            for (String line : Columns.wrap(sentence(disagreement), terminal.width() - 7)) {
                terminal.print(label.add(line));
                label = Line.of(" ".repeat(7));
            }
        }
    }

    private static String sentence(Disagreement disagreement) {
        String held = VoteMarks.words(disagreement.held());
        String stated = VoteMarks.words(disagreement.stated());
        String why = switch (disagreement.reason()) {
            case OTHER_VOTE -> "the source that goes first is shown; --record chooses.";
            case REGISTRY_CASE -> "on texts of registry cases the official record is shown; --record chooses.";
            case MEMBERSHIP -> "the registry of states decides who was a member.";
        };
        return held + " here, " + stated + " in " + name(disagreement.source()) + ": " + why;
    }

    private static String name(String source) {
        return SourceCatalogue.card(source).map(SourceCard::title).orElse(source);
    }
}
