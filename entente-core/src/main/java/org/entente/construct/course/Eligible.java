package org.entente.construct.course;

import java.util.stream.IntStream;
import org.entente.stat.LevelPanel;

/** Which pairs have years enough for a forecast: ten with a value in all, three of the last five. */
final class Eligible {
    static final int YEARS = 10;
    static final int RECENT = 3;
    static final int WINDOW = 5;

    private Eligible() {}

    static boolean holds(LevelPanel panel, int pair, int origin) {
        return panel.end(pair, origin) - panel.start(pair) >= YEARS
                && panel.count(pair, origin - WINDOW + 1, origin) >= RECENT;
    }

    static int[] pairs(LevelPanel panel, int origin) {
        return IntStream.range(0, panel.size())
                .filter(pair -> holds(panel, pair, origin))
                .toArray();
    }
}
