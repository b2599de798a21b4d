package org.entente.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.measure.Slice;
import org.entente.stat.AbsencePolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The words of slices: which roll calls of which record are looked at. A mixin of every verb that reads votes. */
public final class SliceOptions {
    @Option(
            names = "--record",
            paramLabel = "NAME",
            completionCandidates = WordsToComplete.RecordWords.class,
            defaultValue = "all",
            description = "all, builtin, unga-voeten or unga-undl (default: ${DEFAULT-VALUE}).")
    private String record = "all";

    @Option(names = "--year", paramLabel = "Y", description = "One calendar year.")
    private @Nullable String year;

    @Option(names = "--from", paramLabel = "DATE", description = "First year or date.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last year or date.")
    private @Nullable String to;

    @Option(names = "--session", paramLabel = "N", description = "One session: 62, ES-10, S-9.")
    private @Nullable String session;

    @Option(names = "--from-session", paramLabel = "N", description = "First regular session.")
    private int fromSession;

    @Option(names = "--to-session", paramLabel = "N", description = "Last regular session.")
    private int toSession;

    @Option(
            names = "--issue",
            paramLabel = "CODES",
            completionCandidates = WordsToComplete.Issues.class,
            description = "Any of me,nu,di,hr,co,ec.")
    private @Nullable String issue;

    @Option(
            names = "--not-issue",
            paramLabel = "CODES",
            completionCandidates = WordsToComplete.Issues.class,
            description = "None of these issues.")
    private @Nullable String notIssue;

    @Option(names = "--important", description = "Only the list kept by the US State Department.")
    private boolean important;

    @Option(names = "--final-only", description = "Only votes on whole texts as adopted.")
    private boolean finalOnly;

    @Option(names = "--all-votes", description = "Amendments, paragraphs and motions too.")
    private boolean allVotes;

    @Option(names = "--contested", description = "Only where no choice reached 90 %% of those voting.")
    private boolean contested;

    @Option(
            names = "--case",
            paramLabel = "ID",
            completionCandidates = WordsToComplete.Cases.class,
            description = "Only texts of a registry case.")
    private @Nullable String caseId;

    @Option(names = "--symbols", paramLabel = "FILE", description = "Only symbols or ids listed in a file.")
    private @Nullable Path symbols;

    @Option(
            names = "--absence",
            paramLabel = "POLICY",
            defaultValue = "exclude",
            description = "exclude, abstain or category (default: ${DEFAULT-VALUE}).")
    private String absence = "exclude";

    @Option(names = "--as-of", paramLabel = "DATE", description = "Only what was on record by this date.")
    private @Nullable String asOf;

    @Option(
            names = "--without-vote",
            paramLabel = "0|1",
            defaultValue = "0",
            description = "1 counts texts adopted without a vote as yes by all; needs a list of them (default: 0).")
    private String withoutVote = "0";

    /**
     * The slice these words mean, whole texts or all votes undecided unless told.
     *
     * @throws CommandFailed when a word cannot be understood, the case is unknown or the symbols cannot be read
     */
    public Slice slice() {
        rejectContradictions();
        rejectWithoutVote();
        try {
            return Slice.everything()
                    .withRecord(RecordNames.check(record))
                    .withDates(first(), last())
                    .withSession(session == null ? null : SliceValues.session(session))
                    .withSessions(fromSession, toSession)
                    .withIssues(SliceValues.issues("--issue", issue), SliceValues.issues("--not-issue", notIssue))
                    .withImportant(important)
                    .withTexts(texts())
                    .withContested(contested)
                    .withCase(caseId == null ? null : knownCase(caseId))
                    .withSymbols(symbols == null ? null : SymbolList.read(symbols))
                    .withAbsence(policy())
                    .withAsOf(asOf == null ? null : SliceValues.last("--as-of", asOf));
        } catch (IllegalArgumentException e) {
            throw SliceValues.usage(String.valueOf(e.getMessage())).thrown();
        }
    }

    private void rejectWithoutVote() {
        if (withoutVote.equals("1")) {
            throw Failure.of(
                            ExitCode.NO_ANSWER,
                            "no_list_without_vote",
                            "no list of texts adopted without a vote is on record")
                    .withRemedy("Leave --without-vote out: none of the sources that Entente reads lists such texts.")
                    .thrown();
        }
        if (!withoutVote.equals("0")) {
            throw SliceValues.usage("--without-vote takes 0 or 1, not “" + withoutVote + "”")
                    .thrown();
        }
    }

    private void rejectContradictions() {
        if (year != null && (from != null || to != null)) {
            throw SliceValues.usage("--year and --from or --to exclude each other")
                    .thrown();
        }
        if (finalOnly && allVotes) {
            throw SliceValues.usage("--final-only and --all-votes exclude each other")
                    .thrown();
        }
        if (session != null && (fromSession > 0 || toSession > 0)) {
            throw SliceValues.usage("--session and --from-session or --to-session exclude each other")
                    .thrown();
        }
    }

    private @Nullable LocalDate first() {
        if (year != null) {
            return SliceValues.first("--year", SliceValues.year(year));
        }
        return from == null ? null : SliceValues.first("--from", from);
    }

    private @Nullable LocalDate last() {
        if (year != null) {
            return SliceValues.last("--year", year);
        }
        return to == null ? null : SliceValues.last("--to", to);
    }

    private Slice.Texts texts() {
        if (finalOnly) {
            return Slice.Texts.FINAL_ONLY;
        }
        return allVotes ? Slice.Texts.ALL_VOTES : Slice.Texts.USUAL;
    }

    private AbsencePolicy policy() {
        return AbsencePolicy.find(absence)
                .orElseThrow(
                        () -> SliceValues.usage("--absence takes exclude, abstain or category, not “" + absence + "”")
                                .thrown());
    }

    private static String knownCase(String id) {
        CaseRegistry registry = CaseRegistry.builtIn();
        Optional<Case> found = registry.find(id);
        return found.map(Case::id).orElseThrow(() -> unknownCase(id).thrown());
    }

    /** There is no such case; these come nearest. */
    static Failure unknownCase(String id) {
        List<Candidate> nearest = CaseRegistry.builtIn().nearest(id).stream()
                .map(entry -> Candidate.of(entry.id(), entry.name()))
                .toList();
        return Failure.of(ExitCode.NO_ANSWER, "unknown_case", "there is no case “" + id + "”")
                .withCandidates(nearest)
                .withRemedy("entente case lists every case.");
    }
}
