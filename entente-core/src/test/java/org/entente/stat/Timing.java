package org.entente.stat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Timings on the shared votes, run by hand: {@code java -cp … org.entente.stat.Timing}. */
final class Timing {
    private Timing() {}

    public static void main(String[] arguments) {
        SharedVotes votes = SharedVotes.read();
        for (int round = 0; round < 5; round++) {
            long start = start();
            long pairs = 0;
            for (int year = 1946; year <= 2019; year++) {
                long[] mask = votes.maskOfYears(year, year);
                PairCells cells = PairCells.of(
                        votes.planes(), Participation.voters(votes.planes(), mask), mask, AbsencePolicy.EXCLUDE);
                pairs += cells.pairs();
                TableMeasure.all(cells);
            }
            print("dyad-years, cells and measures of " + pairs, start);
        }
        for (int round = 0; round < 4; round++) {
            slice(votes, 2013, 2019, "7 years");
            slice(votes, 2018, 2018, "1 year");
            long start = start();
            for (int year = 2000; year <= 2019; year++) {
                Unit unit = Unit.of(votes, year, year);
                DrawDistribution.withEffects(
                        PairDraws.of(unit.tables, unit.draws, TableMeasure.AGREEMENT), unit.reference);
            }
            print("yearly 2000-2019", start);
        }
    }

    private static void slice(SharedVotes votes, int from, int to, String name) {
        long start = start();
        Unit unit = Unit.of(votes, from, to);
        print(
                name + " unit F=" + unit.tables.families() + " S=" + unit.tables.states() + " R="
                        + unit.tables.rollCalls(),
                start);
        start = start();
        PairDraws agreement = PairDraws.of(unit.tables, unit.draws, TableMeasure.AGREEMENT);
        DrawDistribution distribution = DrawDistribution.withEffects(agreement, unit.reference);
        print(name + " agreement and effects", start);
        PairList list = PairList.in(unit.tables.states(), unit.reference);
        start = start();
        agreement.forEach(list, 1000, (d, f, c, v) -> {});
        print(name + "   draws alone", start);
        start = start();
        DrawSums[] sums = new DrawSums[1000];
        Arrays.setAll(sums, d -> new DrawSums(unit.tables.states()));
        agreement.forEach(list, 1000, (d, f, c, v) -> sums[d].add(list, f, c, v));
        print(name + "   draws and sums", start);
        RelativeAffinity design = RelativeAffinity.over(unit.tables.states(), unit.reference);
        start = start();
        float[] levels = new float[unit.tables.states()];
        for (DrawSums sum : sums) {
            sum.fit(design, levels);
        }
        print(name + "   fits", start);
        start = start();
        DrawDistribution.of(PairDraws.of(unit.tables, unit.draws, TableMeasure.KAPPA_ABS), unit.reference);
        print(name + " kappa distribution", start);
        start = start();
        agreement.values(PairList.with(unit.tables.states(), 20));
        PairDraws.of(unit.tables, unit.draws, TableMeasure.KAPPA_ABS).values(PairList.with(unit.tables.states(), 20));
        print(name + " one state, agreement and kappa", start);
        start = start();
        int[] joint = unit.tables.jointFamilies(PairList.all(unit.tables.states()));
        double[] values = TableMeasure.AGREEMENT.of(unit.cells);
        AllIntervals.of(agreement, distribution, values, unit.reference, joint, .9);
        print(name + " all intervals", start);
    }

    private static final com.sun.management.OperatingSystemMXBean PROCESS = (com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean();

    private static long cpu;

    private static long start() {
        cpu = PROCESS.getProcessCpuTime();
        return System.nanoTime();
    }

    private static void print(String what, long start) {
        double wall = (System.nanoTime() - start) / 1e6;
        System.out.printf("%-50s %8.1f ms wall %8.1f ms cpu%n", what, wall, (PROCESS.getProcessCpuTime() - cpu) / 1e6);
    }

    private record Unit(FamilyTables tables, FamilyDraws draws, PairCells cells, boolean[] reference) {
        static Unit of(SharedVotes votes, int from, int to) {
            long[] mask = votes.maskOfYears(from, to);
            int[] states = Participation.voters(votes.planes(), mask);
            int[] rollCalls = new int[Participation.rollCalls(mask)];
            int[] family = new int[rollCalls.length];
            int count = 0;
            Map<Integer, Integer> families = new HashMap<>();
            for (int r = 0; r < votes.years().length; r++) {
                if ((mask[r >> 6] >>> r & 1) != 0) {
                    rollCalls[count] = r;
                    int key = from == to ? r % 60 : r % 150;
                    family[count++] = families.computeIfAbsent(key, k -> families.size());
                }
            }
            FamilyTables tables =
                    FamilyTables.of(votes.planes(), states, rollCalls, family, families.size(), AbsencePolicy.EXCLUDE);
            PairCells cells = PairCells.of(votes.planes(), states, mask, AbsencePolicy.EXCLUDE);
            boolean[] reference = ReferenceSet.of(cells.n(), rollCalls.length);
            return new Unit(tables, FamilyDraws.of(families.size(), 1000, 1), cells, reference);
        }
    }
}
