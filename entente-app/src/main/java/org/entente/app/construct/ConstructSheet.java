package org.entente.app.construct;

import java.util.List;
import java.util.Locale;
import org.entente.app.cli.NamedState;
import org.entente.dossier.Sheet;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;

/** Readings of constructs as a page of their own. */
public final class ConstructSheet {
    private final ConstructAnswer answer;

    /** Of an answer. */
    public ConstructSheet(ConstructAnswer answer) {
        this.answer = answer;
    }

    /** The page, made by this command. */
    public Sheet sheet(List<Notice> notices, String command) {
        Sheet.Builder sheet = Sheet.of(kind(), answer.whom());
        SliceWords.labels(answer.setting().slice()).forEach(sheet::fact);
        answer.told().stream()
                .flatMap(told -> answer.texts().sentences(told).stream())
                .findFirst()
                .ifPresent(sheet::finding);
        answer.texts().sections(answer.told()).forEach(sheet::section);
        return sheet.commands(commands()).build(notices, answer.origins(), command);
    }

    private String kind() {
        String verb = answer.verb().substring(0, 1).toUpperCase(Locale.ROOT)
                + answer.verb().substring(1);
        return verb + " · " + answer.years();
    }

    private List<String> commands() {
        List<NamedState> states = answer.states();
        return switch (states.size()) {
            case 0 -> List.of("entente profile AZE SRB");
            case 1 -> List.of("entente state " + states.get(0).code());
            default ->
                List.of("entente dossier " + states.get(0).code() + " "
                        + states.get(1).code());
        };
    }
}
