package org.entente.source.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.event.DatedEvent;
import org.entente.event.EventDate;
import org.entente.event.EventFacts;
import org.entente.event.EventType;
import org.entente.source.table.UserTable;
import org.entente.tie.Confidence;

/** One row of a file of dated events. */
final class EventLine {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Set<String> STANCES = Set.of("for", "against");
    private static final Set<String> CONFIDENCES = Set.of("high", "medium", "low");

    private final UserTable table;

    EventLine(UserTable table) {
        this.table = table;
    }

    /** The event of the row at hand; empty if it has a fault. */
    Optional<DatedEvent> read(EventDate date, int on, OptionalInt a, OptionalInt b) {
        Optional<EventType> type = type();
        String wording = table.needed("wording", "one sentence on what is reported");
        String source = table.needed("source", "where it is reported");
        String url = table.address("url");
        String level = type.map(this::level).orElse("");
        OptionalInt actor = type.map(known -> actor(known, on, a, b)).orElse(OptionalInt.empty());
        String stance = type.map(known -> stance(known, actor)).orElse("");
        OptionalDouble amount = amount();
        String name = name();
        Confidence confidence = confidence();
        if (!table.sound()) {
            return Optional.empty();
        }
        EventFacts facts = new EventFacts(actor, level, table.text("place"), stance, name, amount, table.text("unit"));
        return Optional.of(new DatedEvent(date, type.orElseThrow(), facts, wording, source, url, confidence));
    }

    private Optional<EventType> type() {
        String word = table.text("type");
        Optional<EventType> type = EventType.find(word);
        if (type.isEmpty()) {
            table.fault("bad_type", "type", "“" + word + "” is no type; write complete or one of " + EventType.words());
        }
        return type;
    }

    private String level(EventType type) {
        String level = table.text("level");
        List<String> known = type.levels();
        if (type == EventType.OTHER) {
            if (!level.isEmpty() && !WORD.matcher(level).matches()) {
                table.fault("bad_level", "level", "“" + level + "”; write small letters, digits and _, or nothing");
            }
        } else if (level.isEmpty() ? type.needsActor() : !known.contains(level)) {
            String right = known.isEmpty() ? "leave it empty" : "write " + String.join(", ", known);
            table.fault("bad_level", "level", "“" + level + "” is no level of " + type.word() + "; " + right);
        }
        return level;
    }

    private OptionalInt actor(EventType type, int on, OptionalInt a, OptionalInt b) {
        if (table.text("actor").isEmpty()) {
            if (type.needsActor()) {
                table.fault("empty_field", "actor", "empty; write which of the two travels or opens it");
            }
            return OptionalInt.empty();
        }
        OptionalInt actor = table.state("actor", on);
        if (actor.isPresent() && a.isPresent() && b.isPresent() && !actor.equals(a) && !actor.equals(b)) {
            table.fault("third_state", "actor", "is neither state_a nor state_b; write one of them or nothing");
        }
        return actor;
    }

    private String stance(EventType type, OptionalInt actor) {
        String stance = table.text("stance");
        if (stance.isEmpty()) {
            return stance;
        }
        if (!STANCES.contains(stance)) {
            table.fault("bad_stance", "stance", "“" + stance + "”; write for, against or nothing");
        } else if (!type.takesSides() || actor.isEmpty()) {
            String why = type.takesSides() ? "goes with the actor who takes it" : "does not apply to " + type.word();
            table.fault("bad_stance", "stance", why + "; name the actor or leave it empty");
        }
        return stance;
    }

    private OptionalDouble amount() {
        boolean sound = table.sound();
        OptionalDouble amount = table.number("amount");
        if (sound == table.sound() && amount.isEmpty() != table.text("unit").isEmpty()) {
            table.fault("unit", "unit", "an amount goes with its unit; write both or neither");
        }
        return amount;
    }

    private String name() {
        String name = table.text("name");
        if (name.length() > EventFacts.LONGEST_NAME) {
            table.fault("long_name", "name", "longer than " + EventFacts.LONGEST_NAME + " characters; shorten it");
        }
        return name;
    }

    private Confidence confidence() {
        String word = table.text("confidence");
        if (!word.isEmpty() && !CONFIDENCES.contains(word)) {
            table.fault("bad_confidence", "confidence", "“" + word + "”; write high, medium, low, or nothing for high");
            return Confidence.LOW;
        }
        return word.isEmpty() ? Confidence.HIGH : Confidence.of(word);
    }
}
