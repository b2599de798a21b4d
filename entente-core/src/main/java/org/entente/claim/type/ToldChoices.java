package org.entente.claim.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.record.StateNames;
import org.entente.construct.Wording;
import org.entente.measure.Numbers;
import org.entente.state.State;
import org.entente.vote.Choice;

/** What states did on texts, in words: who did what. */
final class ToldChoices {
    private static final int NAMED = 2;

    private final Map<State, EnumMap<Choice, Integer>> counts = new LinkedHashMap<>();
    private final List<String> symbols;
    private final LocalDate date;

    /**
     * @param symbols of the texts found
     * @param date of the text whose claim it is
     */
    ToldChoices(List<String> symbols, LocalDate date) {
        this.symbols = List.copyOf(symbols);
        this.date = date;
    }

    void add(State state, Choice choice) {
        counts.computeIfAbsent(state, first -> new EnumMap<>(Choice.class)).merge(choice, 1, Integer::sum);
    }

    /** A clause: “South Africa abstained, Brazil voted yes on the one text found: A/RES/68/262”. */
    String words() {
        Map<String, List<String>> same = new LinkedHashMap<>();
        counts.forEach((state, made) ->
                same.computeIfAbsent(did(made), first -> new ArrayList<>()).add(StateNames.of(state, date)));
        List<String> told = new ArrayList<>();
        same.forEach((did, names) -> told.add(Wording.list(names) + " " + did));
        return String.join(", ", told) + (symbols.size() == 1 ? " on the one text found" : "") + named();
    }

    private String did(EnumMap<Choice, Integer> made) {
        if (symbols.size() == 1) {
            return verb(made.keySet().iterator().next());
        }
        int all = made.values().stream().mapToInt(Integer::intValue).sum();
        if (made.size() == 1) {
            return verb(made.keySet().iterator().next()) + " on " + every(all);
        }
        List<String> parts = new ArrayList<>();
        made.forEach((choice, times) -> parts.add(verb(choice) + " on " + Numbers.count(times)));
        return Wording.list(parts) + " of " + Numbers.count(all) + " texts found";
    }

    private static String every(int all) {
        return switch (all) {
            case 1 -> "the one text found when it had a seat";
            case 2 -> "both texts found";
            default -> "all " + Numbers.count(all) + " texts found";
        };
    }

    private static String verb(Choice choice) {
        return switch (choice) {
            case YES -> "voted yes";
            case ABSTAIN -> "abstained";
            case NO -> "voted no";
            case ABSENT, NOT_MEMBER, NO_ROW -> "did not vote";
        };
    }

    /** Few texts by their symbols. */
    String named() {
        return symbols.size() > NAMED ? "" : ": " + Wording.list(symbols);
    }
}
