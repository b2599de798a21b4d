package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.construct.ConstructAnswer;
import org.entente.construct.Told;
import org.entente.measure.Period;
import org.entente.notice.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code profile}: all constructs of a pair side by side. */
@Command(
        name = "profile",
        description =
                "Sets every construct of two states side by side: value, interval, percentile among all pairs, what "
                        + "was counted, the years it is of. Those with nothing on record come last, with what would fill them. "
                        + "No sum is made of them: entente compose makes one with weights of yours.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente profile AZE SRB",
            "  entente profile AZE SRB --to 2019 --json",
            "  entente profile France Germany --out profile.html",
            "  entente profile AZE SRB --out profile.csv"
        })
final class ProfileVerb implements Verb {
    @Parameters(
            index = "0",
            paramLabel = "A",
            completionCandidates = WordsToComplete.States.class,
            description = "A code or name: AZE, 373, Azerbaijan, DEU@1985.")
    private String first = "";

    @Parameters(
            index = "1",
            paramLabel = "B",
            completionCandidates = WordsToComplete.States.class,
            description = "The other state.")
    private String second = "";

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
        List<Period> asked = SliceValues.periods(periods);
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        List<NamedState> pair = new StateArguments(invocation, sliced.end()).pair("a profile", first, second);
        try (ConstructOpening opening = ConstructOpening.open(
                invocation, sliced, pair, asked, settings.options(sliced.slice().absence()))) {
            List<Told> told = Told.all(
                    opening.setting(), pair.stream().map(NamedState::state).toList());
            ConstructAnswer answer = new ConstructAnswer("profile", opening.setting(), pair, told);
            List<Notice> notices = new ArrayList<>(opening.notices());
            return invocation.answer(answer.profile(notices, invocation.question()), out);
        }
    }
}
