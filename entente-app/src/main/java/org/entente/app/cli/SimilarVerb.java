package org.entente.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.similar.SimilarAnswer;
import org.entente.app.similar.SimilarNotices;
import org.entente.app.similar.SimilarPage;
import org.entente.app.similar.SimilarSheet;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Figures;
import org.entente.measure.Measure;
import org.entente.measure.SliceWords;
import org.entente.measure.StateList;
import org.entente.measure.Unit;
import org.entente.notice.Notice;
import org.entente.stat.FamilyDraws;
import org.entente.state.StateRegistry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code similar}: which states are nearest to one and which farthest. */
@Command(
        name = "similar",
        description = "Lists the states nearest to one and farthest from it, with intervals of values and ranks. "
                + "Without a slice it speaks of the last period with enough votes. With --layer the list is by "
                + "another tie, of --year or the last year on record.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente similar AZE --year 2024",
            "  entente similar SRB --from 2013 --to 2019 --measure agreement --all",
            "  entente similar Brazil --session 62 --out brazil.csv",
            "  entente similar HUN --layer regime --year 2024"
        })
final class SimilarVerb implements Verb {
    @Parameters(
            paramLabel = "STATE",
            completionCandidates = WordsToComplete.States.class,
            description = "A code or name: AZE, 373, Azerbaijan, DEU@1985.")
    private String state = "";

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            completionCandidates = WordsToComplete.TieLayers.class,
            description = "By a layer besides the votes, such as regime, trade or distance.")
    private @Nullable String layer;

    @Option(names = "--all", description = "The states between too.")
    private boolean all;

    @Mixin
    private final FigureSettings settings = new FigureSettings();

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        if (layer != null) {
            return new TieSimilar(invocation, slice.slice(), all).run(layer, settings.word(), state, out);
        }
        Measure measure = settings.measure(Measure.RELATIVE_AFFINITY);
        SlicedRecord asked =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        NamedState named = new StateArguments(invocation, asked.end()).get(state);
        SlicedRecord sliced = LastPeriod.of(asked, List.of(named.ccode()));
        FigureMaker maker = new FigureMaker(invocation);
        Figures figures = maker.figures(sliced, settings.options(sliced.slice().absence()));
        Unit unit = sliced.unit();
        StateList list = figures.list(unit, measure, sliced.record().column(named.ccode()));
        if (list.entries().isEmpty()) {
            throw NoVote.of(named, sliced).thrown();
        }
        SimilarAnswer answer = new SimilarAnswer(
                named, sliced, unit, measure, figures.point(unit), list, sliced.families(), FamilyDraws.INTERVAL);
        List<Notice> notices = new ArrayList<>(SimilarNotices.of(answer));
        notices.addAll(LastPeriod.notices(asked, sliced));
        notices.addAll(RecordNotices.end(sliced, invocation));
        notices.addAll(maker.notices());
        return invocation.answer(
                new Answer(
                                "similar",
                                query(sliced, named, measure),
                                answer.json(),
                                notices,
                                sliced.origins(),
                                terminal -> print(terminal, answer))
                        .withTable(answer.table())
                        .withSheet(() -> new SimilarSheet(answer, all).sheet(notices, invocation.question())),
                out);
    }

    private Map<String, @Nullable Object> query(SlicedRecord sliced, NamedState named, Measure measure) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("state", named.json());
        query.put("measure", measure.word());
        query.put("slice", SliceWords.options(sliced.slice()).strip());
        return query;
    }

    private void print(Terminal terminal, SimilarAnswer answer) {
        new SimilarPage(answer, all).print(terminal);
        terminal.blank();
        SlicedRecord sliced = answer.sliced();
        Provenance.print(terminal, sliced);
        if (answer.list().ranked() > 0) {
            String nearest = new NamedState(
                            StateRegistry.builtIn()
                                    .get(answer.list().entries().get(0).ccode()),
                            sliced.end())
                    .code();
            String rows = "entente rollcalls --pair " + answer.state().code() + " " + nearest
                    + SliceWords.options(sliced.slice());
            MoreLine.print(terminal, "Rows  ", List.of(rows));
            String years = SliceWords.options(sliced.slice()).replace(" --final-only", "");
            String page = "entente similar " + answer.state().code() + years + " --out "
                    + answer.state().code().toLowerCase(Locale.ROOT) + ".html";
            MoreLine.print(terminal, "Page  ", List.of(page));
        }
    }
}
