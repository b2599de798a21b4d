package org.entente.claim.correction;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.InputRefused;
import org.entente.state.StateRegistry;

/**
 * Reads an editor's corrections: tab-separated, a line a change, in the columns {@code change}, {@code to}, {@code type},
 * {@code words} and {@code sentence}; others are passed over. Lines that change nothing and lines that begin with # are
 * for readers, but for the one that names the version of the rules.
 */
public final class CorrectionFile {
    static final List<String> COLUMNS = List.of("change", "to", "type", "words", "sentence");

    private static final Pattern RULES = Pattern.compile("\\s*rules (\\d{1,6})\\s*");
    private static final String HEADER_REMEDY =
            "Write one anew with --corrections-template; its first line names the columns " + String.join(", ", COLUMNS)
                    + ".";

    private final String name;
    private final ValueReader values;
    private final List<Correction> list = new ArrayList<>();
    private OptionalInt rules = OptionalInt.empty();
    private List<String> header = List.of();

    private CorrectionFile(String name, ValueReader values) {
        this.name = name;
        this.values = values;
    }

    /**
     * Reads a file.
     *
     * @param types ids of the known types of claims
     * @param date the day on which states are looked up by name: that of the text
     * @throws InputRefused if a line cannot be understood, naming it and what to write instead
     */
    public static Corrections read(Path path, Set<String> types, LocalDate date) throws InputRefused, IOException {
        CorrectionFile file = new CorrectionFile(
                path.getFileName().toString(), new ValueReader(types, StateRegistry.builtIn(), date));
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator('\t')
                .commentStrategy(CommentStrategy.READ)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .detectBomHeader(true)
                .ofCsvRecord(path, StandardCharsets.UTF_8)) {
            for (CsvRecord row : rows) {
                file.row(row);
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw InputRefused.file(
                    file.name,
                    "is no table",
                    "correction_malformed",
                    "its columns cannot be told apart: " + e.getMessage(),
                    HEADER_REMEDY);
        }
        return new Corrections(file.name, file.rules, file.list);
    }

    private void row(CsvRecord row) throws InputRefused {
        List<String> cells = row.getFields().stream().map(String::strip).toList();
        if (row.isComment()) {
            Matcher version = RULES.matcher(cells.get(0));
            rules = version.matches() ? OptionalInt.of(Integer.parseInt(version.group(1))) : rules;
        } else if (header.isEmpty()) {
            header(cells, row.getStartingLineNumber());
        } else if (!cells.stream().allMatch(String::isEmpty)) {
            change(cells, row.getStartingLineNumber());
        }
    }

    private void header(List<String> cells, long line) throws InputRefused {
        for (String column : COLUMNS) {
            if (!cells.contains(column)) {
                throw refused(line, "there is no column “" + column + "”", HEADER_REMEDY);
            }
        }
        header = cells;
    }

    private void change(List<String> cells, long line) throws InputRefused {
        String word = cell(cells, "change");
        String to = cell(cells, "to");
        if (word.isEmpty() && to.isEmpty()) {
            return;
        }
        Change change = Change.find(word)
                .orElseThrow(() -> refused(line, "“" + word + "” is no change", "Changes: " + words() + "."));
        String claim = ClaimKey.oneLine(cell(cells, "words"));
        if (claim.isEmpty()) {
            throw refused(line, "it names no words of a claim", "Copy words and sentence from a template.");
        }
        ClaimKey key = new ClaimKey(cell(cells, "type"), claim, ClaimKey.oneLine(cell(cells, "sentence")));
        try {
            list.add(new Correction((int) line, key, values.amendment(change, to)));
        } catch (Malformed e) {
            throw refused(line, String.valueOf(e.getMessage()), e.remedy());
        }
    }

    private String cell(List<String> cells, String column) {
        int index = header.indexOf(column);
        return index < cells.size() ? cells.get(index) : "";
    }

    private static String words() {
        return String.join(
                ", ", List.of(Change.values()).stream().map(Change::word).toList());
    }

    private InputRefused refused(long line, String reason, String remedy) {
        return InputRefused.at(name, "cannot be used", "correction_malformed", line, reason, null, remedy);
    }
}
