package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.app.check.BatchLine;
import org.entente.app.check.BatchOutput;
import org.entente.app.check.CheckAnswer;
import org.entente.app.check.Checked;
import org.entente.app.check.RulesAnswer;
import org.entente.app.extractor.ExtractorUse;
import org.entente.app.reading.ReadOptions;
import org.entente.app.reading.ReadText;
import org.entente.app.reading.TextFolder;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.claim.CheckedText;
import org.entente.claim.Draft;
import org.entente.measure.Numbers;
import org.entente.measure.Slice;
import org.entente.notice.Notice;
import org.entente.notice.Severity;
import org.jspecify.annotations.Nullable;

/** Checks the texts of a folder or archive one after the other; one that cannot be read is told and passed over. */
final class CheckBatch {
    private static final int NAME = 56;

    private final Invocation invocation;
    private final CheckOptions options;
    private final OutOptions out;
    private final List<BatchLine> lines = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean failed;
    private Optional<ExtractorUse> extractor = Optional.empty();

    CheckBatch(Invocation invocation, CheckOptions options, OutOptions out) {
        this.invocation = invocation;
        this.options = options;
        this.out = out;
    }

    ExitCode run(String where, Slice record) {
        refuseWhatIsOfOneText();
        TextFolder texts = TextFolder.open(where, ReadOptions.standard());
        Optional<BatchOutput> output = out.file().map(CheckBatch::output);
        try (CheckOpening opening = CheckOpening.open(invocation, record);
                Progress progress = invocation.messages().progress("Checking texts")) {
            CheckReader reader = new CheckReader(opening, options, invocation.environment());
            extractor = reader.extractor();
            int all = texts.names().size();
            int[] done = {0};
            texts.each((name, text) -> {
                progress.at((double) done[0]++ / all, done[0] + " of " + all + "  " + name);
                take(where, name, text, opening, reader, progress, output);
            });
        }
        return end(where, record);
    }

    private void refuseWhatIsOfOneText() {
        options.failOn();
        options.extractor().check(invocation.environment());
        boolean ofOne = options.explain().isPresent()
                || options.corrections().isPresent()
                || options.template().isPresent();
        if (ofOne) {
            throw SliceValues.usage("--explain, --corrections and --corrections-template are of one text")
                    .withRemedy("Check that text by itself; in a folder NAME.corrections.tsv beside a text is read.")
                    .thrown();
        }
    }

    private static BatchOutput output(Path path) {
        try {
            return BatchOutput.to(path);
        } catch (IOException e) {
            throw AnswerFile.unwritable(path, e).thrown();
        }
    }

    private void take(
            String where,
            String name,
            Supplier<ReadText> text,
            CheckOpening opening,
            CheckReader reader,
            Progress progress,
            Optional<BatchOutput> output) {
        try {
            Draft draft = reader.draft(text.get());
            Path place = Path.of(where);
            Optional<Path> beside =
                    Files.isDirectory(place) ? Optional.of(CheckReader.beside(place.resolve(name))) : Optional.empty();
            CheckedText checked = reader.check(draft, reader.corrections(draft, beside), progress);
            write(name, checked, opening, reader, output);
            progress.close();
            line(BatchLine.of(name, checked));
        } catch (CommandFailed refused) {
            notices.add(new Notice(
                    refused.failure().type(),
                    Severity.WARNING,
                    title(refused.failure().title(), name),
                    name,
                    0,
                    1));
        }
    }

    private void write(
            String name, CheckedText text, CheckOpening opening, CheckReader reader, Optional<BatchOutput> output) {
        Checked checked = new Checked(
                text, opening.notices(text), opening.origins(text), invocation.question(), reader.extractor());
        failed |= new CheckAnswer(checked).has(options.failOn());
        if (output.isPresent()) {
            try {
                output.get().take(name, checked);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The failure without the name that a notice of its file begins with anyway. */
    private static String title(String title, String name) {
        String lead = name + " is ";
        return title.startsWith(lead) ? title.substring(lead.length()) : title;
    }

    private void line(BatchLine line) {
        lines.add(line);
        if (!invocation.options().json()) {
            Terminal terminal = invocation.terminal();
            terminal.print(Line.of(Columns.cut(line.name(), NAME))
                    .padTo(NAME + 2)
                    .add(Line.of(Integer.toString(line.claims())).flushRight(3))
                    .add(line.claims() == 1 ? " claim   " : " claims  ")
                    .add(line.marks(), Style.DIM));
            invocation.stdout().flush();
        }
    }

    private ExitCode end(String where, Slice record) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("text", where);
        query.put("date", options.date().orElse(null));
        query.put("record", record.record());
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("rules", RulesAnswer.version());
        extractor.ifPresent(use -> data.put("extractor", use));
        data.put("texts", lines);
        invocation.answer(new Answer("check", query, data, notices, List.of(), this::sum));
        out.file().ifPresent(file -> invocation.messages().say("Written " + file));
        return failed ? ExitCode.VERDICT : ExitCode.ANSWERED;
    }

    private void sum(Terminal terminal) {
        int claims = lines.stream().mapToInt(BatchLine::claims).sum();
        terminal.paragraph(
                Numbers.counted(lines.size(), "text", "texts") + ", " + Numbers.counted(claims, "claim", "claims")
                        + (notices.isEmpty() ? "." : "; " + notices.size() + " not read."),
                Style.BOLD);
    }
}
