package org.entente.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.app.file.Column;
import org.entente.app.file.CsvWriter;
import org.entente.app.file.Format;
import org.entente.app.file.OutputFile;
import org.entente.app.json.Envelope;
import org.entente.app.terminal.Terminal;

/** Writes an answer to a file or, with {@code -}, to stdout in the format asked for. */
final class AnswerFile {
    private final Invocation invocation;
    private final OutOptions out;

    AnswerFile(Invocation invocation, OutOptions out) {
        this.invocation = invocation;
        this.out = out;
    }

    ExitCode write(Answer answer) {
        Format format = out.format(possible(answer));
        Optional<Path> file = out.file();
        OutputFile.Content content = stream -> write(answer, format, stream);
        if (file.isEmpty()) {
            toStdout(content);
        } else {
            toFile(file.get(), content);
            invocation.messages().say("Written " + file.get());
        }
        invocation.notices(format == Format.JSON ? List.of() : answer.notices());
        return ExitCode.ANSWERED;
    }

    private Format[] possible(Answer answer) {
        if (answer.verb().equals("cite")) {
            return new Format[] {Format.BIB, Format.JSON};
        }
        List<Format> formats = new ArrayList<>(List.of(Format.JSON));
        if (answer.page() != null) {
            formats.addAll(List.of(Format.HTML, Format.MD));
        }
        formats.add(Format.TXT);
        if (answer.table() != null) {
            formats.add(Format.CSV);
        }
        return formats.toArray(Format[]::new);
    }

    private void toStdout(OutputFile.Content content) {
        try {
            content.writeTo(invocation.stdout());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void toFile(Path file, OutputFile.Content content) {
        try {
            OutputFile.write(file, content);
        } catch (IOException e) {
            throw unwritable(file, e).thrown();
        }
    }

    /** A file that cannot be written. */
    static Failure unwritable(Path file, IOException e) {
        String reason = e instanceof NoSuchFileException
                ? "there is no such directory"
                : e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return Failure.of(ExitCode.USAGE, "unwritable_file", file + " cannot be written: " + reason)
                .withRemedy("Name another file with --out.");
    }

    private void write(Answer answer, Format format, OutputStream stream) throws IOException {
        switch (format) {
            case JSON ->
                Envelope.write(
                        answer.verb(), answer.query(), answer.data(), answer.notices(), answer.origins(), stream);
            case CSV -> CsvWriter.write(table(answer), stream);
            case TXT, BIB -> write(text(answer), stream);
            case MD -> write(page(answer).markdown(), stream);
            case HTML -> write(page(answer).html(), stream);
            case PARQUET, DTA -> throw new IllegalStateException("not offered: " + format);
        }
    }

    /** The answer as a terminal of full width without colour has it. */
    private static String text(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream lines = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        answer.text().accept(new Terminal(lines, Terminal.PAGE, false));
        lines.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static AnswerPage page(Answer answer) {
        return Objects.requireNonNull(answer.page(), "a page is offered where there is one")
                .get();
    }

    private static void write(String text, OutputStream stream) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Column> table(Answer answer) {
        List<Column> table = answer.table();
        return table == null ? List.of() : table;
    }
}
