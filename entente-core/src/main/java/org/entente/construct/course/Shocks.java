package org.entente.construct.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.construct.Setting;
import org.entente.event.EventType;
import org.entente.record.TieHolding;
import org.entente.source.Origin;
import org.entente.state.State;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * The dated shocks of a pair: a leader of either who came and governed for two years at least; the first year of a war of
 * either, and of an armed conflict with each other, after three years without one; frictions in the pair's dated record.
 */
final class Shocks {
    private static final int STAYS = 2;
    private static final int QUIET = 3;
    private static final int WAR = 2;

    private final Setting setting;
    private final State a;
    private final State b;
    private final Set<Origin> origins = new LinkedHashSet<>();

    Shocks(Setting setting, State a, State b) {
        this.setting = setting;
        this.a = a;
        this.b = b;
    }

    /** All of them, by year. */
    List<Shock> list() {
        List<Shock> shocks = new ArrayList<>();
        for (State state : List.of(a, b)) {
            shocks.addAll(leaders(state));
            shocks.addAll(wars(state));
        }
        shocks.addAll(conflicts());
        shocks.addAll(frictions());
        shocks.sort(Comparator.comparingInt(Shock::year));
        return shocks;
    }

    /** What the layers that were asked rest on. */
    List<Origin> origins() {
        return List.copyOf(origins);
    }

    private List<Tie> leaderRows(State state) {
        return rows(setting.evidence().ties().findBuiltIn(Layers.LEADER), TieFilter.of(state.ccode()));
    }

    private List<Tie> rows(Layer layer, TieFilter filter) {
        return rows(setting.evidence().ties().holdings(layer).stream().findFirst(), filter);
    }

    private List<Tie> rows(Optional<TieHolding> holding, TieFilter filter) {
        if (holding.isEmpty()) {
            return List.of();
        }
        origins.add(holding.get().origin());
        return setting.evidence().ties().read(holding.get(), filter).list().stream()
                .filter(tie -> tie.confidence().counts())
                .toList();
    }

    private List<Shock> leaders(State state) {
        List<Shock> shocks = new ArrayList<>();
        String before = "";
        for (Tie tie : leaderRows(state).stream()
                .sorted(Comparator.comparingInt(Tie::from))
                .toList()) {
            LocalDate entry = PackedDate.first(tie.from());
            boolean stays =
                    tie.to() == PackedDate.OPEN || !PackedDate.last(tie.to()).isBefore(entry.plusYears(STAYS));
            if (stays && !tie.name().equals(before)) {
                shocks.add(new Shock(entry.getYear(), "new leader, " + tie.name() + " (" + name(state) + ")"));
            }
            before = tie.name();
        }
        return shocks;
    }

    private String name(State state) {
        return state.shortName(setting.on());
    }

    private List<Shock> wars(State state) {
        return onsets(
                rows(Layers.CONFLICT, TieFilter.of(state.ccode())),
                tie -> tie.value() >= WAR && tie.kind().endsWith("_primary"),
                "first year of a war (" + name(state) + ")");
    }

    private List<Shock> conflicts() {
        return onsets(
                rows(Layers.CONFLICT_PAIR, TieFilter.between(a.ccode(), b.ccode())),
                tie -> tie.kind().equals("opposed"),
                "on opposite sides of an armed conflict");
    }

    private static List<Shock> onsets(List<Tie> rows, Predicate<Tie> counts, String words) {
        TreeSet<Integer> years = new TreeSet<>();
        rows.stream().filter(counts).forEach(tie -> years.add(PackedDate.yearOf(tie.from())));
        return years.stream()
                .filter(year -> years.subSet(year - QUIET, year).isEmpty())
                .map(year -> new Shock(year, words))
                .toList();
    }

    private List<Shock> frictions() {
        return setting.evidence().dated().of(a.ccode(), b.ccode()).stream()
                .flatMap(record -> record.events().stream())
                .filter(event -> event.type() == EventType.FRICTION && event.counts())
                .map(event -> new Shock(
                        event.date().from().getYear(),
                        "friction: " + event.wording().replaceAll("[.]$", ""),
                        "friction"))
                .toList();
    }
}
