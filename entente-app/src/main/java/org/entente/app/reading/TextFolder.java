package org.entente.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The texts of a folder with all beneath it, or of an archive (zip, tar.gz, tgz), one after the other. At any time one text
 * is in memory, and the names of all. What does not end as a text does, hidden files and links are passed over.
 */
public final class TextFolder {
    private static final int MOST = 100_000;
    private static final List<String> ENDINGS =
            List.of(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx");
    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\.|__MACOSX/|~\\$).*");

    private final TextStore store;
    private final List<String> names;
    private final ReadingLimits limits;

    private TextFolder(TextStore store, List<String> names, ReadingLimits limits) {
        this.store = store;
        this.names = names;
        this.limits = limits;
    }

    /** Whether this is read as many texts. */
    public static boolean is(String where) {
        String small = where.toLowerCase(Locale.ROOT);
        boolean file = !where.equals("-") && !small.contains("://");
        return file && (archive(small) || Files.isDirectory(Path.of(where)));
    }

    private static boolean archive(String small) {
        return small.endsWith(".zip") || packed(small);
    }

    private static boolean packed(String small) {
        return small.endsWith(".tar.gz") || small.endsWith(".tgz");
    }

    /**
     * Looks what texts there are; none is read yet.
     *
     * @throws org.entente.app.cli.CommandFailed if it is not there, damaged, or holds names that lead elsewhere, too many
     *     texts, or none
     */
    public static TextFolder open(String where, ReadOptions options) {
        Path place = Path.of(where);
        if (!Files.exists(place)) {
            throw Refusal.missing(where);
        }
        String small = where.toLowerCase(Locale.ROOT);
        TextStore store = Files.isDirectory(place)
                ? new FolderStore(place)
                : packed(small) ? new TarStore(place, options.limits()) : new ZipStore(place);
        return new TextFolder(store, names(where, store), options.limits());
    }

    private static List<String> names(String where, TextStore store) {
        try {
            List<String> names = store.names().stream()
                    .map(ArchiveName::checked)
                    .filter(TextFolder::text)
                    .toList();
            if (names.isEmpty()) {
                throw Refusal.input(
                        "empty", where + " holds no text", "Texts end in " + String.join(", ", ENDINGS) + ".");
            } else if (names.size() > MOST) {
                throw Refusal.input("too_large", where + " holds more than " + MOST + " texts", "Give them in parts.");
            }
            return names;
        } catch (IOException e) {
            throw damaged(where);
        }
    }

    private static RuntimeException damaged(String where) {
        return Refusal.input(
                "damaged", where + " cannot be read to its end", "Check its permissions, or pack it anew.");
    }

    /** Whether a file of this name is a text. */
    private static boolean text(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(small::endsWith)
                && !HIDDEN.matcher(name).matches();
    }

    /** The names of the texts, in the order in which they come. */
    public List<String> names() {
        return names;
    }

    /**
     * Goes over the texts in order. A text that is refused says so when it is asked for; the others come all the same.
     *
     * @throws org.entente.app.cli.CommandFailed if the archive breaks off
     */
    public void each(Visitor visitor) {
        try {
            store.each((name, bytes) -> {
                if (text(name)) {
                    visitor.text(
                            name,
                            () -> TextReader.read(
                                    new RawText(name, TextReader.bytes(bytes, name, limits), ""), limits));
                }
            });
        } catch (IOException e) {
            throw damaged(store.toString());
        }
    }

    /** Told of each text in turn. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Takes a text.
         *
         * @param name its path within the folder or archive
         * @param text reads it; while it is this text's turn, once
         */
        void text(String name, Supplier<ReadText> text);
    }
}
