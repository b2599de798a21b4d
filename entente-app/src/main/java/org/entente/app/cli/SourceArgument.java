package org.entente.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.source.DataSource;
import org.entente.source.FileRole;
import org.entente.source.SourceCatalogue;

/** The word that names a source to import, and the command that imports it. */
final class SourceArgument {
    private SourceArgument() {}

    /** The source; a usage failure that names those there are when there is none. */
    static DataSource find(String typed, Invocation invocation) {
        return SourceCatalogue.find(typed).orElseThrow(() -> unknown(typed, invocation));
    }

    private static CommandFailed unknown(String typed, Invocation invocation) {
        return Failure.of(ExitCode.USAGE, "unknown_source", "there is no source “" + typed + "”")
                .withCandidates(SourceCatalogue.list().stream()
                        .map(source -> Candidate.of(
                                invocation.commandWith(typed, source.id()),
                                source.card().title()))
                        .toList())
                .withRemedy("entente sources lists what can be imported and where to get it.")
                .thrown();
    }

    /** The command that fetches a source, or says where its file is, with the words that introduce it. */
    static String toFetch(String source) {
        boolean fetched = SourceCatalogue.card(source)
                .filter(card -> card.retrieval() != null)
                .isPresent();
        return (fetched ? "Or let Entente download it:\n" : "Where to get it:\n") + "  entente fetch " + source;
    }

    /** {@code entente import unga-undl FILE}: into the same store as this invocation's. */
    static String importLine(DataSource source, List<String> files, Invocation invocation) {
        List<String> words = new ArrayList<>(List.of("entente"));
        invocation.options().store().map(Path::toString).ifPresent(store -> words.addAll(List.of("--store", store)));
        words.addAll(List.of("import", source.id()));
        words.addAll(files);
        return ShellWords.join(words);
    }

    /** Those that the import needs; all where each may be left out. */
    private static List<FileRole> roles(DataSource source) {
        List<FileRole> required =
                source.roles().stream().filter(FileRole::required).toList();
        return required.isEmpty() ? source.roles() : required;
    }

    /** The files as the publisher names them, else as usage does. */
    static List<String> names(DataSource source) {
        var retrieval = source.card().retrieval();
        return retrieval == null
                ? roles(source).stream().map(FileRole::word).toList()
                : retrieval.files().stream().map(file -> file.usualName()).toList();
    }
}
