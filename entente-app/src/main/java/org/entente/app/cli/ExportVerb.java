package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.export.PairColumns;
import org.entente.app.export.StateExport;
import org.entente.app.export.VoteExport;
import org.entente.app.file.Bundle;
import org.entente.app.file.Column;
import org.entente.app.file.Format;
import org.entente.app.rollcall.RollCallTable;
import org.entente.measure.Numbers;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.notice.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: whole tables as CSV, Parquet or Stata, with codebook, references and terms beside them. */
@Command(
        name = "export",
        description =
                "Writes a whole table: dyads (figures of every pair), votes, rollcalls, states, ties, or constructs of two "
                        + "states. All votes unless "
                        + "--final-only. CSV, Parquet or Stata, by the ending of FILE or --format csv, parquet, dta. Beside "
                        + "it: its codebook, its references and the terms of its sources.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente export dyads --year 2008 --out dyads.csv",
            "  entente export dyads --from 2013 --to 2019 --by slice --intervals --measure agreement --out d.parquet",
            "  entente export dyads --year 2019 --with ideal_point_distance,same_found_bloc --out pairs.csv",
            "  entente export rollcalls --session 62 --out rollcalls.csv",
            "  entente export votes --case AZE_NK",
            "  entente export states --out states.csv",
            "  entente export ties --layer organisation --from 2000 --out organisations.dta",
            "  entente export constructs AZE SRB --out constructs.csv"
        })
final class ExportVerb implements Verb {
    /** Tables there are. */
    enum What {
        DYADS,
        VOTES,
        ROLLCALLS,
        STATES,
        TIES,
        CONSTRUCTS
    }

    @Parameters(index = "0", paramLabel = "TABLE", description = "dyads, votes, rollcalls, states, ties or constructs.")
    private What what = What.DYADS;

    @Parameters(
            index = "1..*",
            arity = "0..2",
            paramLabel = "STATE",
            completionCandidates = WordsToComplete.States.class,
            description = "Two states, with constructs.")
    private List<String> states = List.of();

    @Option(
            names = "--by",
            paramLabel = "UNIT",
            defaultValue = "year",
            description = "Dyads by year, session or slice (default: ${DEFAULT-VALUE}).")
    private Unit.By by = Unit.By.YEAR;

    @Option(names = "--intervals", description = "Dyads with intervals, of every measure or the one named.")
    private boolean intervals;

