package org.entente.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.app.construct.ConstructAnswer;
import org.entente.app.construct.ConstructPage;
import org.entente.app.construct.MentionPage;
import org.entente.app.terminal.Terminal;
import org.entente.construct.Setting;
import org.entente.construct.Told;
import org.entente.construct.narrative.Narrative;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.notice.Notice;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.state.State;
import org.entente.text.EmbeddingFailed;
import org.entente.tie.Layers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code speeches}: what one or two states speak of in the General Debate, and whom they name. */
@Command(
        name = "speeches",
        description =
                "What a state speaks of in the UN General Debate in ten years: nine frames against all states, and who "
                        + "spoke. Of two states also how alike their subjects are and where each names the other. Texts that "
                        + "you imported are embedded when first asked for, in some minutes; they stay in your store, and the "
                        + "words around a name are shown on the terminal alone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente speeches AZE",
            "  entente speeches AZE SRB",
            "  entente speeches ARM FRA --year 2015 --out armenia-france.html",
            "  entente speeches UKR RUS --words"
        })
final class SpeechesVerb implements Verb {
    private static final int YEARS = 10;

    @Parameters(
            index = "0",
            paramLabel = "STATE",
            completionCandidates = WordsToComplete.States.class,
            description = "A code or name: AZE, 373, Azerbaijan.")
    private String first = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER",
            completionCandidates = WordsToComplete.States.class,
            description = "A second state, to compare.")
    private @Nullable String second;

    @Option(
            names = {"--year", "--to"},
            paramLabel = "Y",
            description = "The ten years that end with this one (default: the last on record).")
    private @Nullable String year;

    @Option(names = "--words", description = "All mentions with the words around them, not the latest alone.")
    private boolean words;

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice(invocation).settled(true)).orNothing();
        List<NamedState> states = states(invocation, sliced.end());
        try (ConstructOpening opening = ConstructOpening.open(
                invocation,
                sliced,
                states,
                List.of(),
                FigureOptions.of(sliced.slice().absence()))) {
            List<Notice> notices = new ArrayList<>(opening.notices());
            notices.addAll(embed(opening.setting(), states));
            ConstructAnswer answer = answer(opening.setting(), states);
            return invocation.answer(
                    answer.answer(notices, invocation.question(), terminal -> print(terminal, answer)), out);
        }
    }

    /** The ten years that the figures look back on, so that the answer is of these years throughout. */
    private Slice slice(Invocation invocation) {
        IntSummaryStatistics counted = counted(invocation);
        int to = year == null
                ? counted.getMax()
                : SliceValues.last("--year", SliceValues.year(year)).getYear();
        int from = to - YEARS + 1;
        if (to < counted.getMin() || from > counted.getMax()) {
            throw none(from, to, counted).thrown();
        }
        return Slice.everything().withYears(from, to);
    }

    private static Failure none(int from, int to, IntSummaryStatistics counted) {
        return Failure.of(ExitCode.NO_ANSWER, "no_speeches", "no speech is on record of " + from + "–" + to)
                .withDetail("Speeches in the General Debate are on record of " + counted.getMin() + "–"
                        + counted.getMax() + ".")
                .withRemedy("--year takes the last of ten years, such as --year " + counted.getMax() + ".");
    }

    /** The first and the last year with speeches. */
    private static IntSummaryStatistics counted(Invocation invocation) {
        try (TieRecord ties = TieOpening.open(invocation, Slice.everything().record())) {
            return ties.holdings(Layers.SPEECH).stream()
                    .map(TieHolding::coverage)
                    .flatMapToInt(coverage -> IntStream.of(coverage.from(), coverage.to()))
                    .summaryStatistics();
        }
    }

    private List<NamedState> states(Invocation invocation, LocalDate end) {
        StateArguments arguments = new StateArguments(invocation, end);
        NamedState a = arguments.get(first);
        if (second == null) {
            return List.of(a);
        }
        NamedState b = arguments.get(second);
        if (a.ccode() == b.ccode()) {
            throw SliceValues.usage(first + " and " + second + " are one state")
                    .withRemedy("entente speeches " + a.code() + " tells of one state.")
                    .thrown();
        }
        return List.of(a, b);
    }

    /** Embeds what a pair needs; where the model cannot run the answer goes on without. */
    private static List<Notice> embed(Setting setting, List<NamedState> states) {
        if (states.size() < 2) {
            return List.of();
        }
        try {
            Narrative.embed(setting);
            return List.of();
        } catch (EmbeddingFailed e) {
            return List.of(Notice.warning("not_embedded", "Speeches are compared by frames alone: " + e.getMessage()));
        }
    }

    private static ConstructAnswer answer(Setting setting, List<NamedState> states) {
        List<State> asked = states.stream().map(NamedState::state).toList();
        return new ConstructAnswer("speeches", setting, states, List.of(Told.of(setting, asked, new Narrative())));
    }

    private void print(Terminal terminal, ConstructAnswer answer) {
        new ConstructPage(answer).print(terminal);
        terminal.blank();
        List<NamedState> states = answer.states();
        String codes = states.get(0).code();
        if (states.size() == 2) {
            codes += " " + states.get(1).code();
            MentionPage.print(
                    terminal,
                    Narrative.places(
                            answer.setting(),
                            states.get(0).state(),
                            states.get(1).state()),
                    answer,
                    words);
            MoreLine.print(terminal, "More  ", List.of("entente dossier " + codes));
        } else {
            MoreLine.print(terminal, "More  ", List.of("entente state " + codes));
        }
    }
}
