package org.entente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.app.file.Format;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.dossier.Dossier;
import org.entente.dossier.DossierLayers;
import org.entente.dossier.DossierMaker;
import org.entente.dossier.DossierQuestion;
import org.entente.dossier.HtmlDossier;
import org.entente.dossier.JsonDossier;
import org.entente.dossier.MarkdownDossier;
import org.entente.measure.Period;
import org.entente.measure.Slice;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dossier}: everything the record says of a pair, as a page and a summary. */
@Command(
        name = "dossier",
        description = {
            "Writes the dossier of two states: how close they vote, territorial cases, year by year, by issue, what divides "
                    + "them, who is closer to whom. Writes ./dossier-A-B.html, names it and prints the summary. Whole "
                    + "texts alone, unless --all-votes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente dossier AZE SRB",
            "  entente dossier AZE SRB --from 2013 --to 2019 --open",
            "  entente dossier France \"United Kingdom\" --periods 1990-2003,2004-2024",
            "  entente dossier AZE SRB --out azerbaijan-serbia.md",
            "  entente dossier AZE SRB --json"
        })
final class DossierVerb implements Verb {
    @Parameters(index = "0", paramLabel = "A", description = "A code or name: AZE, 373, Azerbaijan, DEU@1985.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other state.")
    private String second = "";

    @Option(names = "--open", description = "Show the page in the browser.")
    private boolean open;

    @Option(
            names = "--periods",
            paramLabel = "A-B,C-D",
            description = "Periods to compare (default: blocks of seven years).")
    private @Nullable String periods;

    @Mixin
    private final DrawSettings settings = new DrawSettings();

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        TieOpening.ahead();
        List<Period> asked = SliceValues.periods(periods);
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        List<NamedState> pair = new StateArguments(invocation, sliced.end()).pair("a dossier", first, second);
        NamedState a = pair.get(0);
        NamedState b = pair.get(1);
        FigureMaker maker = new FigureMaker(invocation);
        Dossier dossier = make(invocation, sliced, maker, a, b, asked);
        List<Notice> notices = new ArrayList<>(dossier.notices());
        notices.addAll(maker.notices());
        return write(invocation, sliced, dossier, notices, a, b);
    }

    private Dossier make(
            Invocation invocation,
            SlicedRecord sliced,
            FigureMaker maker,
            NamedState a,
            NamedState b,
            List<Period> asked) {
        Slice settled = sliced.slice();
        String command = "entente dossier " + a.code() + " " + b.code() + SliceWords.options(settled.asTyped())
                + (periods == null ? "" : " --periods " + periods.replace(" ", "")) + settings.typed();
        DossierQuestion question = new DossierQuestion(
                a.state(), b.state(), settled, !settled.allTime(), asked, command, Version.number());
        try (Progress progress = invocation.messages().progress("Measuring all pairs", MovingCount.LONG);
                TieRecord ties = TieOpening.open(invocation, settled.record())) {
            DossierLayers layers = new DossierLayers(
                    sliced.record(),
                    sliced.origins(),
                    RecordNotices.end(sliced, invocation),
                    StateRegistry.builtIn(),
                    CaseRegistry.builtIn(),
                    DatedRecord.builtIn().with(ties.events()),
                    ties);
            return DossierMaker.make(
                    question,
                    layers,
                    settings.options(settled.absence()),
                    maker.store(),
                    new MovingCount(progress)::computing);
        }
    }

    private ExitCode write(
            Invocation invocation,
            SlicedRecord sliced,
            Dossier dossier,
            List<Notice> notices,
            NamedState a,
            NamedState b) {
        Path page = Path.of("dossier-" + a.code() + "-" + b.code() + ".html");
        boolean json = invocation.options().json();
        Answer answer = new Answer(
                "dossier",
                query(sliced, a, b),
                JsonDossier.data(dossier, sliced.end()),
                notices,
                dossier.allOrigins(),
                terminal -> new DossierText(dossier, json || out.given() ? null : "./" + page).print(terminal));
        if (out.given()) {
            return writeAs(invocation, answer, dossier);
        }
        if (json) {
            return invocation.answer(answer);
        }
        AnswerFile.toFile(page, stream -> write(stream, HtmlDossier.write(dossier)));
        ExitCode code = invocation.answer(answer);
        if (open) {
            Browser.open(page, invocation);
        }
        return code;
    }

    private ExitCode writeAs(Invocation invocation, Answer answer, Dossier dossier) {
        return switch (out.format(Format.HTML, Format.MD, Format.JSON)) {
            case HTML -> file(invocation, answer, HtmlDossier.write(dossier));
            case MD -> markdown(invocation, answer, dossier);
            case JSON, TXT, CSV, PARQUET, DTA, BIB -> invocation.answer(answer, out);
        };
    }

    /** A file has its charts beside it; what goes to stdout can have none. */
    private ExitCode markdown(Invocation invocation, Answer answer, Dossier dossier) {
        return out.file().isEmpty()
                ? file(invocation, answer, MarkdownDossier.write(dossier))
                : written(invocation, answer, out.file().get(), file -> MarkdownFiles.write(file, dossier));
    }

    private ExitCode file(Invocation invocation, Answer answer, String text) {
        if (out.file().isPresent()) {
            return written(
                    invocation,
                    answer,
                    out.file().get(),
                    file -> AnswerFile.toFile(file, stream -> write(stream, text)));
        }
        invocation.stdout().print(text);
        invocation.notices(answer.notices());
        return ExitCode.ANSWERED;
    }

    private ExitCode written(Invocation invocation, Answer answer, Path file, Consumer<Path> writer) {
        writer.accept(file);
        invocation.messages().say("Written  " + file);
        if (open) {
            Browser.open(file, invocation);
        }
        invocation.notices(answer.notices());
        return ExitCode.ANSWERED;
    }

    private static void write(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, @Nullable Object> query(SlicedRecord sliced, NamedState a, NamedState b) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("pair", List.of(a.json(), b.json()));
        query.put("slice", SliceWords.options(sliced.slice()).strip());
        return query;
    }
}
