package org.entente.measure.bloc;

import java.util.Arrays;

/**
 * The blocs of one unit, found again in draws of its families of roll calls: how firmly two states are in one. Where no
 * blocs were found in the unit itself there are no draws, since the search divides any network somehow.
 */
public final class DrawnBlocs {
    /** Draws of the unit's families. */
    public static final int DRAWS = 200;

    /** Of more than this share of draws without a place for one of them nothing is said of states. */
    private static final double MOST_UNPLACED = 0.05;

    /** A state that casts one and the same vote in the whole draw, or none: nothing places it. */
    static final byte UNPLACED = -2;

    private final FoundBlocs found;
    /** {@code [draw][state of the network]}: a bloc from 0, −1 for none, or {@link #UNPLACED}. */
    private final byte[][] blocs;

    DrawnBlocs(FoundBlocs found, byte[][] blocs) {
        this.found = found;
        this.blocs = blocs;
    }

    /**
     * How often states were in one bloc.
     *
     * @param draws in which all of them have a place
     * @param all of these, in which all of them are in one bloc
     * @param some of these, in which at least two of them are
     */
    public record Together(int draws, int all, int some) {
        /** Share of draws in which all are in one bloc; NaN without draws. */
        public double share() {
            return draws == 0 ? Double.NaN : (double) all / draws;
        }

        /** Share of draws in which at least two are in one bloc; NaN without draws. */
        public double shareOfSome() {
            return draws == 0 ? Double.NaN : (double) some / draws;
        }
    }

    /** The blocs of the unit itself. */
    public FoundBlocs found() {
        return found;
    }

    /** Number of draws; 0 where the unit has no blocs. */
    public int draws() {
        return blocs.length;
    }

    /** Number of draws in which a state has a place; 0 for a state that is not in the network. */
    public int placed(int ccode) {
        int place = found.place(ccode);
        return place < 0
                ? 0
                : (int) Arrays.stream(blocs)
                        .filter(row -> row[place] != UNPLACED)
                        .count();
    }

    /**
     * How often these states are in one bloc, of the draws in which each of them has a place.
     *
     * @param ccodes COW codes of two states or more, each once
     */
    public Together together(int... ccodes) {
        int[] places = Arrays.stream(ccodes).map(found::place).toArray();
        int draws = 0;
        int all = 0;
        int some = 0;
        boolean placed = Arrays.stream(places).allMatch(place -> place >= 0);
        for (int draw = 0; placed && draw < blocs.length; draw++) {
            byte[] row = blocs[draw];
            if (Arrays.stream(places).noneMatch(place -> row[place] == UNPLACED)) {
                int most = most(row, places);
                draws++;
                all += most == places.length ? 1 : 0;
                some += most > 1 ? 1 : 0;
            }
        }
        return new Together(draws, all, some);
    }

    /** Whether states have a place in draws enough, nineteen in twenty, to say how often they are in one bloc. */
    public boolean enough(Together together) {
        return together.draws() >= (1 - MOST_UNPLACED) * draws();
    }

    /** The most of these states that are in one bloc of a draw. */
    private static int most(byte[] row, int[] places) {
        int most = 0;
        for (int place : places) {
            int bloc = row[place];
            int count = (int) Arrays.stream(places)
                    .filter(other -> bloc >= 0 && row[other] == bloc)
                    .count();
            most = Math.max(most, count);
        }
        return most;
    }
}
