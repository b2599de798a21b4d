package org.entente.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A small invented agenda: choices by roll call and state, with families. */
record Agenda(byte[][] choices, int[] familyOf, int families) {
    /** Random choices with per-state leanings; about one cell in {@code absentIn} is absent, one in 50 not a member. */
    static Agenda random(int states, int families, int largestFamily, int absentIn, long seed) {
        Random random = new Random(seed);
        int[] sizes = random.ints(families, 1, largestFamily + 1).toArray();
        int rollCalls = Arrays.stream(sizes).sum();
        byte[][] choices = new byte[rollCalls][states];
        int[] familyOf = new int[rollCalls];
        int r = 0;
        for (int family = 0; family < families; family++) {
            double text = random.nextGaussian();
            for (int k = 0; k < sizes[family]; k++, r++) {
                familyOf[r] = family;
                for (int s = 0; s < states; s++) {
                    double z = text * Math.sin(s) + 0.5 * random.nextGaussian() + 0.4;
                    byte cast = (byte) (z > 0.2 ? 1 : z > -0.2 ? 2 : 3);
                    choices[r][s] = random.nextInt(absentIn) == 0 ? 8 : random.nextInt(50) == 0 ? 9 : cast;
                }
            }
        }
        return new Agenda(choices, familyOf, families);
    }

    /** Every roll call this many times over, in its own family. */
    Agenda repeated(int times) {
        byte[][] many = new byte[choices.length * times][];
        int[] family = new int[many.length];
        for (int r = 0; r < many.length; r++) {
            many[r] = choices[r / times];
            family[r] = familyOf[r / times];
        }
        return new Agenda(many, family, families);
    }

    /** The same with a state absent from all but the first families. */
    Agenda seldomThere(int state, int firstFamilies) {
        byte[][] other = new byte[choices.length][];
        for (int r = 0; r < other.length; r++) {
            other[r] = choices[r].clone();
            other[r][state] = familyOf[r] < firstFamilies ? other[r][state] : 8;
        }
        return new Agenda(other, familyOf, families);
    }

    /** Each roll call a family of its own. */
    Agenda single() {
        int[] own = IntStream.range(0, choices.length).toArray();
        return new Agenda(choices, own, choices.length);
    }

    int states() {
        return choices[0].length;
    }

    int[] all() {
        return IntStream.range(0, states()).toArray();
    }

    byte[] column(int state) {
        byte[] column = new byte[choices.length];
        for (int r = 0; r < column.length; r++) {
            column[r] = choices[r][state];
        }
        return column;
    }

    long[] everything() {
        long[] mask = new long[(choices.length + 63) / 64];
        for (int r = 0; r < choices.length; r++) {
            mask[r >> 6] |= 1L << r;
        }
        return mask;
    }

    long[][][] planes() {
        long[][][] planes = new long[states()][4][(choices.length + 63) / 64];
        for (int r = 0; r < choices.length; r++) {
            for (int s = 0; s < states(); s++) {
                int code = choices[r][s];
                if (code != 9 && code != 0) {
                    planes[s][code == 8 ? 3 : code - 1][r >> 6] |= 1L << r;
                }
            }
        }
        return planes;
    }

    PairCells cells(AbsencePolicy policy) {
        return PairCells.of(planes(), all(), everything(), policy);
    }

    FamilyTables tables(AbsencePolicy policy) {
        int[] rollCalls = IntStream.range(0, choices.length).toArray();
        return FamilyTables.of(planes(), all(), rollCalls, familyOf, families, policy);
    }

    /** The agenda of a draw: every roll call as often as its family was picked. */
    Agenda drawn(int[] counts) {
        List<byte[]> rows = new ArrayList<>();
        for (int r = 0; r < choices.length; r++) {
            for (int k = 0; k < counts[familyOf[r]]; k++) {
                rows.add(choices[r]);
            }
        }
        return new Agenda(rows.toArray(new byte[0][]), new int[rows.size()], 1);
    }
}
