package org.entente.app.cli;

import java.util.Arrays;
import java.util.List;
import org.entente.app.construct.ConstructAnswer;
import org.entente.construct.Setting;
import org.entente.construct.Told;
import org.entente.construct.company.MultiVectorFlows;
import org.entente.construct.company.MultiVectorVotes;
import org.entente.measure.FigureOptions;
import org.entente.measure.Poles;
import org.entente.notice.Notice;
import org.entente.state.StateRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code multivector}: where a state stands between the poles, by votes and by flows. */
@Command(
        name = "multivector",
        description =
                "Shows where a state stands between the poles: its place in each pole's list of votes, and how its "
                        + "trade and the arms it received divide among them. Votes and flows stand apart.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente multivector SRB",
            "  entente multivector AZE --from 2013 --to 2019 --out azerbaijan.html",
            "  entente multivector VNM --poles us,china,russia,asean --json"
        })
final class MultivectorVerb implements Verb {
    @Parameters(
            paramLabel = "STATE",
            completionCandidates = WordsToComplete.States.class,
            description = "A code or name: AZE, 373, Azerbaijan, DEU@1985.")
    private String state = "";

    @Option(
            names = "--poles",
            paramLabel = "NAMES",
            split = ",",
            description =
                    "Poles: us, eu, russia, china, turkiye, states by code, or organisations by short name such as "
                            + "nato (default: us,eu,russia,china,turkiye).")
    private String[] poles = Poles.STANDARD.toArray(String[]::new);

    @Mixin
    private final DrawSettings settings = new DrawSettings();

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        List<String> words = words(sliced);
        NamedState named = new StateArguments(invocation, sliced.end()).get(state);
        FigureOptions options = settings.options(sliced.slice().absence());
        try (ConstructOpening opening = ConstructOpening.open(invocation, sliced, List.of(named), List.of(), options)) {
            Setting setting = opening.setting();
            List<Told> told = List.of(
                    Told.of(setting, List.of(named.state()), new MultiVectorVotes(words)),
                    Told.of(setting, List.of(named.state()), new MultiVectorFlows(words)));
            List<Notice> notices = opening.notices();
            return invocation.answer(
                    new ConstructAnswer("multivector", setting, List.of(named), told)
                            .answer(notices, invocation.question()),
                    out);
        }
    }

    /** The poles as typed, each known and named once; at least two, or there is nothing to stand between. */
    private List<String> words(SlicedRecord sliced) {
        List<String> words = Arrays.stream(poles).map(String::strip).distinct().toList();
        for (String word : words) {
            if (Poles.find(StateRegistry.builtIn(), word, sliced.end()).isEmpty()) {
                throw SliceValues.usage("--poles: there is no state or organisation “" + word + "”")
                        .withRemedy(
                                "Name us, eu, russia, china, turkiye, a state by its code, or an organisation of the "
                                        + "dated table such as nato or asean.")
                        .thrown();
            }
        }
        if (words.size() < 2) {
            throw SliceValues.usage("--poles takes at least two poles, not “" + String.join(",", words) + "” alone")
                    .withRemedy("Add others: " + String.join(",", Poles.STANDARD)
                            + ", a state by its code, or an organisation such as nato.")
                    .thrown();
        }
        return words;
    }
}
