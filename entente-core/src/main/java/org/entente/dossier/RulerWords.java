package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.record.TieHolding;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** Who ruled two states, with dates, each ruler under the name it bore then. */
final class RulerWords {
    private static final Map<String, String> KINDS = Map.of(
            "part", "part of its state",
            "union", "union of crowns or governments",
            "mandate", "mandate or trust");

    private final StateRegistry states;
    private final int year;
    private final List<Tie> ofA;
    private final List<Tie> ofB;

    RulerWords(Subject subject, PairTies ties, TieHolding holding) {
        this.states = subject.states;
        this.year = ties.year;
        this.ofA = rulers(subject, ties, holding, subject.a);
        this.ofB = rulers(subject, ties, holding, subject.b);
    }

    private List<Tie> rulers(Subject subject, PairTies ties, TieHolding holding, State state) {
        return ties.rows(holding, TieFilter.of(state.ccode()).years(Integer.MIN_VALUE, subject.on.getYear())).stream()
                .filter(tie -> tie.b() == state.ccode())
                .sorted(Comparator.comparingInt(Tie::from))
                .toList();
    }

    /** "Russia (part of its state, to 1918); the Soviet Union …"; empty where none is listed. */
    String ofA() {
        return list(ofA);
    }

    String ofB() {
        return list(ofB);
    }

    /** When one of the two ruled the other. */
    String between(State a, State b) {
        List<Tie> rows = new ArrayList<>();
        ofA.stream().filter(tie -> tie.a() == b.ccode()).forEach(rows::add);
        ofB.stream().filter(tie -> tie.a() == a.ccode()).forEach(rows::add);
        return list(rows);
    }

    /** Rulers of both, each with the years of its rule over the one and over the other. */
    String common() {
        Map<Integer, List<Tie>> first = byRuler(ofA);
        Map<Integer, List<Tie>> second = byRuler(ofB);
        List<String> common = new ArrayList<>();
        first.forEach((ruler, rows) -> {
            List<Tie> others = second.get(ruler);
            if (others != null) {
                common.add(name(rows.get(0)) + ": " + spells(rows) + " and " + spells(others));
            }
        });
        return String.join("; ", common);
    }

    private static Map<Integer, List<Tie>> byRuler(List<Tie> rows) {
        Map<Integer, List<Tie>> rulers = new TreeMap<>();
        rows.forEach(tie ->
                rulers.computeIfAbsent(tie.a(), ruler -> new ArrayList<>()).add(tie));
        return rulers;
    }

    private static String spells(List<Tie> rows) {
        return String.join(", ", rows.stream().map(RulerWords::time).toList());
    }

    private String list(List<Tie> rows) {
        return String.join(
                "; ",
                rows.stream()
                        .map(tie ->
                                name(tie) + " (" + KINDS.getOrDefault(tie.kind(), tie.kind()) + ", " + time(tie) + ")")
                        .toList());
    }

    /** The ruler as named when its rule ended. */
    private String name(Tie tie) {
        int last = tie.to() == PackedDate.OPEN ? year : Math.min(year, PackedDate.yearOf(tie.to()));
        return states.find(tie.a())
                .map(state -> state.name(LocalDate.of(last, 1, 1)))
                .orElse("COW " + tie.a());
    }

    private static String time(Tie tie) {
        String to = PackedDate.text(tie.to());
        return tie.from() == PackedDate.OPEN
                ? to.isEmpty() ? "to this day" : "to " + to
                : PackedDate.text(tie.from()) + (to.isEmpty() ? " to this day" : " to " + to);
    }
}
