package org.entente.stat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.entente.testkit.SharedFiles;

/** The Voeten pair beside the checkout as bit planes, read by a reader of its own, independent of the product's. */
record SharedVotes(int[] ccodes, int[] years, long[][][] planes) {
    static SharedVotes read() {
        Path rollCalls = SharedFiles.require("data/unga_rollcalls.csv.gz");
        Path votes = SharedFiles.require("data/unga_votes.csv.gz");
        Map<String, Integer> index = new HashMap<>();
        List<Integer> years = new ArrayList<>();
        lines(rollCalls, line -> {
            String[] fields = line.split(",", 5);
            index.put(fields[0], index.size());
            years.add(Integer.valueOf(fields[3].substring(0, 4)));
        });
        List<int[]> cells = new ArrayList<>();
        TreeSet<Integer> ccodes = new TreeSet<>();
        lines(votes, line -> {
            String[] fields = line.split(",", 5);
            int ccode = Integer.parseInt(fields[1]);
            ccodes.add(ccode);
            cells.add(new int[] {index.getOrDefault(fields[0], -1), ccode, Integer.parseInt(fields[3])});
        });
        int[] codes = ccodes.stream().mapToInt(Integer::intValue).toArray();
        long[][][] planes = new long[codes.length][4][(index.size() + 63) / 64];
        for (int[] cell : cells) {
            int plane = cell[2] == 8 ? 3 : cell[2] - 1;
            if (cell[2] != 9 && cell[0] >= 0) {
                int state = Arrays.binarySearch(codes, cell[1]);
                planes[state][plane][cell[0] >> 6] |= 1L << cell[0];
            }
        }
        return new SharedVotes(codes, years.stream().mapToInt(Integer::intValue).toArray(), planes);
    }

    long[] maskOfYears(int from, int to) {
        long[] mask = new long[(years.length + 63) / 64];
        for (int r = 0; r < years.length; r++) {
            if (years[r] >= from && years[r] <= to) {
                mask[r >> 6] |= 1L << r;
            }
        }
        return mask;
    }

    /** Each line after the header. */
    static void lines(Path file, Consumer<String> each) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                each.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
