package org.entente.stat;

/**
 * The choices of some states on the roll calls of a slice, grouped by family: what the bootstrap resamples. Every pair's
 * table of joint choices per family follows from it by lookup, so nothing of the size families × pairs is kept.
 */
public final class FamilyTables {
    /** Code of a choice that does not count. */
    static final int NOT_COUNTED = 7;
    /** Codes are below this power of two. */
    static final int CODES = 8;

    private final int families;
    private final int choices;
    private final int states;
    /** {@code [roll call of the slice][state]}: 0 yes, 1 abstain, 2 no, 3 absent as a choice, 7 not counted. */
    private final byte[][] codes;

    private final int[] familyOf;
    private final int[] sizes;

    private FamilyTables(int families, int choices, int states, byte[][] codes, int[] familyOf) {
        this.families = families;
        this.choices = choices;
        this.states = states;
        this.codes = codes;
        this.familyOf = familyOf;
        this.sizes = new int[families];
        for (int family : familyOf) {
            sizes[family]++;
        }
    }

    /**
     * Reads the choices of a slice. Cost roll calls × states.
     *
     * @param planes bit planes {@code [state][0 yes, 1 abstain, 2 no, 3 absent][word]}
     * @param states the states' indices in {@code planes}; pairs index this list
     * @param rollCalls the roll calls of the slice, bit numbers in the planes
     * @param familyOf for each of them its family, numbered from 0 within the slice
     * @param families number of families of the slice
     */
    public static FamilyTables of(
            long[][][] planes, int[] states, int[] rollCalls, int[] familyOf, int families, AbsencePolicy policy) {
        byte[][] codes = new byte[rollCalls.length][states.length];
        for (int r = 0; r < rollCalls.length; r++) {
            for (int s = 0; s < states.length; s++) {
                codes[r][s] = (byte) code(planes[states[s]], rollCalls[r], policy);
            }
        }
        return new FamilyTables(families, policy.choices(), states.length, codes, familyOf.clone());
    }

    private static int code(long[][] planes, int rollCall, AbsencePolicy policy) {
        int word = rollCall >>> 6;
        for (int choice = 0; choice < 3; choice++) {
            if ((planes[choice][word] >>> rollCall & 1) != 0) {
                return choice;
            }
        }
        if ((planes[3][word] >>> rollCall & 1) == 0) {
            return NOT_COUNTED;
        }
        return switch (policy) {
            case EXCLUDE -> NOT_COUNTED;
            case AS_ABSTAIN -> 1;
            case OWN_CATEGORY -> 3;
        };
    }

    /** Number of families. */
    public int families() {
        return families;
    }

    /** Number of states. */
    public int states() {
        return states;
    }

    /** 3, or 4 when an absence is a choice of its own. */
    public int choices() {
        return choices;
    }

    int rollCalls() {
        return codes.length;
    }

    int familyOf(int rollCall) {
        return familyOf[rollCall];
    }

    byte[] codes(int rollCall) {
        return codes[rollCall];
    }

    /** The tables of one pair, {@code [family][cell]}, cells as in {@link PairCells}. */
    public int[][] tables(int first, int second) {
        int[][] tables = new int[families][choices * choices];
        for (int r = 0; r < codes.length; r++) {
            int u = codes[r][first];
            int v = codes[r][second];
            if (u != NOT_COUNTED && v != NOT_COUNTED) {
                tables[familyOf[r]][choices * u + v]++;
            }
        }
        return tables;
    }

    /** For each listed pair, the number of families in which it has a joint vote. Cost roll calls × pairs. */
    public int[] jointFamilies(PairList pairs) {
        int[] count = new int[pairs.size()];
        int[] last = new int[pairs.size()];
        int[] order = orderByFamily();
        for (int r : order) {
            byte[] row = codes[r];
            int family = familyOf[r] + 1;
            for (int k = 0; k < count.length; k++) {
                if (last[k] != family && row[pairs.first(k)] != NOT_COUNTED && row[pairs.second(k)] != NOT_COUNTED) {
                    last[k] = family;
                    count[k]++;
                }
            }
        }
        return count;
    }

    private int[] orderByFamily() {
        int[] next = new int[families + 1];
        for (int family = 0; family < families; family++) {
            next[family + 1] = next[family] + sizes[family];
        }
        int[] order = new int[codes.length];
        for (int r = 0; r < codes.length; r++) {
            order[next[familyOf[r]]++] = r;
        }
        return order;
    }

    /** The most roll calls that any draw counts, repetitions included. */
    long heaviest(FamilyDraws draws) {
        long heaviest = 0;
        for (int draw = 0; draw < draws.size(); draw++) {
            long weight = 0;
            int[] counts = draws.counts(draw);
            for (int family = 0; family < families; family++) {
                weight += (long) counts[family] * sizes[family];
            }
            heaviest = Math.max(heaviest, weight);
        }
        return heaviest;
    }
}
