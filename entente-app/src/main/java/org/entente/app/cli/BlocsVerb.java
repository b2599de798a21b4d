package org.entente.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.blocs.BlocsAnswer;
import org.entente.app.blocs.BlocsPage;
import org.entente.app.file.Bundle;
import org.entente.app.file.Column;
import org.entente.app.file.Format;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.measure.Seeds;
import org.entente.measure.SliceWords;
import org.entente.measure.Unit;
import org.entente.measure.bloc.BlocHistory;
import org.entente.measure.bloc.BlocSettings;
import org.entente.notice.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code blocs}: who votes with whom, and whether declared blocs are found among them. */
@Command(
        name = "blocs",
        description = "Finds the blocs in the votes of each year, follows them over time, and holds them against the "
                + "organisations that states belong to. A bloc keeps its number as long as it stays much the same. "
                + "The terminal shows the last full year; a page and a file have all.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente blocs",
            "  entente blocs --year 1985",
            "  entente blocs --out blocs.html",
            "  entente blocs --from 1992 --by session --out blocs.csv",
            "  entente blocs --from 2013 --to 2019 --issue hr --by slice --json"
        })
final class BlocsVerb implements Verb {
    private static final Format[] FORMATS = {
        Format.TXT, Format.HTML, Format.MD, Format.JSON, Format.CSV, Format.PARQUET, Format.DTA
    };

    @Option(
            names = "--by",
            paramLabel = "UNIT",
            description = "Blocs of each year, session or the whole slice (default: year; session with --session).")
    private Unit.@Nullable By asked;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + Seeds.USUAL,
            description = "Seed of divisions and dealt votes (default: ${DEFAULT-VALUE}).")
    private long seed = Seeds.USUAL;

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        FigureMaker maker = new FigureMaker(invocation);
        Unit.By by = by(sliced);
        List<Unit> units = Unit.list(sliced.record(), sliced.mask(), by);
        BlocSettings settings = BlocSettings.withSeed(seed);
        BlocHistory history = history(invocation, sliced, maker, units, settings);
        BlocsAnswer answer = new BlocsAnswer(sliced, by, settings, history);
        List<Notice> notices = new ArrayList<>(RecordNotices.end(sliced, invocation));
        notices.addAll(maker.notices());
        if (out.file().isPresent() && TableFile.FORMATS.contains(out.format(FORMATS))) {
            toTable(invocation, answer, out.file().orElseThrow());
            invocation.notices(notices);
            return ExitCode.ANSWERED;
        }
        return invocation.answer(
                new Answer(
                                "blocs",
                                query(sliced, by),
                                answer.json(),
                                notices,
                                sliced.origins(),
                                terminal -> print(terminal, answer))
                        .withTable(answer.table())
                        .withSheet(() -> answer.sheet(notices, invocation.question())),
                out);
    }

    /** One session asked for is one unit, though it spans two years. */
    private Unit.By by(SlicedRecord sliced) {
        if (asked != null) {
            return asked;
        }
        return sliced.slice().session() == null ? Unit.By.YEAR : Unit.By.SESSION;
    }

    private static BlocHistory history(
            Invocation invocation, SlicedRecord sliced, FigureMaker maker, List<Unit> units, BlocSettings settings) {
        AtomicInteger ready = new AtomicInteger();
        try (Progress progress = invocation.messages().progress("Blocs")) {
            return BlocHistory.of(
                    sliced.record(),
                    units,
                    sliced.slice().absence(),
                    settings,
                    maker.store(),
                    label -> progress.at((double) ready.incrementAndGet() / units.size(), label));
        }
    }

    private void toTable(Invocation invocation, BlocsAnswer answer, Path file) {
        List<Column> columns = answer.table();
        String row = "A row is a state that voted in the " + answer.by().word() + ".";
        List<String> notes = List.of("A bloc’s number is the same over all rows of this file, and of this file alone.");
        TableFile.toFile(
                file,
                out.format(FORMATS),
                new Bundle(
                        row,
                        invocation.commandWith("", ""),
                        columns,
                        answer.sliced().origins(),
                        notes));
        invocation
                .messages()
                .say("Written " + file + ", " + Numbers.counted(columns.get(0).rows(), "row", "rows"));
    }

    private Map<String, @Nullable Object> query(SlicedRecord sliced, Unit.By by) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("by", by.word());
        query.put("seed", seed);
        query.put("slice", SliceWords.options(sliced.slice()).strip());
        return query;
    }

    private static void print(Terminal terminal, BlocsAnswer answer) {
        new BlocsPage(answer).print(terminal);
        terminal.blank();
        Provenance.print(terminal, answer.sliced());
        String options = SliceWords.options(answer.sliced().slice()).replace(" --final-only", "");
        MoreLine.print(terminal, "Page  ", List.of("entente blocs" + options + " --out blocs.html"));
    }
}
