package org.entente.source.ungd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.source.FindingLog;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RowAccount;
import org.entente.source.SnapshotFile;
import org.entente.source.StateCodes;
import org.entente.source.table.Header;
import org.entente.source.table.ImportRule;
import org.entente.source.table.Row;
import org.entente.source.table.Table;

/** Reads the list of speakers: year, session, iso3, country, speaker, post. */
final class SpeakerReader {
    private static final List<String> COLUMNS = List.of("year", "iso3", "speaker", "post");

    private final Table table;
    private final CorpusCodes codes;
    private final Set<Speaker> speakers = new LinkedHashSet<>();
    private long unmapped;
    private long leftOut;

    private SpeakerReader(Table table, StateCodes states) {
        this.table = table;
        this.codes = new CorpusCodes(states);
    }

    static boolean recognises(Header header) {
        return header.has("year", "iso3", "speaker", "post");
    }

    /** Whether a file is such a list. */
    static boolean recognises(Path path) {
        try (Table table = Table.openAny(path, new FindingLog(), Progress.NONE)) {
            return recognises(table.header());
        } catch (IOException | InputRefused e) {
            return false;
        }
    }

    /**
     * Reads a list into what it gives and an account of its rows.
     *
     * @throws InputRefused if it is damaged or another table
     */
    static Result read(Path path, StateCodes states, FindingLog log, Progress progress) throws InputRefused {
        try (Table table = Table.openAny(path, log, progress)) {
            if (!recognises(table.header())) {
                throw table.header().refusal(table.name(), COLUMNS, "the corpus’s list of speakers");
            }
            SpeakerReader reader = new SpeakerReader(table, states);
            reader.rows();
            ImportRule.checkTies(table, log);
            SnapshotFile file = ImportRule.snapshotFile(table, UnGeneralDebate.SPEAKERS);
            return new Result(List.copyOf(reader.speakers), file, reader.account());
        } catch (IOException e) {
            throw ImportRule.unreadable(path, e);
        }
    }

    /** A list as read. */
    record Result(List<Speaker> speakers, SnapshotFile file, RowAccount account) {}

    private void rows() throws InputRefused {
        List<Integer> columns = new ArrayList<>();
        COLUMNS.forEach(name -> columns.add(table.header().find(name)));
        for (Row row = table.next(); row != null; row = table.next()) {
            int year = row.number(columns.get(0));
            if (year < 1946 || year > 2999) {
                table.malformed("bad_year", "“" + row.text(columns.get(0)) + "” is no year", columns.get(0));
            } else {
                add(year, row, columns);
            }
        }
    }

    private void add(int year, Row row, List<Integer> columns) {
        String code = row.text(columns.get(1)).strip();
        OptionalInt ccode = codes.find(code, year);
        if (ccode.isEmpty()) {
            unmapped++;
            table.remark("unknown_state", "“" + code + "” is no state’s code in " + year, columns.get(1));
            return;
        }
        String name = Speaker.clean(row.text(columns.get(2)));
        if (name.isEmpty()) {
            leftOut++;
            table.remark("no_speaker", "the list names nobody", columns.get(2));
            return;
        }
        String post = Speaker.line(row.text(columns.get(3)));
        if (!speakers.add(new Speaker(year, ccode.getAsInt(), name, post))) {
            leftOut++;
            table.remark("duplicate_row", "the same speaker stands in an earlier row", columns.get(2));
        }
    }

    private RowAccount account() {
        long kept = speakers.size();
        return new RowAccount(kept, kept, unmapped, table.malformed(), leftOut);
    }
}
