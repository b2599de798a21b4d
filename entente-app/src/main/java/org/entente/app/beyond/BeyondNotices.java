package org.entente.app.beyond;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.cli.NamedState;
import org.entente.measure.Numbers;
import org.entente.measure.beyond.BeyondPhrases;
import org.entente.measure.beyond.BeyondWindow;
import org.entente.measure.beyond.KappaNote;
import org.entente.notice.Notice;

/** What a reader of figures beyond blocs must know. */
final class BeyondNotices {
    private BeyondNotices() {}

    static List<Notice> of(BeyondAnswer answer) {
        List<Notice> notices = new ArrayList<>();
        BeyondWindow window = answer.figures().window();
        if (window.widened()) {
            notices.add(Notice.info(
                    "wider_window",
                    window.asked().label() + " holds fewer than " + BeyondWindow.LEAST_FAMILIES
                            + " families of texts: the figures rest on "
                            + window.unit().label() + "."));
        }
        if (!window.enough()) {
            notices.add(Notice.warning(
                    "few_families",
                    "All on record of this kind holds " + Numbers.counted(window.families(), "family", "families")
                            + " of texts, fewer than " + BeyondWindow.LEAST_FAMILIES
                            + ": take no figure of it for firm."));
        }
        if (!answer.figures().agreement().detected()) {
            notices.add(Notice.info("no_pair_effect", BeyondPhrases.NONE_DETECTED + "."));
        }
        return notices;
    }

    static List<Notice> ofPair(BeyondAnswer answer, NamedState a, NamedState b) {
        long[] mask = answer.figures().window().unit().mask();
        return KappaNote.of(answer.sliced().record(), mask, note(a), note(b)).stream()
                .map(note -> Notice.warning(note.code(), note.words()))
                .toList();
    }

    private static KappaNote.Of note(NamedState state) {
        return new KappaNote.Of(state.ccode(), state.name());
    }
}
