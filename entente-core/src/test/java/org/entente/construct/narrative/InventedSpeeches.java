package org.entente.construct.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.speech.SpeechText;

/** A few speeches that nobody held. */
final class InventedSpeeches {
    private static final String PEACE =
            "We seek peace between our nations and call for talks on disarmament and security. ";
    private static final String SEA =
            "Rising seas and storms threaten our islands, and the climate warms with emissions. ";
    private static final String PEOPLE =
            "Schools, health and jobs for women and the young lift families out of poverty. ";

    private InventedSpeeches() {}

    static SpeechText speech(int ccode, int year, String text) {
        return SpeechText.of(ccode, year - 1945, year, text);
    }

    static String peace(String name) {
        return "We thank " + name + ". " + PEACE;
    }

    static String sea() {
        return SEA;
    }

    static String people() {
        return PEOPLE;
    }

    /** Speeches that write every word above small often enough. */
    static List<SpeechText> background() {
        List<SpeechText> speeches = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            speeches.add(speech(20, 2000, "we thank " + (PEACE + SEA + PEOPLE).toLowerCase(Locale.ROOT)));
        }
        return speeches;
    }
}
