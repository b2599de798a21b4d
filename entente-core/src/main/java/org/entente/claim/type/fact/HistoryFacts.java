package org.entente.claim.type.fact;

import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
import org.entente.construct.Evidence;
import org.entente.state.State;

/** A state's independence, rule from abroad, or occupation, beside what a text says of it. */
public final class HistoryFacts {
    private final Evidence evidence;
    private final Proposition claim;
    private final Days days;
    private final List<String> words;

    /**
     * @param evidence the record
     * @param claim what is said; plain topics say whether of independence, occupation, or rule
     * @param days when
     */
    public HistoryFacts(Evidence evidence, Proposition claim, Days days) {
        this.evidence = evidence;
        this.claim = claim;
        this.days = days;
        this.words = claim.roles().on(Topic.Kind.SENSE).stream().map(Topic::id).toList();
    }

    /** What is looked for, before the state's name: "the independence of ". */
    public String about() {
        if (words.contains("occupation") || words.contains("annexation")) {
            return "occupation in ";
        }
        return words.contains("colony") || words.contains("rule") ? "such rule over " : "the independence of ";
    }

    /** Of one state, with whoever ruled or occupied it. */
    public Facts of(State state) {
        List<State> others = Stream.concat(claim.roles().whom().stream(), claim.roles().from().stream())
                .toList();
        if (words.contains("occupation") || words.contains("annexation")) {
            return occupied(state, others);
        }
        boolean spell = words.isEmpty() && days.unit() == Days.Unit.LONGER && !others.isEmpty();
        if (words.contains("colony") || words.contains("rule") || spell) {
            return new RuleFacts(evidence, claim, state, others, days).facts();
        }
        return new IndependenceFacts(evidence, state, others, days).facts();
    }

    /** Occupation of a whole state is among the spells of rule, which do not have all occupations. */
    private Facts occupied(State state, List<State> others) {
        Facts texts = new OccupationFacts(evidence, claim, state, others, days).facts();
        Facts spells = new RuleFacts(evidence, claim, state, others, days).facts();
        List<FactRow> ruled = spells.rows().stream()
                .filter(row -> row.shown().what().contains("(occupation)"))
                .map(row -> row.fit() == Fit.PARTLY ? row.as(Fit.FITS) : row)
                .toList();
        List<FactRow> all = Stream.concat(texts.rows().stream(), ruled.stream()).toList();
        return Facts.of(all, all.isEmpty() ? Known.NOTHING : Known.to(days.date()), days);
    }
}
