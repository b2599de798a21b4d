package org.entente.claim.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.state.StateRegistry;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** The names under which texts know the leaders: in full, and the surname alone. */
final class LeaderNames {
    private static final Set<String> PARTICLES =
            Set.of("de", "De", "da", "di", "Di", "van", "Van", "von", "la", "Sinh", "Ter", "dos", "del");
    private static final Set<Integer> SURNAME_FIRST = Set.of(710, 713, 731, 732, 816, 817);

    private final Lexicon lexicon;
    private final Set<String> neverAlone = Words.builtIn().list("surname never alone");
    private final Set<String> weak = Words.builtIn().list("surname that is also a word");

    LeaderNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The persons of the project’s table and of the one beside this class, each with all terms, in whatever state. */
    static List<Leader> persons(List<Tie> listed, StateRegistry registry) {
        List<Tie> terms = new ArrayList<>(listed);
        Rows.of("more_leaders.tsv", 4).forEach(row -> terms.add(term(row)));
        Map<String, Leader> persons = new LinkedHashMap<>();
        terms.forEach(term -> persons.computeIfAbsent(term.name(), name -> new Leader(name, registry))
                .add(term));
        return List.copyOf(persons.values());
    }

    private static Tie term(List<String> row) {
        return Tie.fact(
                Integer.parseInt(row.get(0)),
                0,
                PackedDate.parse(row.get(2)),
                PackedDate.parse(row.get(3)),
                "",
                row.get(1));
    }

    void add(List<Leader> leaders) {
        leaders.forEach(this::add);
        for (List<String> row : Rows.of("leaders.tsv", 2)) {
            leaders.stream()
                    .filter(leader -> leader.name().equals(row.get(1)))
                    .forEach(leader -> lexicon.add(row.get(0), new Sense.OfLeader(leader, true, false)));
        }
    }

    private void add(Leader leader) {
        String[] words = leader.name().split(" ", -1);
        if (words.length == 1) {
            lexicon.add(leader.name(), sense(leader, false, leader.name()));
            return;
        }
        lexicon.add(leader.name(), new Sense.OfLeader(leader, true, false));
        if (words.length > 2) {
            lexicon.add(words[0] + " " + words[words.length - 1], new Sense.OfLeader(leader, true, false));
            String later = String.join(" ", List.of(words).subList(1, words.length));
            lexicon.add(later, new Sense.OfLeader(leader, true, false));
        }
        String surname = surname(leader, words);
        if (!neverAlone.contains(surname)) {
            lexicon.add(surname, sense(leader, false, surname));
        }
    }

    private Sense sense(Leader leader, boolean whole, String surname) {
        return new Sense.OfLeader(leader, whole, weak.contains(surname));
    }

    private static String surname(Leader leader, String[] words) {
        if (leader.ccodes().stream().anyMatch(SURNAME_FIRST::contains)) {
            return words[0];
        }
        int from = words.length - 1;
        while (from > 1 && PARTICLES.contains(words[from - 1])) {
            from--;
        }
        return String.join(" ", List.of(words).subList(from, words.length));
    }
}
