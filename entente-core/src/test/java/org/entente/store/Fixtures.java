package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.notice.Notice;
import org.entente.notice.Severity;
import org.entente.source.Origin;
import org.entente.source.Snapshot;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceReading;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;

/** Records made up for tests: seeded, with every kind of missing value. */
final class Fixtures {
    private static final byte[] CODES = {0, 1, 1, 1, 2, 3, 8, 9};

    private Fixtures() {}

    static SourceRecord sourceRecord(String source, int rollCalls, int states, long seed) {
        Random random = new Random(seed);
        int[] ccodes = new int[states];
        for (int s = 0; s < states; s++) {
            ccodes[s] = 2 + 4 * s;
        }
        byte[][] cells = new byte[rollCalls][states];
        List<SourceRollCall> calls = new ArrayList<>();
        for (int r = 0; r < rollCalls; r++) {
            calls.add(rollCall(r, random));
            for (int s = 0; s < states; s++) {
                cells[r][s] = CODES[random.nextInt(CODES.length)];
            }
        }
        List<String[]> matches = List.of(new String[] {"1", "2"}, new String[] {"3", "5"});
        return new SourceRecord(source, calls, ccodes, cells, matches, List.of(origin(source)));
    }

    static SourceReading reading(SourceRecord sourceRecord, String seed) {
        return SourceReading.ofVotes(sourceRecord, snapshot(sourceRecord.source(), seed), List.of(notice()));
    }

    static Snapshot snapshot(String source, String seed) {
        String hash = Hashes.sha256(seed.getBytes(StandardCharsets.UTF_8));
        return new Snapshot(
                source,
                "v" + seed,
                List.of(
                        new SnapshotFile("VOTES", "votes-" + seed + ".csv", hash, 1234, 99),
                        new SnapshotFile("ROLLCALLS", "calls.csv", "00", 5, 6)),
                Instant.parse("2026-01-02T23:59:58Z"),
                null,
                "A publisher",
                null,
                "CC0",
                "Nobody (2020), votes");
    }

    static Notice notice() {
        return new Notice("odd_row", Severity.WARNING, "a row is odd", "votes.csv", 12, 3);
    }

    private static Origin origin(String source) {
        return new Origin(source + "-1", source, "v1", null, "CC0", "ab", "2026-01-02", null, "Nobody (2020)");
    }

    private static SourceRollCall rollCall(int r, Random random) {
        boolean bare = random.nextInt(4) == 0;
        return new SourceRollCall(
                String.valueOf(r),
                bare ? null : "R/1/" + r,
                LocalDate.of(1946, 1, 1).plusDays(r),
                r % 7 == 0 ? "ES-1" : "1",
                bare ? null : "A/1/PV." + r,
                bare ? null : "Ünïcode, \"quoted\"\nand broken " + r,
                null,
                bare ? null : "",
                null,
                bare ? null : "A|B",
                bare ? null : random.nextBoolean(),
                null,
                bare ? null : random.nextBoolean(),
                bare ? -1 : random.nextInt(64));
    }
}
