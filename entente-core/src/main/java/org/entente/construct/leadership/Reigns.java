package org.entente.construct.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Setting;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * Who governed a state, from one list; acting leaders are left out. A row of low confidence enters no figure: with the first
 * of them what is known of the state ends.
 *
 * @param holding the list
 * @param ccode the state
 * @param list in time order
 * @param firstYear first year known
 * @param lastYear last year known in full
 */
record Reigns(TieHolding holding, int ccode, List<Reign> list, int firstYear, int lastYear) {
    private static final String ACTING = "acting";

    Reigns {
        list = List.copyOf(list);
    }

    /** What every list has of a state up to the end of a setting; a list without the state is left out. */
    static List<Reigns> all(Setting setting, int ccode) {
        return setting.evidence().ties().holdings(Layers.LEADER).stream()
                .flatMap(holding -> of(setting, holding, ccode).stream())
                .toList();
    }

    private static Optional<Reigns> of(Setting setting, TieHolding holding, int ccode) {
        List<Tie> rows = setting.evidence().ties().read(holding, TieFilter.of(ccode)).of(ccode).stream()
                .sorted(Comparator.comparingInt(Tie::from))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int doubtful = rows.stream()
                .filter(row -> !row.confidence().counts())
                .mapToInt(row -> PackedDate.yearOf(row.from()))
                .min()
                .orElse(Integer.MAX_VALUE);
        int last = Math.min(holding.coverage().to(), doubtful - 1);
        int first = Math.max(
                holding.coverage().from(), PackedDate.yearOf(rows.get(0).from()));
        LocalDate listed = LocalDate.of(last, 12, 31);
        LocalDate end = setting.until().isBefore(listed) ? setting.until() : listed;
        return Optional.of(new Reigns(holding, ccode, joined(rows, end), first, last));
    }

    private static List<Reign> joined(List<Tie> rows, LocalDate end) {
        List<Reign> reigns = new ArrayList<>();
        for (Tie row : rows) {
            Reign reign = reign(row, end);
            int before = reigns.size() - 1;
            if (!row.confidence().counts()
                    || row.kind().startsWith(ACTING)
                    || reign.from().isAfter(end)) {
                continue;
            }
            if (before >= 0 && reigns.get(before).name().equals(reign.name())) {
                Reign first = reigns.get(before);
                reigns.set(
                        before,
                        new Reign(first.ccode(), first.name(), first.post(), first.from(), reign.to(), reign.open()));
            } else {
                reigns.add(reign);
            }
        }
        return reigns;
    }

    private static Reign reign(Tie row, LocalDate end) {
        LocalDate to = PackedDate.last(row.to());
        if (row.to() == PackedDate.OPEN) {
            to = end;
        }
        boolean open = row.to() == PackedDate.OPEN || to.isAfter(end);
        LocalDate from = PackedDate.first(row.from());
        LocalDate last = to.isAfter(end) ? end : to;
        return new Reign(row.a(), row.name(), row.kind(), from, last.isBefore(from) ? from : last, open);
    }

    /** How many years of some it knows. */
    long known(int[] years) {
        return Arrays.stream(years)
                .filter(year -> firstYear <= year && year <= lastYear)
                .count();
    }
}
