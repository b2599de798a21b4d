package org.entente.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.vote.RollCall;

/**
 * The registry of cases. A case enters it only through texts put to a recorded vote of the General Assembly: disputes
 * without one are absent, whatever their weight. Tables and codebook lie beside this class.
 */
public final class CaseRegistry {
    private final List<Case> cases;
    private final Map<String, Case> byId = new HashMap<>();
    private final Map<String, List<CaseText>> bySymbol = new HashMap<>();
    private final Map<String, List<CaseText>> byRollCall = new HashMap<>();

    /** A registry of the given cases, in their order. */
    public CaseRegistry(List<Case> cases) {
        this.cases = List.copyOf(cases);
        for (Case entry : this.cases) {
            if (byId.put(key(entry.id()), entry) != null) {
                throw new IllegalArgumentException("two cases " + entry.id());
            }
            for (CaseText text : entry.texts()) {
                bySymbol.computeIfAbsent(key(text.symbol()), s -> new ArrayList<>())
                        .add(text);
                text.ids()
                        .forEach(id -> byRollCall
                                .computeIfAbsent(id, s -> new ArrayList<>())
                                .add(text));
            }
        }
    }

    /** The registry that ships with the product, read once. */
    public static CaseRegistry builtIn() {
        return Holder.BUILT_IN;
    }

    /** All cases in registry order. */
    public List<Case> list() {
        return cases;
    }

    /** The case of an id, in any letter case. */
    public Optional<Case> find(String id) {
        return Optional.ofNullable(byId.get(key(id)));
    }

    /**
     * The case of an id, in any letter case.
     *
     * @throws NoSuchElementException if there is none
     */
    public Case get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no case " + id));
    }

    /** Up to five cases whose id or name is near what was typed, best first; empty when none is. */
    public List<Case> nearest(String typed) {
        int reach = Math.max(2, typed.strip().length() / 2);
        return cases.stream()
                .filter(entry -> Nearness.of(typed, entry) <= reach)
                .sorted(Comparator.comparingInt(entry -> Nearness.of(typed, entry)))
                .limit(5)
                .toList();
    }

    /** The votes on a text, of every case that lists it; empty when none does. */
    public List<CaseText> ofSymbol(String symbol) {
        return List.copyOf(bySymbol.getOrDefault(key(symbol), List.of()));
    }

    /** The registry's entries for a roll call's id or alias ({@code undl:ID}, {@code voeten:RCID}). */
    public List<CaseText> ofRollCall(String id) {
        return List.copyOf(byRollCall.getOrDefault(id, List.of()));
    }

    /** The count that the United Nations gave of a roll call, where a case has it. */
    public Optional<Tally> official(RollCall rollCall) {
        return Stream.concat(Stream.of(rollCall.id()), rollCall.aliases().stream())
                .flatMap(id -> ofRollCall(id).stream())
                .flatMap(text -> Optional.ofNullable(text.official()).stream())
                .findFirst();
    }

    /** Ids of the cases that list a roll call under any of its ids, in registry order. */
    public List<String> caseIds(Collection<String> rollCallIds) {
        Set<String> found = new LinkedHashSet<>();
        for (String id : rollCallIds) {
            ofRollCall(id).forEach(text -> found.add(text.caseId()));
        }
        return cases.stream().map(Case::id).filter(found::contains).toList();
    }

    /** The cases to which a state is a party, as supported and as opposing party. */
    public OwnCases casesOf(int ccode) {
        return new OwnCases(
                cases.stream().filter(c -> c.supported().includes(ccode)).toList(),
                cases.stream().filter(c -> c.opposing().includes(ccode)).toList());
    }

    private static String key(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static final class Holder {
        static final CaseRegistry BUILT_IN = new CaseRegistry(CaseTables.read());
    }
}
