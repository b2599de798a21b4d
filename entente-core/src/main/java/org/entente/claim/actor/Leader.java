package org.entente.claim.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Topic;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** A person who governed, with the terms. */
final class Leader {
    private final String name;
    private final StateRegistry registry;
    private final List<Tie> terms = new ArrayList<>();

    Leader(String name, StateRegistry registry) {
        this.name = name;
        this.registry = registry;
    }

    void add(Tie term) {
        terms.add(term);
    }

    String name() {
        return name;
    }

    /** The states it led. */
    List<Integer> ccodes() {
        return terms.stream().map(Tie::a).distinct().toList();
    }

    Topic topic() {
        return new Topic(Topic.Kind.LEADER, name, name);
    }

    boolean leads(LocalDate on) {
        return terms.stream().anyMatch(term -> term.on(on));
    }

    /** The state led that day, else the one led last before it; none before the first term. */
    Optional<State> state(LocalDate on) {
        Optional<Tie> now = terms.stream().filter(term -> term.on(on)).findFirst();
        return now.or(() -> terms.stream()
                        .filter(term -> !begin(term).isAfter(on))
                        .reduce((a, b) -> begin(b).isBefore(begin(a)) ? a : b))
                .map(term -> registry.get(term.a()));
    }

    /** First day of the latest term that began by the day; the beginning of time if none did. */
    LocalDate lastBegin(LocalDate on) {
        return terms.stream()
                .map(Leader::begin)
                .filter(day -> !day.isAfter(on))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static LocalDate begin(Tie term) {
        return PackedDate.first(term.from());
    }
}
