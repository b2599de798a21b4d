package org.entente.measure.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** What stands behind the counts: organisations and pacts of two states on a day, promises in a year. */
public final class TieLists {
    private final TieRecord record;
    private final Holdings holdings;

    private TieLists(TieRecord record) {
        this.record = record;
        this.holdings = new Holdings(record);
    }

    /** Lists from a record. */
    public static TieLists of(TieRecord record) {
        return new TieLists(record);
    }

    /** Organisations in which both have a standing, by their words; the grades are those of the rows. */
    public Listed<SharedSeat> seats(int a, int b, LocalDate day) {
        return listed(Layers.ORGANISATION, day, bodies -> bodies.seats(a, b));
    }

    /** Pacts to which both are party, by name. */
    public Listed<SharedPact> pacts(int a, int b, LocalDate day) {
        return listed(Layers.PACT, day, bodies -> bodies.pacts(a, b));
    }

    /** The same as each source has it, those that begin after the day left out: their lists differ, and none is whole. */
    public List<Listed<SharedPact>> pactsBySource(int a, int b, LocalDate day) {
        return record.holdings(Layers.PACT).stream()
                .filter(holding -> holding.coverage().from() <= day.getYear())
                .map(holding -> listed(holding, day, bodies -> bodies.pacts(a, b)))
                .toList();
    }

    private <T> Listed<T> listed(Layer layer, LocalDate day, Function<Bodies, List<T>> rows) {
        return holding(layer, day)
                .map(holding -> listed(holding, day, rows))
                .orElseGet(() -> new Listed<>(List.of(), day, null));
    }

    private <T> Listed<T> listed(TieHolding holding, LocalDate day, Function<Bodies, List<T>> rows) {
        LocalDate on = within(day, holding);
        Bodies bodies = Bodies.on(on, record.read(holding, TieFilter.year(on.getYear())));
        return new Listed<>(rows.apply(bodies), on, holding);
    }

    private static LocalDate within(LocalDate day, TieHolding holding) {
        LocalDate last = LocalDate.of(holding.coverage().to(), 12, 31);
        return day.isAfter(last) ? last : day;
    }

    /** What the first promised the second in a year, as a source of obligations by year has it; kinds are the words. */
    public Listed<Tie> promises(int a, int b, LocalDate day) {
        Optional<TieHolding> holding = holding(Layers.OBLIGATION, day);
        LocalDate on = holding.map(held -> within(day, held)).orElse(day);
        TieFilter filter = TieFilter.between(a, b).years(on.getYear(), on.getYear());
        List<Tie> rows = holding.map(held -> record.read(held, filter).of(a, b)).orElse(List.of());
        return new Listed<>(rows, on, holding.orElse(null));
    }

    private Optional<TieHolding> holding(Layer layer, LocalDate day) {
        return holdings.lastCovered(layer, day.getYear()).stream()
                .boxed()
                .findFirst()
                .flatMap(year -> holdings.find(layer, year));
    }
}
