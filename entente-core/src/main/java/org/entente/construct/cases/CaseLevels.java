package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.cases.Backing;
import org.entente.cases.Case;
import org.entente.cases.Party;
import org.entente.cases.ResolvedCase;
import org.entente.cases.ResolvedText;
import org.entente.cases.Support;
import org.entente.construct.Setting;
import org.entente.stat.Percentile;
import org.entente.vote.VoteRecord;

/**
 * The support of every state on every case of a slice that is a state's or a people's: what a level of support is the mean
 * of. A text on which the supported party's own seat voted against its side counts here: it is the principle that is
 * backed or not.
 */
final class CaseLevels {
    private final VoteRecord record;
    private final List<Row> rows;
    private final Map<List<String>, Percentile> percentiles = new HashMap<>();

    private record Key(SliceCases cases) {}

    /**
     * A case with the support of all states.
     *
     * @param entry the case
     * @param texts its whole texts in the slice
     * @param supports by column of the record
     */
    record Row(Case entry, List<ResolvedText> texts, List<Support> supports) {
        /** Whether a column is a third state that was seated on a text. */
        boolean counts(int column) {
            Support support = supports.get(column);
            return support.texts() > 0 && !entry.isParty(support.ccode());
        }
    }

    private CaseLevels(VoteRecord record, SliceCases cases) {
        this.record = record;
        List<Row> found = new ArrayList<>();
        for (ResolvedCase resolved : cases.list()) {
            if (ofSomebody(resolved.entry()) && !resolved.scored().isEmpty()) {
                Backing backing = Backing.ofScored(resolved, record);
                List<Support> supports = Arrays.stream(record.ccodes())
                        .mapToObj(backing::support)
                        .toList();
                found.add(new Row(resolved.entry(), resolved.scored(), supports));
            }
        }
        rows = List.copyOf(found);
    }

    /** Those of a setting's slice, counted once. */
    static CaseLevels of(Setting setting) {
        SliceCases cases = SliceCases.of(setting);
        return setting.evidence().once(new Key(cases), CaseLevels.class, () -> new CaseLevels(setting.record(), cases));
    }

    private static boolean ofSomebody(Case entry) {
        Party.Kind kind = entry.supported().kind();
        return kind == Party.Kind.STATE || kind == Party.Kind.ENTITY;
    }

    /** The cases of others on which a column was seated, in registry order. */
    List<Row> of(int column) {
        return column < 0
                ? List.of()
                : rows.stream().filter(row -> row.counts(column)).toList();
    }

    /** The levels of all states seated on every one of these cases and party to none. */
    synchronized Percentile among(List<Row> cases) {
        List<String> ids = cases.stream().map(row -> row.entry().id()).toList();
        return percentiles.computeIfAbsent(ids, key -> Percentile.among(levels(cases)));
    }

    private double[] levels(List<Row> cases) {
        double[] levels = new double[record.stateCount()];
        Arrays.setAll(
                levels,
                column ->
                        cases.stream().allMatch(row -> row.counts(column)) ? mean(seated(cases, column)) : Double.NaN);
        return levels;
    }

    /** Seated support of a column, case by case. */
    static double[] seated(List<Row> cases, int column) {
        return cases.stream()
                .mapToDouble(row -> row.supports().get(column).seated().orElse(Double.NaN))
                .toArray();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
