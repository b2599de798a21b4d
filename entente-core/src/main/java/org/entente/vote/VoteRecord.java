package org.entente.vote;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record of votes: a register of roll calls and one cell per roll call and state. Immutable; roll calls are ordered
 * by date, then first id. Cells hold {@link Choice} codes, row by roll call.
 */
public final class VoteRecord {
    private final String name;
    private final List<RollCall> rollCalls;
    private final int[] ccodes;
    private final byte[][] cells;
    private final int familyCount;
    private final Map<String, Integer> byId;
    private volatile @Nullable VotePlanes planes;

    /**
     * @param name the record's name in slices: all, builtin, unga-voeten, unga-undl
     * @param rollCalls the register, ordered by date then id; families dense from 0
     * @param ccodes COW codes of the columns, ascending
     * @param cells {@code [rollCall][state]}, {@link Choice} codes; kept, not copied
     */
    public VoteRecord(String name, List<RollCall> rollCalls, int[] ccodes, byte[][] cells) {
        this(name, rollCalls, ccodes, cells, index(rollCalls));
    }

    private VoteRecord(String name, List<RollCall> rollCalls, int[] ccodes, byte[][] cells, Map<String, Integer> byId) {
        if (cells.length != rollCalls.size()) {
            throw new IllegalArgumentException(cells.length + " rows of cells for " + rollCalls.size() + " roll calls");
        }
        this.name = name;
        this.rollCalls = List.copyOf(rollCalls);
        this.ccodes = ccodes.clone();
        this.cells = cells;
        this.familyCount = rollCalls.stream().mapToInt(RollCall::family).max().orElse(-1) + 1;
        this.byId = byId;
    }

    private static Map<String, Integer> index(List<RollCall> rollCalls) {
        Map<String, Integer> byId = new HashMap<>(rollCalls.size() * 3);
        for (int r = 0; r < rollCalls.size(); r++) {
            RollCall rollCall = rollCalls.get(r);
            byId.put(rollCall.id(), r);
            for (String alias : rollCall.aliases()) {
                byId.putIfAbsent(alias, r);
            }
        }
        return byId;
    }

    /** The same votes with another register: the same roll calls under the same ids, with the same families. */
    public VoteRecord withRegister(List<RollCall> register) {
        return new VoteRecord(name, register, ccodes, cells, byId);
    }

    public String name() {
        return name;
    }

    /** The register, ordered by date, then first id. */
    public List<RollCall> rollCalls() {
        return rollCalls;
    }

    /** Number of roll calls. */
    public int size() {
        return rollCalls.size();
    }

    /** COW codes of the columns, ascending; a copy. */
    public int[] ccodes() {
        return ccodes.clone();
    }

    /** Number of columns. */
    public int stateCount() {
        return ccodes.length;
    }

    /** COW code of a column. */
    public int ccode(int column) {
        return ccodes[column];
    }

    /** Column of a state, or −1 when the record has none. */
    public int column(int ccode) {
        int found = Arrays.binarySearch(ccodes, ccode);
        return found < 0 ? -1 : found;
    }

    /** What a state did on a roll call. */
    public Choice choice(int rollCall, int column) {
        return Choice.ofCode(cells[rollCall][column]);
    }

    /** The {@link Choice} code of a cell. */
    public byte cell(int rollCall, int column) {
        return cells[rollCall][column];
    }

    /** The {@link Choice} codes of a roll call, by column; a copy. */
    public byte[] row(int rollCall) {
        return cells[rollCall].clone();
    }

    /** Number of families of texts. */
    public int familyCount() {
        return familyCount;
    }

    /** Index of the roll call with this id or alias. */
    public Optional<Integer> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Date of the last roll call, or null when the record is empty. */
    public @Nullable LocalDate end() {
        return rollCalls.isEmpty() ? null : rollCalls.get(rollCalls.size() - 1).date();
    }

    /** The votes as bit planes, built on first use. */
    public VotePlanes planes() {
        VotePlanes built = planes;
        if (built == null) {
            built = VotePlanes.of(cells, ccodes.length);
            planes = built;
        }
        return built;
    }
}
