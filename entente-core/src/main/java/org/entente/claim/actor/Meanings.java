package org.entente.claim.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.Appellation;
import org.entente.state.State;

/** What phrases mean in one text: on its day, and where the rest of the text decides. */
final class Meanings {
    /** A phrase’s meaning: how it names, which states, which organisation, case or leader. */
    record Meaning(Kind kind, List<State> states, List<Topic> topics) {}

    private static final Map<String, Integer> CONVENTIONS = conventions();

    private final LocalDate on;
    private final Named named;

    Meanings(LocalDate on, Named named) {
        this.on = on;
        this.named = named;
    }

    private static Map<String, Integer> conventions() {
        Map<String, Integer> conventions = new HashMap<>();
        Rows.of("conventions.tsv", 2).forEach(row -> conventions.put(row.get(0), Integer.valueOf(row.get(1))));
        return Map.copyOf(conventions);
    }

    /** What the phrase means; nothing where it names no actor or cannot be decided. */
    Optional<Meaning> of(Match match) {
        if (match.nothing()) {
            return Optional.empty();
        }
        return topic(match, Kind.TERRITORY)
                .or(() -> state(match))
                .or(() -> topic(match, Kind.ORGANISATION))
                .or(() -> leader(match));
    }

    private Optional<Meaning> topic(Match match, Kind kind) {
        return match.senses(Sense.OfTopic.class).stream()
                .filter(sense -> sense.kind() == kind && sense.on(on))
                .findFirst()
                .map(sense -> new Meaning(kind, sense.states(), List.of(sense.topic())));
    }

    private Optional<Meaning> state(Match match) {
        Optional<Sense.OfPrefix> prefix =
                match.senses(Sense.OfPrefix.class).stream().findFirst();
        if (prefix.isPresent()) {
            return prefix.map(sense -> new Meaning(Kind.ADJECTIVE, List.of(sense.state()), List.of()));
        }
        List<Sense.OfState> senses = match.senses(Sense.OfState.class).stream()
                .filter(sense -> sense.strong(on) || named.contains(sense.state()))
                .toList();
        List<State> states =
                DatedStates.of(senses.stream().map(Sense.OfState::appellation).toList(), on);
        return chosen(match.form(), states).map(state -> new Meaning(kind(senses, state), List.of(state), List.of()));
    }

    private static Kind kind(List<Sense.OfState> senses, State state) {
        return senses.stream()
                .filter(sense -> sense.state().equals(state))
                .map(Sense.OfState::kind)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The only one; of several the only one that the text names without doubt, else the one that custom means. */
    private Optional<State> chosen(String form, List<State> states) {
        if (states.size() <= 1) {
            return states.stream().findFirst();
        }
        List<State> certain = states.stream().filter(named::contains).toList();
        if (certain.size() == 1) {
            return Optional.of(certain.get(0));
        }
        Optional<Integer> usual = Optional.ofNullable(CONVENTIONS.get(form));
        return states.stream()
                .filter(state -> usual.filter(code -> code == state.ccode()).isPresent())
                .findFirst();
    }

    /** Without the text’s help: the states that the phrase names beyond doubt. */
    static List<State> certain(Match match, LocalDate on) {
        List<Appellation> appellations = match.senses(Sense.OfState.class).stream()
                .filter(sense -> sense.strong(on))
                .map(Sense.OfState::appellation)
                .toList();
        List<State> states = match.nothing() ? List.of() : DatedStates.of(appellations, on);
        return states.size() == 1 ? states : List.of();
    }

    private Optional<Meaning> leader(Match match) {
        List<Sense.OfLeader> senses = match.senses(Sense.OfLeader.class);
        return senses.stream()
                .filter(sense -> sense.leader().state(on).isPresent())
                .max(Comparator.<Sense.OfLeader>comparingInt(
                                sense -> named.persons().contains(sense.leader()) ? 1 : 0)
                        .thenComparingInt(sense -> sense.leader().leads(on) ? 1 : 0)
                        .thenComparing(sense -> sense.leader().lastBegin(on)))
                .map(sense -> new Meaning(
                        Kind.LEADER,
                        sense.leader().state(on).stream().toList(),
                        List.of(sense.leader().topic())));
    }

    /**
     * Whom the whole text names without doubt.
     *
     * @param states by name, adjective or capital
     * @param persons leaders by name in full
     */
    record Named(Set<State> states, Set<Leader> persons) {
        boolean contains(State state) {
            return states.contains(state);
        }
    }
}
