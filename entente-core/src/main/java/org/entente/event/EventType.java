package org.entente.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What kind of event an entry of a dated record is. */
public enum EventType {
    RELATIONS("diplomatic relations", Levels.NONE),
    RECOGNITION("recognition", Levels.NONE),
    MISSION("mission", List.of("embassy", "consulate", "liaison", "office")),
    VISIT("visit", Levels.PERSONS),
    AGREEMENT("agreement", Levels.PERSONS),
    COUNCIL("council", Levels.PERSONS),
    COMMISSION("commission", Levels.PERSONS),
    STATEMENT("statement", Levels.PERSONS),
    MEDIATION("mediation", Levels.PERSONS),
    SETTLEMENT("settlement", Levels.PERSONS),
    FRICTION("friction", Levels.PERSONS),
    /** Anything else; its level is a word of the author's own. */
    OTHER("other", Levels.NONE);

    private final String label;
    private final List<String> levels;

    EventType(String label, List<String> levels) {
        this.label = label;
        this.levels = levels;
    }

    private static final class Levels {
        static final List<String> NONE = List.of();
        static final List<String> PERSONS = List.of("head", "minister", "official");
    }

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type in a reader's words. */
    public String label() {
        return label;
    }

    /** Several of them in a reader's words. */
    public String plural() {
        return switch (this) {
            case RELATIONS -> label;
            case OTHER -> "other events";
            default -> label + "s";
        };
    }

    /** The levels an entry may have; none for {@link #OTHER}, where any word will do. */
    public List<String> levels() {
        return levels;
    }

    /** Whether an entry must say its level and who acted. */
    public boolean needsActor() {
        return this == VISIT || this == MISSION;
    }

    /** Whether an entry may take a side. */
    public boolean takesSides() {
        return this == STATEMENT || this == RECOGNITION || this == MEDIATION || this == OTHER;
    }

    /** The type of a word. */
    public static Optional<EventType> find(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** All words, as a message lists them. */
    public static String words() {
        return Arrays.stream(values()).map(EventType::word).collect(Collectors.joining(", "));
    }
}
