package org.entente.source.ungd;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.source.FindingLog;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RowAccount;
import org.entente.source.StateCodes;
import org.entente.source.table.ImportRule;
import org.entente.speech.SpeechCounter;
import org.entente.speech.SpeechCounts;
import org.entente.speech.SpeechText;
import org.jspecify.annotations.Nullable;

/**
 * Counts the speeches of an archive. A state speaks once a session: the same text again is left out, and of two texts
 * that differ neither is used. Texts are kept packed, for the user's own store.
 */
final class SpeechReader {
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2999;
    private static final int TELL_EVERY = 64;

    private final CorpusCodes codes;
    private final FindingLog log;
    private final String file;
    private final Map<List<Integer>, CountedSpeech> speeches = new LinkedHashMap<>();
    private final Map<List<Integer>, SpeechText> texts = new LinkedHashMap<>();
    private final Set<List<Integer>> contradicted = new HashSet<>();
    private final Map<String, Set<Integer>> unknown = new TreeMap<>();
    private long rows;
    private long unmapped;
    private long malformed;
    private long repeated;

    private SpeechReader(StateCodes states, FindingLog log, String file) {
        this.codes = new CorpusCodes(states);
        this.log = log;
        this.file = file;
    }

    /**
     * Reads an archive.
     *
     * @throws InputRefused if it is damaged, or none of the corpus
     */
    static SpeechReader read(Path path, StateCodes states, FindingLog log, Progress progress) throws InputRefused {
        SpeechReader reader = new SpeechReader(states, log, String.valueOf(path.getFileName()));
        if (!Files.isRegularFile(path)) {
            throw InputRefused.file(
                    reader.file, "was not found", "no_such_file", "there is no file " + path, "Check the path.");
        }
        try (SpeechArchive archive = new SpeechArchive(path)) {
            for (ArchivedSpeech speech = archive.next(); speech != null; speech = archive.next()) {
                reader.add(speech);
                if (reader.rows % TELL_EVERY == 0) {
                    progress.read(reader.file, reader.rows, archive.share());
                }
            }
            reader.end(archive.otherFiles());
        } catch (FileSystemException e) {
            throw ImportRule.unreadable(path, e);
        } catch (IOException e) {
            throw reader.damaged(e);
        }
        progress.read(reader.file, reader.rows, 1);
        return reader;
    }

    private InputRefused damaged(IOException failure) {
        return InputRefused.file(
                        file,
                        "is damaged",
                        "truncated",
                        "it breaks off or is broken after " + rows + " speeches: " + failure.getMessage(),
                        "Download it again and check its MD5 against the publisher’s.")
                .after(log, rows);
    }

    private void add(ArchivedSpeech speech) {
        rows++;
        if (speech.year() < FIRST_YEAR || speech.year() > LAST_YEAR) {
            malformed++;
            log.warning("bad_year", file, 0, speech.entry() + " is of no year of the debate", null);
            return;
        }
        OptionalInt ccode = codes.find(speech.code(), speech.year());
        if (ccode.isEmpty()) {
            unmapped++;
            unknown.computeIfAbsent(speech.code(), key -> new TreeSet<>()).add(speech.year());
            return;
        }
        if (!speech.utf8()) {
            log.warning("not_utf8", file, 0, speech.entry() + " is not UTF-8; read as Windows-1252", null);
        }
        count(speech, ccode.getAsInt());
    }

    private void count(ArchivedSpeech speech, int ccode) {
        String text = speech.text();
        SpeechCounts counts = SpeechCounter.builtIn().count(text, ccode, speech.day());
        if (counts.tokens() == 0) {
            malformed++;
            log.warning("empty_speech", file, 0, speech.entry() + " holds no word; left out", null);
            return;
        }
        List<Integer> key = List.of(ccode, speech.session(), speech.year());
        CountedSpeech counted = new CountedSpeech(speech.session(), speech.year(), ccode, counts);
        CountedSpeech there = speeches.putIfAbsent(key, counted);
        if (there == null) {
            texts.put(key, SpeechText.of(ccode, speech.session(), speech.year(), text));
        } else {
            again(speech, there, counted, key);
        }
    }

    private void again(ArchivedSpeech speech, CountedSpeech there, CountedSpeech counted, List<Integer> key) {
        repeated++;
        if (same(there.counts(), counted.counts())) {
            log.warning(
                    "duplicate_speech",
                    file,
                    0,
                    speech.entry() + " counts as an earlier speech of its state does",
                    null);
        } else {
            contradicted.add(key);
            log.warning(
                    "conflicting_speeches",
                    file,
                    0,
                    speech.entry() + " differs from an earlier speech of its state in that session; neither is used",
                    null);
        }
    }

    private static boolean same(SpeechCounts one, SpeechCounts other) {
        return one.tokens() == other.tokens()
                && one.own() == other.own()
                && Arrays.equals(one.frames(), other.frames())
                && Arrays.equals(one.ccodes(), other.ccodes())
                && Arrays.equals(one.mentions(), other.mentions());
    }

    private void end(int otherFiles) throws InputRefused {
        if (rows == 0) {
            throw InputRefused.file(
                    file,
                    "holds no speeches",
                    "no_speeches",
                    "no file in it is called as the corpus calls speeches, ISO_NN_YYYY.txt",
                    "Use the publisher’s archive of texts, UNGDC_1946-2023.tgz or a later one.");
        }
        unknown.forEach((code, years) -> log.warning("unknown_state", file, 0, words(code, years), null));
        if (otherFiles > 0) {
            log.info("other_files", file, otherFiles + " files that are no speeches were passed over");
        }
    }

    private static String words(String code, Set<Integer> years) {
        return "“" + code + "” is no state’s code in " + years.toString().replaceAll("[\\[\\]]", "")
                + "; its speeches are left out";
    }

    /** By state, session and year. */
    List<CountedSpeech> speeches() {
        List<CountedSpeech> used = new ArrayList<>();
        speeches.forEach((key, speech) -> {
            if (!contradicted.contains(key)) {
                used.add(speech);
            }
        });
        used.sort(CountedSpeech.ORDER);
        return used;
    }

    /** The texts of the same speeches, as the archive has them. */
    List<SpeechText> texts() {
        return speeches().stream()
                .map(speech -> texts.get(List.of(speech.ccode(), speech.session(), speech.year())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What became of the speeches; those taken out as contradicted are left out too. */
    RowAccount account() {
        long kept = (long) speeches.size() - contradicted.size();
        return new RowAccount(kept, kept, unmapped, malformed, repeated + contradicted.size());
    }

    /** Whether a file is an archive whose first entries hold a speech. */
    static boolean recognises(Path path) {
        try (SpeechArchive archive = new SpeechArchive(path)) {
            @Nullable ArchivedSpeech first = archive.next();
            return first != null;
        } catch (IOException | InputRefused e) {
            return false;
        }
    }
}
