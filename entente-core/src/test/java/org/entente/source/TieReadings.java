package org.entente.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Layer;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;

/** Reads files of ties in tests, and shows ties in one line. */
public final class TieReadings {
    /** Rows added by {@link #readLong}. */
    public static final int COPIES = 100;

    private TieReadings() {}

    /** Reads a file of these lines. */
    public static SourceReading read(DataSource source, Path folder, String name, String... lines) throws InputRefused {
        Path file = SmallWorld.write(folder, name, List.of(lines));
        return source.read(List.of(file), SmallWorld.context());
    }

    /**
     * The same with {@value #COPIES} copies of the first row at the end, which are left out: enough for one malformed row to
     * pass, since one in a hundred may be.
     */
    public static SourceReading readLong(DataSource source, Path folder, String name, String... lines)
            throws InputRefused {
        List<String> more = new ArrayList<>(List.of(lines));
        more.addAll(Collections.nCopies(COPIES, lines[1]));
        return read(source, folder, name, more.toArray(String[]::new));
    }

    /** Reads files of the shared data; the test is skipped where they are not there. */
    public static SourceReading shared(DataSource source, String... names) throws InputRefused {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            files.add(SharedFiles.require("data/" + name));
        }
        return source.read(files, SmallWorld.context());
    }

    /** What became of the rows of the first file. */
    public static RowAccount account(SourceReading reading) {
        return reading.snapshot().files().get(0).account();
    }

    /** Whether the account of each file adds up to its rows. */
    public static boolean addsUp(SourceReading reading) {
        return reading.snapshot().files().stream()
                .allMatch(file -> file.account().rows() == file.rows());
    }

    /** The table of a layer. */
    public static TieTable table(SourceReading reading, Layer layer) {
        return reading.ties().stream()
                .filter(table -> table.layer().equals(layer))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a layer, such as {@code 373>345 2009..2009 importer 1.052687}. */
    public static List<String> shown(SourceReading reading, Layer layer) {
        return table(reading, layer).list().stream().map(TieReadings::shown).toList();
    }

    /** A row in one line; an open end is empty. */
    public static String shown(Tie tie) {
        List<String> words = new ArrayList<>();
        words.add(tie.b() == 0 ? String.valueOf(tie.a()) : tie.a() + ">" + tie.b());
        words.add(PackedDate.text(tie.from()) + ".." + PackedDate.text(tie.to()));
        words.add(tie.kind());
        words.add(tie.name());
        words.add(
                Double.isNaN(tie.value())
                        ? ""
                        : String.format(Locale.ROOT, "%.10g", tie.value()).replaceAll("\\.?0+$", ""));
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }
}
