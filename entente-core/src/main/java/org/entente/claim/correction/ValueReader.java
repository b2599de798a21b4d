package org.entente.claim.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.state.Resolution;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** Reads the parts of a claim as an editor writes them under "to", or a language model in what it proposes. */
public final class ValueReader {
    private static final String KINDS = Arrays.stream(Topic.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private final Set<String> types;
    private final StateRegistry states;
    private final LocalDate date;

    /**
     * @param types ids of the known types
     * @param states which states exist when
     * @param date the day on which names are looked up: that of the text
     */
    public ValueReader(Set<String> types, StateRegistry states, LocalDate date) {
        this.types = Set.copyOf(types);
        this.states = states;
        this.date = date;
    }

    /**
     * What a change does to a claim.
     *
     * @throws Malformed if the value is none that the change can take
     */
    public Amendment amendment(Change change, String value) throws Malformed {
        return switch (change) {
            case DROP -> dropped(value);
            case TYPE -> type(value);
            case OBJECT -> object(value);
            case POLARITY -> polarity(value);
            case ON -> on(value);
            case WINDOW -> window(value);
            case WHO, WHOM, THAN, FROM, TO -> role(change, list(value));
        };
    }

    private static Amendment dropped(String value) throws Malformed {
        if (!value.isEmpty()) {
            throw new Malformed("a claim is dropped to nothing, not to “" + value + "”", "Leave “to” empty.");
        }
        return new Amendment(Change.DROP, said -> said);
    }

    private Amendment type(String value) throws Malformed {
        if (!types.contains(value)) {
            throw new Malformed(
                    "there is no type of claim “" + value + "”",
                    "Types: " + String.join(", ", types.stream().sorted().toList()) + ".");
        }
        return new Amendment(Change.TYPE, said -> said.withType(value));
    }

    private static Amendment object(String value) throws Malformed {
        RelationObject object = Stream.of(RelationObject.values())
                .filter(one -> Values.written(one).equals(value))
                .findFirst()
                .orElseThrow(() -> new Malformed("“" + value + "” is no object", "Write positions, ties or none."));
        return new Amendment(Change.OBJECT, said -> said.withObject(object));
    }

    private static Amendment polarity(String value) throws Malformed {
        boolean affirmed = value.equals("+");
        if (!affirmed && !value.equals("-") && !value.equals("−")) {
            throw new Malformed("“" + value + "” is no polarity", "Write + or −.");
        }
        return new Amendment(Change.POLARITY, said -> said.withAffirmed(affirmed));
    }

    private static Amendment role(Change change, List<State> list) {
        return new Amendment(change, said -> said.withRoles(with(change, said.roles(), list)));
    }

    private static Roles with(Change change, Roles roles, List<State> list) {
        return switch (change) {
            case WHO -> roles.withWho(list);
            case WHOM -> roles.withWhom(list);
            case THAN -> roles.withThan(list);
            case FROM -> roles.withFrom(list);
            case TO -> roles.withTo(list);
            case DROP, TYPE, OBJECT, POLARITY, ON, WINDOW -> throw new IllegalArgumentException(change + " is no role");
        };
    }

    private List<State> list(String value) throws Malformed {
        List<State> list = new ArrayList<>();
        for (String name : parts(value)) {
            Resolution resolution = states.find(name, date);
            if (!(resolution instanceof Resolution.Found found)) {
                throw new Malformed(
                        "no single state of " + date + " is “" + name + "”",
                        "Write codes with commas between them, such as AZE,SRB; “none” for nobody.");
            }
            list.add(found.state());
        }
        return list;
    }

    private static Amendment on(String value) throws Malformed {
        List<Topic> topics = new ArrayList<>();
        for (String part : parts(value)) {
            topics.add(topic(part));
        }
        return new Amendment(Change.ON, said -> said.withRoles(said.roles().withOn(topics)));
    }

    private static Topic topic(String part) throws Malformed {
        int colon = part.indexOf(':');
        String word = colon < 0 ? "topic" : part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String id = part.substring(colon + 1).strip();
        Topic.Kind kind = Stream.of(Topic.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "“" + word + "” is no kind of thing",
                        "Write KIND:ID, such as case:AZE_NK or organisation:nato; kinds: " + KINDS + "."));
        return new Topic(kind, id, id);
    }

    private static Amendment window(String value) throws Malformed {
        Window window = value.equals(Values.NOTHING) ? Window.UNSAID : Days.window(value);
        return new Amendment(Change.WINDOW, said -> said.withWindow(window));
    }

    private static List<String> parts(String value) throws Malformed {
        if (value.equals(Values.NOTHING)) {
            return List.of();
        }
        List<String> parts = Stream.of(value.split(",", -1)).map(String::strip).toList();
        if (parts.contains("")) {
            throw new Malformed("“to” names nobody", "Write “none” for nobody.");
        }
        return parts;
    }
}
