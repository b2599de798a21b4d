package org.entente.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.state.Resolution;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateCode;
import org.entente.state.StateRegistry;
import org.entente.state.SystemPeriod;

/** Indexes a registry by the codes of datasets; what was found once is found at once. Safe for many threads. */
final class YearCodes {
    private static final Map<StateRegistry, YearCodes> KNOWN = new ConcurrentHashMap<>();

    private final StateRegistry registry;
    private final Map<CodeScheme, Map<String, List<Meaning>>> meanings = new EnumMap<>(CodeScheme.class);
    private final Map<String, OptionalInt> found = new ConcurrentHashMap<>();

    /** What a code means over some days. */
    private record Meaning(State state, Span span) {
        boolean on(LocalDate day) {
            return span.contains(day) && state.onRecord(day);
        }
    }

    private YearCodes(StateRegistry registry) {
        this.registry = registry;
        for (State state : registry.list()) {
            index(state);
        }
    }

    static YearCodes of(StateRegistry registry) {
        return KNOWN.computeIfAbsent(registry, YearCodes::new);
    }

    private void index(State state) {
        put(CodeScheme.VDEM, String.valueOf(state.vdem()), state, Span.ALWAYS);
        for (SystemPeriod period : state.periods()) {
            boolean gw = period.list() == SystemPeriod.StateList.GW || period.list() == SystemPeriod.StateList.GW_MICRO;
            if (gw) {
                put(CodeScheme.GW, String.valueOf(period.code()), state, period.span());
            }
        }
        for (StateCode code : state.codes()) {
            switch (code.scheme()) {
                case ISO3, ISO3_FORMER, UN -> put(CodeScheme.ISO3, code.code(), state, code.span());
                case ISO2 -> {}
            }
        }
    }

    private void put(CodeScheme scheme, String code, State state, Span span) {
        meanings.computeIfAbsent(scheme, key -> new HashMap<>())
                .computeIfAbsent(code, key -> new ArrayList<>())
                .add(new Meaning(state, span));
    }

    OptionalInt find(CodeScheme scheme, String code, int year) {
        String key = scheme.ordinal() + code + '\n' + year;
        return found.computeIfAbsent(key, missing -> look(scheme, code.strip(), year));
    }

    private OptionalInt look(CodeScheme scheme, String code, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate first = LocalDate.of(year, 1, 1);
        return switch (scheme) {
            case COW -> cow(code);
            case NAME -> {
                OptionalInt late = named(code, last);
                yield late.isPresent() ? late : named(code, first);
            }
            case GW, ISO3, VDEM -> {
                List<Meaning> there =
                        meanings.getOrDefault(scheme, Map.of()).getOrDefault(code.toUpperCase(Locale.ROOT), List.of());
                OptionalInt late = on(there, last);
                yield late.isPresent() ? late : on(there, first);
            }
        };
    }

    private OptionalInt cow(String code) {
        if (code.isEmpty() || code.length() > 4 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int ccode = Integer.parseInt(code);
        return registry.find(ccode).filter(state -> !state.cow().isEmpty()).isPresent()
                ? OptionalInt.of(ccode)
                : OptionalInt.empty();
    }

    private static OptionalInt on(List<Meaning> meanings, LocalDate day) {
        return meanings.stream()
                .filter(meaning -> meaning.on(day))
                .mapToInt(meaning -> meaning.state().ccode())
                .findFirst();
    }

    private OptionalInt named(String name, LocalDate day) {
        return registry.find(name, day) instanceof Resolution.Found state
                ? OptionalInt.of(state.state().ccode())
                : OptionalInt.empty();
    }
}
