package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A lineage in the sense of the Correlates of War: all states that share one code, with what is known of them by date.
 * Codes and names outside their days are those of the nearest day that has one.
 *
 * @param ccode COW code; Gleditsch–Ward's where COW has none; from 1001 on a code of the registry
 * @param cow COW abbreviation, empty outside COW
 * @param vdem V-Dem country id, 0 when there is none
 * @param m49 UN M49 number of the present country, 0 when there is none
 * @param subregion UN M49 sub-region; by location where M49 has no row
 * @param region UN M49 region
 * @param names in time order, never empty
 * @param codes of other lists
 * @param periods in the state system, by list and time
 * @param seats days seated in the General Assembly
 * @param capitals in time order
 */
public record State(
        int ccode,
        String cow,
        int vdem,
        int m49,
        String subregion,
        String region,
        List<StateName> names,
        List<StateCode> codes,
        List<SystemPeriod> periods,
        List<Span> seats,
        List<Capital> capitals) {
    /** Names, codes, periods, seats and capitals are copied. */
    public State {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
        periods = List.copyOf(periods);
        seats = List.copyOf(seats);
        capitals = List.copyOf(capitals);
    }

    /** All that it was called that day. */
    public StateName naming(LocalDate on) {
        StateName best = names.get(0);
        for (StateName name : names) {
            if (!name.span().from().isAfter(on)) {
                best = name;
            }
        }
        return best;
    }

    /** Name in full, the United Nations' short name where there is one. */
    public String name(LocalDate on) {
        return naming(on).name();
    }

    /** A name for tables, at most about 26 characters. */
    public String shortName(LocalDate on) {
        return naming(on).shortName();
    }

    /** As in "Serbian policy"; empty when unknown. */
    public String adjective(LocalDate on) {
        return naming(on).adjective();
    }

    /** The people in the plural, as in "Serbians"; empty when unknown. */
    public String demonym(LocalDate on) {
        return naming(on).demonym();
    }

    /** ISO alpha-3 that day (345: YUG, SCG, SRB); empty for states that never had one. See {@link #code}. */
    public String iso3(LocalDate on) {
        return codeOf(StateCode.Scheme.ISO3, on);
    }

    /** ISO alpha-2 that day; empty for states that never had one. */
    public String iso2(LocalDate on) {
        return codeOf(StateCode.Scheme.ISO2, on);
    }

    /** What to show in a column of codes: ISO alpha-3 if there is one, else the ccode in digits. Never empty. */
    public String code(LocalDate on) {
        String iso3 = iso3(on);
        return iso3.isEmpty() ? String.valueOf(ccode) : iso3;
    }

    /** Gleditsch–Ward's number that day, microstates included; absent if their list does not have the state then. */
    public OptionalInt gwcode(LocalDate on) {
        for (SystemPeriod period : periods) {
            boolean gw = period.list() == SystemPeriod.StateList.GW || period.list() == SystemPeriod.StateList.GW_MICRO;
            if (gw && period.span().contains(on)) {
                return OptionalInt.of(period.code());
            }
        }
        return OptionalInt.empty();
    }

    /** The capital that day, or the nearest in time; null when none is known. */
    public @Nullable Capital capital(LocalDate on) {
        Capital best = capitals.isEmpty() ? null : capitals.get(0);
        for (Capital capital : capitals) {
            if (!capital.span().from().isAfter(on)) {
                best = capital;
            }
        }
        return best;
    }

    /** Days in COW's state system, in time order. */
    public List<Span> system() {
        return spans(SystemPeriod.StateList.COW);
    }

    /** Days in a list's state system, in time order. */
    public List<Span> spans(SystemPeriod.StateList list) {
        List<Span> spans = new ArrayList<>();
        for (SystemPeriod period : periods) {
            if (period.list() == list) {
                spans.add(period.span());
            }
        }
        return spans;
    }

    /** Whether COW counts it into the state system that day; what was open in 2016 is taken to be open still. */
    public boolean exists(LocalDate on) {
        for (SystemPeriod period : periods) {
            if (period.list() == SystemPeriod.StateList.COW && period.span().contains(on)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it was seated in the General Assembly that day. */
    public boolean unMember(LocalDate on) {
        for (Span seat : seats) {
            if (seat.contains(on)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one can ask about it that day: in COW's system, seated, or, for a state that COW never had, in another
     * list.
     */
    public boolean onRecord(LocalDate on) {
        return exists(on) || unMember(on) || (cow.isEmpty() && inAnyList(on));
    }

    private boolean inAnyList(LocalDate on) {
        for (SystemPeriod period : periods) {
            if (period.span().contains(on)) {
                return true;
            }
        }
        return false;
    }

    private String codeOf(StateCode.Scheme scheme, LocalDate on) {
        String best = "";
        for (StateCode code : codes) {
            if (code.scheme() == scheme
                    && (best.isEmpty() || !code.span().from().isAfter(on))) {
                best = code.code();
            }
        }
        return best;
    }
}
