package org.entente.source;

import java.util.List;
import org.entente.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An input that cannot be used. Nothing of it was loaded. Carries what a reader needs to mend it: the file, the place,
 * what else was found, the remedy.
 */
public final class InputRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String headline;
    private final transient List<Finding> because;
    private final long becauseCount;
    private final transient List<Finding> alsoFound;
    private final String remedy;
    private final long alsoFoundCount;
    private final long rowsRead;

    private InputRefused(
            String file,
            String headline,
            List<Finding> because,
            long becauseCount,
            List<Finding> alsoFound,
            long alsoFoundCount,
            String remedy,
            long rowsRead) {
        super(file + " " + headline);
        this.file = file;
        this.headline = headline;
        this.because = List.copyOf(because);
        this.becauseCount = becauseCount;
        this.alsoFound = List.copyOf(alsoFound);
        this.alsoFoundCount = alsoFoundCount;
        this.remedy = remedy;
        this.rowsRead = rowsRead;
    }

    /**
     * A file refused as a whole, for one reason.
     *
     * @param file the file's name
     * @param headline what is wrong in a few words, following the file's name: "is damaged", "is empty"
     * @param code stable snake_case word
     * @param reason one sentence
     * @param remedy what to do, one sentence
     */
    public static InputRefused file(String file, String headline, String code, String reason, String remedy) {
        return at(file, headline, code, 0, reason, null, remedy);
    }

    /** A file refused at one place. */
    public static InputRefused at(
            String file,
            String headline,
            String code,
            long line,
            String reason,
            @Nullable Excerpt excerpt,
            String remedy) {
        Finding finding = new Finding(code, Severity.ERROR, file, line, reason, excerpt);
        return new InputRefused(file, headline, List.of(finding), 1, List.of(), 0, remedy, 0);
    }

    /**
     * A file refused at several places.
     *
     * @param because the first faults by line, at least one
     * @param count how many there are in all
     * @param rows rows read
     */
    public static InputRefused faults(
            String file, String headline, List<Finding> because, long count, String remedy, long rows) {
        return new InputRefused(file, headline, because, count, List.of(), 0, remedy, rows);
    }

    /** The same refusal with what else was found and how far reading came. */
    public InputRefused after(FindingLog log, long rows) {
        InputRefused more =
                new InputRefused(file, headline, because, becauseCount, log.list(), log.count(), remedy, rows);
        more.initCause(this);
        return more;
    }

    public String file() {
        return file;
    }

    /** What is wrong in a few words, to follow the file's name. */
    public String headline() {
        return headline;
    }

    /** Why it was refused, at least one. */
    public List<Finding> because() {
        return because;
    }

    /** How many reasons there are, also beyond those kept. */
    public long becauseCount() {
        return becauseCount;
    }

    /** The first of each other kind of finding up to then. */
    public List<Finding> alsoFound() {
        return alsoFound;
    }

    /** How many other findings there were, also beyond those kept. */
    public long alsoFoundCount() {
        return alsoFoundCount;
    }

    /** What to do, one sentence. */
    public String remedy() {
        return remedy;
    }

    /** Rows read before it stopped. */
    public long rowsRead() {
        return rowsRead;
    }
}
