package org.entente.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * The project's own names of families, from a plain table: X, and a label of
 * at most {@value #LONGEST} characters. Lines beginning with {@code #} are remarks.
 */
public final class FamilyNames {
    private static final int LONGEST = 60;
    private static final String RESOURCE = "family_names.tsv";

    private final Map<String, String> byKey;

    private FamilyNames(Map<String, String> byKey) {
        this.byKey = byKey;
    }

    private static final class Holder {
        static final FamilyNames BUILT_IN = read();
    }

    /** The table that ships with the product. */
    public static FamilyNames builtIn() {
        return Holder.BUILT_IN;
    }

    /** Labels by the symbol of a family's first text, or the id of its first roll call; a copy. */
    public Map<String, String> byKey() {
        return Map.copyOf(byKey);
    }

    /** The label of each family of a record, null where the table has none: the first roll call named wins. */
    public @Nullable String[] labels(VoteRecord record) {
        @Nullable String[] labels = new String[record.familyCount()];
        record.rollCalls().forEach(rollCall -> {
            if (labels[rollCall.family()] == null) {
                labels[rollCall.family()] = label(rollCall);
            }
        });
        return labels;
    }

    private @Nullable String label(RollCall rollCall) {
        // The id first: two families of one session can share a label that is no resolution number.
        String label = byKey.get(rollCall.id());
        String symbol = rollCall.symbol();
        return label != null || symbol == null ? label : byKey.get(symbol);
    }

    private static FamilyNames read() {
        InputStream in = FamilyNames.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("the product lacks its table " + RESOURCE);
        }
        Map<String, String> labels = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line, labels);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FamilyNames(labels);
    }

    private static void add(String line, Map<String, String> labels) {
        int tab = line.indexOf('\t');
        String label = line.substring(tab + 1);
        if (tab < 1 || label.isBlank() || label.length() > LONGEST) {
            throw new IllegalStateException("no symbol and label of at most " + LONGEST + " characters: " + line);
        }
        if (labels.put(line.substring(0, tab), label) != null) {
            throw new IllegalStateException("two labels for one symbol: " + line);
        }
    }
}
