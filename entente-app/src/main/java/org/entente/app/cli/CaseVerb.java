package org.entente.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.cases.CaseFollowUp;
import org.entente.app.cases.CaseJson;
import org.entente.app.cases.CaseListPage;
import org.entente.app.cases.CaseListSheet;
import org.entente.app.cases.CasePage;
import org.entente.app.cases.CaseSheet;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.cases.CaseReport;
import org.entente.cases.DatedRecord;
import org.entente.construct.cases.CaseCourse;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;
import org.entente.record.TieRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code case}: who backs whose territorial integrity, and the other disputes and norms of the registry. */
@Command(
        name = "case",
        description = "Shows who backs whose territorial integrity: one case of the registry, or the list of cases.",
        footerHeading = "%nExamples:%n",
        footer = {"  entente case", "  entente case AZE_NK", "  entente case GEO_IDP --from 2013 --json"})
final class CaseVerb implements Verb {
    @Parameters(
            paramLabel = "ID",
            completionCandidates = WordsToComplete.Cases.class,
            arity = "0..1",
            description = "A case’s id; without one all cases are listed.")
    private @Nullable String id;

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        CaseRegistry registry = CaseRegistry.builtIn();
        @Nullable Case one = id == null ? null : known(registry, id);
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(false)).orNothing();
        List<Notice> notices = RecordNotices.end(sliced, invocation);
        String command = invocation.question();
        return invocation.answer(
                one == null ? list(registry, sliced, notices, command) : page(one, sliced, notices, invocation), out);
    }

    private static Case known(CaseRegistry registry, String id) {
        return registry.find(id).orElseThrow(() -> SliceOptions.unknownCase(id).thrown());
    }

    private static CaseReport report(Case entry, SlicedRecord sliced) {
        long[] mask = sliced.mask();
        return CaseReport.of(entry, sliced.record(), r -> (mask[r >>> 6] >>> r & 1) != 0);
    }

    private Answer list(CaseRegistry registry, SlicedRecord sliced, List<Notice> notices, String command) {
        List<CaseReport> reports =
                registry.list().stream().map(entry -> report(entry, sliced)).toList();
        CaseJson json = new CaseJson(sliced.record());
        return new Answer(
                        "case",
                        query(sliced),
                        Map.of("cases", reports.stream().map(json::summary).toList()),
                        notices,
                        sliced.origins(),
                        terminal -> new CaseListPage(reports, sliced.record()).print(terminal))
                .withSheet(() -> new CaseListSheet(reports, sliced.record()).sheet(notices, sliced.origins(), command));
    }

    private Answer page(Case entry, SlicedRecord sliced, List<Notice> notices, Invocation invocation) {
        String command = invocation.question();
        CaseReport report = report(entry, sliced);
        CaseFollowUp followUp = followUp(report, sliced, invocation);
        return new Answer(
                        "case",
                        query(sliced),
                        Map.of("cases", List.of(new CaseJson(sliced.record()).full(report, followUp))),
                        notices,
                        sliced.origins(),
                        terminal -> new CasePage(report, sliced.record(), followUp).print(terminal))
                .withSheet(() ->
                        new CaseSheet(report, sliced.record(), followUp).sheet(notices, sliced.origins(), command));
    }

    private static CaseFollowUp followUp(CaseReport report, SlicedRecord sliced, Invocation invocation) {
        int year = sliced.end().getYear();
        CaseCourse course = CaseCourse.of(report.resolved(), sliced.record(), year);
        try (TieRecord ties = TieOpening.open(invocation, sliced.slice().record())) {
            return new CaseFollowUp(course, course.events(DatedRecord.builtIn().with(ties.events()), year));
        }
    }

    private Map<String, @Nullable Object> query(SlicedRecord sliced) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("id", id);
        query.put("slice", SliceWords.options(sliced.slice()).strip());
        return query;
    }
}
