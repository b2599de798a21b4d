package org.entente.app.construct;

import java.util.List;
import org.entente.dossier.Sheet;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;

/** All constructs side by side as a page: the answer in a paragraph, the profile, then each construct. */
final class ProfileSheet {
    private final ConstructAnswer answer;

    ProfileSheet(ConstructAnswer answer) {
        this.answer = answer;
    }

    Sheet sheet(List<Notice> notices, String command) {
        Sheet.Builder sheet =
                Sheet.of("Profile · votes of " + answer.setting().headline().label(), answer.whom());
        SliceWords.labels(answer.setting().slice()).forEach(sheet::fact);
        sheet.say(answer.texts().answer(answer.told()));
        sheet.section(answer.texts().profile(answer.told()));
        answer.texts().sectionsUnderProfile(answer.told()).forEach(sheet::section);
        String pair =
                answer.states().get(0).code() + " " + answer.states().get(1).code();
        return sheet.commands(List.of("entente dossier " + pair, "entente compose --list"))
                .build(notices, answer.origins(), command);
    }
}
