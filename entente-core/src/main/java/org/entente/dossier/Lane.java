package org.entente.dossier;

import java.util.List;
import org.entente.cases.DatedEvent;

/** The lanes of the dated record's drawing, from the top. */
enum Lane {
    PRESIDENTS("Presidents’ visits", 58),
    MINISTERS("Foreign ministers’ visits", 58),
    AGREEMENTS("Agreements", 66),
    BODIES("Embassies, commission", 62),
    FRICTION("Friction and repair", 50),
    TURNOVER("Goods turnover", 84);

    private final String label;
    private final int height;

    Lane(String label, int height) {
        this.label = label;
        this.height = height;
    }

    String label() {
        return label;
    }

    /** Height in pixels. */
    int height() {
        return height;
    }

    /** Whether marks stand on two lines, by who travelled. */
    boolean byTraveller() {
        return this == PRESIDENTS || this == MINISTERS;
    }

    /** Whether an entry has a mark in this lane; a visit at which something was signed has one in two. */
    boolean holds(DatedEvent event) {
        String type = event.type();
        return switch (this) {
            case PRESIDENTS -> type.equals("visit_president");
            case MINISTERS -> type.equals("visit_minister");
            case AGREEMENTS ->
                type.equals("agreement")
                        || (type.startsWith("visit_")
                                && !event.facts().shortName().isEmpty());
            case BODIES -> type.equals("embassy") || type.equals("commission");
            case FRICTION -> type.equals("friction") || type.equals("repair");
            case TURNOVER -> type.equals("trade_turnover");
        };
    }

    /** Whether an entry has a mark at all. */
    static boolean drawn(DatedEvent event) {
        return List.of(values()).stream().anyMatch(lane -> lane.holds(event));
    }
}
