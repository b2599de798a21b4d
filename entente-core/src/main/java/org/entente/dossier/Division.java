package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.SliceMask;
import org.entente.vote.RollCall;

/**
 * A family of recurring texts on which the two parted.
 *
 * @param label what its texts are about
 * @param rollCalls of the family in the slice with both as members, by date
 * @param parted those on which they parted
 * @param joint number of those on which both voted
 */
record Division(String label, List<Integer> rollCalls, List<Integer> parted, int joint) {
    Division {
        rollCalls = List.copyOf(rollCalls);
        parted = List.copyOf(parted);
    }

    /** The families with a roll call in the mask, the most divided first. */
    static List<Division> list(Subject subject, long[] mask) {
        Map<Integer, List<Integer>> families = new LinkedHashMap<>();
        for (int r : SliceMask.indexes(subject.headline.mask())) {
            if (member(subject, r, subject.columnA) && member(subject, r, subject.columnB)) {
                families.computeIfAbsent(subject.record.rollCalls().get(r).family(), f -> new ArrayList<>())
                        .add(r);
            }
        }
        List<Division> divisions = new ArrayList<>();
        families.values().forEach(rollCalls -> {
            List<Integer> parted = rollCalls.stream().filter(r -> in(mask, r)).toList();
            if (!parted.isEmpty()) {
                divisions.add(of(subject, rollCalls, parted));
            }
        });
        divisions.sort(
                Comparator.comparing((Division division) -> -division.parted().size())
                        .thenComparing(division -> -division.joint())
                        .thenComparing(division -> -division.latest()));
        return divisions;
    }

    private static Division of(Subject subject, List<Integer> rollCalls, List<Integer> parted) {
        int joint = (int) rollCalls.stream()
                .filter(r -> subject.record.choice(r, subject.columnA).cast()
                        && subject.record.choice(r, subject.columnB).cast())
                .count();
        return new Division(label(subject, rollCalls), rollCalls, parted, joint);
    }

    private static boolean member(Subject subject, int r, int column) {
        var choice = subject.record.choice(r, column);
        return choice.cast() || choice == org.entente.vote.Choice.ABSENT;
    }

    static boolean in(long[] mask, int r) {
        return (mask[r >>> 6] >>> r & 1) != 0;
    }

    /** The family's short name, else what the latest of these is called. */
    static String label(Subject subject, List<Integer> rollCalls) {
        for (int r : rollCalls) {
            String label = subject.record.rollCalls().get(r).label();
            if (label != null) {
                return label;
            }
        }
        return subject.record
                .rollCalls()
                .get(rollCalls.get(rollCalls.size() - 1))
                .display();
    }

    /** The latest text. */
    int latest() {
        return rollCalls.get(rollCalls.size() - 1);
    }

    int firstYear(Subject subject) {
        return year(subject, rollCalls.get(0));
    }

    int lastYear(Subject subject) {
        return year(subject, latest());
    }

    private static int year(Subject subject, int r) {
        RollCall rollCall = subject.record.rollCalls().get(r);
        return rollCall.year();
    }

    /** Anchor of the rows on which they parted. */
    static String rows(int rank) {
        return "divided-" + rank;
    }
}