    @Option(
            names = "--with",
            split = ",",
            paramLabel = "COLUMN",
            description = "Dyads with further columns, last in the file: ideal_point_distance, same_found_bloc, "
                    + "residual_affinity. What they need of all votes is computed once and kept.")
    private List<PairColumns> with = List.of();

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            completionCandidates = WordsToComplete.TieLayers.class,
            description = "Ties of one layer, such as organisation or trade.")
    private @Nullable String layer;

    @Mixin
    private final FigureSettings settings = new FigureSettings();

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        Format format = out.format(TableFile.FORMATS.toArray(Format[]::new));
        requireSense(invocation, format);
        return switch (what) {
            case TIES -> ties(invocation, format);
            case CONSTRUCTS -> constructs(invocation, format);
            case DYADS, VOTES, ROLLCALLS, STATES -> table(invocation, format);
        };
    }

    /** Refuses options that say nothing of the table asked for. */
    private void requireSense(Invocation invocation, Format format) {
        if (invocation.options().json() && out.file().isEmpty()) {
            throw SliceValues.usage("--json tells of the file written, so it needs --out FILE")
                    .thrown();
        }
        if (format != Format.CSV && out.file().isEmpty()) {
            throw SliceValues.usage(format.word() + " needs a file: --out FILE." + format.word())
                    .thrown();
        }
        if (what != What.DYADS && !with.isEmpty()) {
            throw SliceValues.usage("--with goes with dyads").thrown();
        }
        DyadsExport.requireDefined(with, slice.slice().absence());
        if (what != What.TIES && layer != null) {
            throw SliceValues.usage("--layer goes with ties").thrown();
        }
        if (what != What.CONSTRUCTS && !states.isEmpty()) {
            throw SliceValues.usage("states go with constructs: entente export constructs AZE SRB")
                    .thrown();
        }
    }

    private ExitCode table(Invocation invocation, Format format) {
        SlicedRecord sliced = SlicedRecord.open(invocation, slice.slice().settled(false));
        if (what != What.STATES) {
            sliced = sliced.orNothing();
        }
        List<Column> columns = columns(invocation, sliced);
        Optional<Path> file = out.file();
        if (file.isEmpty()) {
            TableFile.toStdout(invocation, columns);
        } else {
            toFile(invocation, file.get(), format, bundle(invocation, sliced, columns));
        }
        return ExitCode.ANSWERED;
    }

    /** Whole texts unless told, as in every answer of constructs. */
    private ExitCode constructs(Invocation invocation, Format format) {
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        Bundle bundle = new ConstructsExport(invocation, sliced)
                .bundle(states, settings.options(sliced.slice().absence()));
        out.file()
                .ifPresentOrElse(
                        file -> toFile(invocation, file, format, bundle),
                        () -> TableFile.toStdout(invocation, bundle.columns()));
        return ExitCode.ANSWERED;
    }

    private ExitCode ties(Invocation invocation, Format format) {
        Optional<Path> file = out.file();
        TiesExport export = new TiesExport(invocation, slice.slice(), layer);
        try {
            export.write(file, format)
                    .ifPresent(bundle -> told(invocation, file.orElseThrow(), format, bundle, export.rows()));
        } catch (IOException e) {
            throw file.map(written -> AnswerFile.unwritable(written, e).thrown())
                    .orElseThrow(() -> new UncheckedIOException(e));
        }
        return ExitCode.ANSWERED;
    }

    private List<Column> columns(Invocation invocation, SlicedRecord sliced) {
        return switch (what) {
            case DYADS -> new DyadsExport(invocation, sliced, settings).columns(by, intervals, with);
            case VOTES -> VoteExport.columns(sliced.record(), sliced.mask());
            case ROLLCALLS -> new RollCallTable(sliced.record(), SliceMask.indexes(sliced.mask())).columns();
            case STATES -> new StateExport(day(sliced)).columns();
            case TIES, CONSTRUCTS -> throw new IllegalStateException("written by another way");
        };
    }

    private static LocalDate day(SlicedRecord sliced) {
        LocalDate to = sliced.slice().to();
        return to == null ? LocalDate.now(ZoneOffset.UTC) : to;
    }

    private static void toFile(Invocation invocation, Path file, Format format, Bundle bundle) {
        TableFile.toFile(file, format, bundle);
        told(invocation, file, format, bundle, bundle.columns().get(0).rows());
    }

    private static void told(Invocation invocation, Path file, Format format, Bundle bundle, long rows) {
        if (!invocation.options().json()) {
            invocation.messages().say("Written " + file + ", " + Numbers.counted(rows, "row", "rows"));
            return;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.toString());
        data.put("format", format.word());
        data.put("rows", rows);
        data.put("columns", bundle.columns().stream().map(Column::name).toList());
        invocation.answer(new Answer(
                "export", Map.of("command", bundle.command()), data, List.of(), bundle.origins(), terminal -> {}));
    }

    private Bundle bundle(Invocation invocation, SlicedRecord sliced, List<Column> columns) {
        List<String> notes = sliced.slice().texts() == Slice.Texts.ALL_VOTES && what != What.STATES
                ? List.of("All votes: amendments, paragraphs and rejected drafts are on record in some sessions only, "
                        + "so levels and trends of all votes are not comparable between years; --final-only leaves "
                        + "them out.")
                : List.of();
        invocation.notices(
                notes.stream().map(note -> Notice.info("all_votes", note)).toList());
        return new Bundle(rowIs(), invocation.commandWith("", ""), columns, sliced.origins(), notes);
    }

    private String rowIs() {
        return switch (what) {
            case DYADS ->
                "A row is a pair of states with at least one vote each in the " + by.word()
                        + ", the smaller code first.";
            case VOTES -> "A row is what one state did on one roll call.";
            case ROLLCALLS -> "A row is a roll call.";
            case STATES -> "A row is a state, or a lineage of states that share one code.";
            case TIES, CONSTRUCTS -> throw new IllegalStateException("written by another way");
        };
    }
}
