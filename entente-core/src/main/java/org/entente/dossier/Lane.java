package org.entente.dossier;

import java.util.List;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;

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
        EventType type = event.type();
        return switch (this) {
            case PRESIDENTS -> event.is(EventType.VISIT, "head");
            case MINISTERS -> event.is(EventType.VISIT, "minister");
            case AGREEMENTS ->
                type == EventType.AGREEMENT
                        || (type == EventType.VISIT
                                && !event.facts().shortName().isEmpty());
            case BODIES -> type == EventType.MISSION || type == EventType.COMMISSION || type == EventType.COUNCIL;
            case FRICTION -> type == EventType.FRICTION || type == EventType.SETTLEMENT;
            case TURNOVER ->
                event.is(EventType.OTHER, "trade_turnover")
                        && event.facts().amount().isPresent();
        };
    }

    /** Whether an entry has a mark at all. */
    static boolean drawn(DatedEvent event) {
        return List.of(values()).stream().anyMatch(lane -> lane.holds(event));
    }
}
