package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.entente.cases.Case;
import org.entente.cases.CaseResolver;
import org.entente.cases.DimensionSupport;
import org.entente.cases.PairSupport;
import org.entente.cases.ResolvedCase;
import org.entente.cases.ResolvedText;
import org.entente.vote.Choice;

/** Votes on territorial cases: each on the other's own, both on those of others; absences shown as absences. */
final class CasesSection implements SectionWriter {
    private static final String ID = "mutual_support";

    @Override
    public Section write(Subject subject) {
        CaseResolver resolver = new CaseResolver(subject.record);
        List<ResolvedCase> inSlice = subject.cases.list().stream()
                .map(resolver::resolve)
                .filter(resolved ->
                        resolved.texts().stream().anyMatch(text -> text.found() && seatedBoth(subject, text)))
                .toList();
        List<Table> tables = new ArrayList<>();
        Table own = own(subject, resolver);
        if (!own.rows().isEmpty()) {
            tables.add(own);
        }
        for (Table table : List.of(against(subject, inSlice), others(subject, inSlice))) {
            if (!table.rows().isEmpty()) {
                tables.add(table);
            }
        }
        if (tables.isEmpty()) {
            return Section.empty(
                    ID,
                    "Territorial cases",
                    Section.Part.TWO_MINUTES,
                    Section.Status.NO_DATA,
                    "no text of the registry in this slice",
                    "Both were members on no text of the registry of cases in this slice. entente case lists the cases.");
        }
        return new Section(
                ID,
                "Territorial cases",
                CaseWords.answer(subject, resolver),
                Section.Part.TWO_MINUTES,
                Section.Status.FILLED,
                "",
                Exhibit.list(rail(), List.of(), tables, List.of()),
                true);
    }

    private static List<Prose> rail() {
        return List.of(
                Prose.of(
                        "Only disputes that were put to a recorded vote of the Assembly are in the registry. A yes to a "
                                + "text can oppose a party: the last column says what it does. Support is a mean of +1 for "
                                + "backing, 0 for abstaining, −1 for opposing. Seated, an absence counts 0; cast, it is left "
                                + "out; it states no motive."),
                Prose.of("Repeats of a text are no new evidence: read the row of cases before any mean. Votes are read "
                        + "from the official record where it has them."));
    }

    static boolean seatedBoth(Subject subject, ResolvedText text) {
        return seated(subject, text, subject.columnA) && seated(subject, text, subject.columnB);
    }

    private static boolean seated(Subject subject, ResolvedText text, int column) {
        if (column < 0 || !inSlice(subject, text)) {
            return false;
        }
        Choice choice = subject.record.choice(text.rollCall(), column);
        return choice.cast() || choice == Choice.ABSENT;
    }

    private static boolean inSlice(Subject subject, ResolvedText text) {
        int r = text.rollCall();
        return r >= 0 && (subject.mask[r >>> 6] >>> r & 1) != 0;
    }

    /** How each voted on the other's own texts, one row a text. */
    private static Table own(Subject subject, CaseResolver resolver) {
        List<List<Cell>> rows = new ArrayList<>();
        ownRows(subject, resolver, subject.b.ccode(), subject.a.ccode(), rows);
        ownRows(subject, resolver, subject.a.ccode(), subject.b.ccode(), rows);
        return new Table(
                "own-cases",
                CaseWords.ownFinding(subject, resolver),
                "Whole texts on a case of one of the two, with both votes. Direction: what a yes does for the party.",
                List.of(
                        Table.Column.words("Case"),
                        Table.Column.words("Text"),
                        Table.Column.words("Date").asMinor(),
                        Table.Column.words(subject.nameA),
                        Table.Column.words(subject.nameB),
                        Table.Column.words("A yes")),
                rows,
                support(subject),
                List.of());
    }

    private static void ownRows(
            Subject subject, CaseResolver resolver, int giver, int claimant, List<List<Cell>> rows) {
        for (Case entry : subject.cases.casesOf(claimant).supported()) {
            if (entry.isParty(giver)) {
                continue;
            }
            for (ResolvedText text : resolver.resolve(entry).texts()) {
                if (text.found() && inSlice(subject, text)) {
                    rows.add(textRow(subject, entry, text));
                }
            }
        }
    }

    private static List<Cell> textRow(Subject subject, Case entry, ResolvedText text) {
        int r = text.rollCall();
        return List.of(
                new Cell.Words(entry.name()),
                new Cell.RollCallLink(r, text.text().symbol()),
                new Cell.Words(subject.record.rollCalls().get(r).date().toString()),
                new Cell.Vote(subject.record.choice(r, subject.columnA)),
                new Cell.Vote(subject.record.choice(r, subject.columnB)),
                new Cell.Words(direction(text.text().direction(), entry)));
    }

    private static String direction(int direction, Case entry) {
        return switch (direction) {
            case 1 -> "backs " + entry.supported().name();
            case -1 -> "opposes " + entry.supported().name();
            default -> "takes no side";
        };
    }

    /** Support each way, in the registry's own words: never averaged over dimensions. */
    private static String support(Subject subject) {
        List<String> sentences = new ArrayList<>();
        support(subject, subject.nameA, subject.nameB, subject.a.ccode(), subject.b.ccode(), sentences);
        support(subject, subject.nameB, subject.nameA, subject.b.ccode(), subject.a.ccode(), sentences);
        return sentences.isEmpty() ? "" : "Over the whole record, whatever the slice: " + String.join(" ", sentences);
    }

    private static void support(
            Subject subject, String giver, String claimant, int from, int to, List<String> sentences) {
        PairSupport support = PairSupport.of(subject.cases, subject.record, from, to);
        for (DimensionSupport dimension : support.dimensions()) {
            if (!dimension.counted().isEmpty()) {
                sentences.add(giver + " on " + claimant + "’s cases of "
                        + dimension.dimension().label() + ": backed "
                        + dimension.words() + "; seated " + score(dimension.seated()) + ", cast "
                        + score(dimension.cast()) + ".");
            }
        }
    }

    private static String score(java.util.OptionalDouble score) {
        return score.isPresent() ? Numbers.decimals(score.getAsDouble(), 2, true) : "none";
    }

    /** Third parties' cases: what each did, as counts. */
    private static Table others(Subject subject, List<ResolvedCase> cases) {
        List<ResolvedCase> shown = cases.stream()
                .filter(resolved -> !resolved.entry().isParty(subject.a.ccode())
                        && !resolved.entry().isParty(subject.b.ccode()))
                .toList();
        return counted(
                subject,
                shown,
                "other-cases",
                count -> count == 1
                        ? "One case of others"
                        : count + " cases of others, texts on which both were seated");
    }

    /** Cases whose texts oppose one of the two, or that lie between them: what each did, as counts. */
    private static Table against(Subject subject, List<ResolvedCase> cases) {
        List<ResolvedCase> shown = cases.stream()
                .filter(resolved -> CaseWords.against(subject, resolved.entry()))
                .toList();
        return counted(
                subject,
                shown,
                "party-cases",
                count -> Numbers.counted(count, "case", "cases")
                        + " in which one of the two is the opposing party, or both are parties");
    }

    private static Table counted(Subject subject, List<ResolvedCase> cases, String id, IntFunction<String> finding) {
        List<List<Cell>> rows = new ArrayList<>();
        List<RowSet> sets = new ArrayList<>();
        for (ResolvedCase resolved : cases) {
            List<ResolvedText> texts = resolved.entry().contextOnly() ? List.of() : scored(subject, resolved);
            if (!texts.isEmpty()) {
                rows.add(otherRow(subject, resolved, texts, sets));
            }
        }
        return new Table(
                id,
                finding.apply(rows.size()),
                "Whole texts: backed the supported party · abstained · opposed it · did not vote. A case names the "
                        + "supported party first.",
                List.of(
                        Table.Column.words("Case"),
                        Table.Column.words("Dimension").asMinor(),
                        Table.Column.number("Texts"),
                        Table.Column.words(subject.nameA),
                        Table.Column.words(subject.nameB)),
                rows,
                "",
                sets);
    }

    /** The scored texts of a case in the slice, with both seated. */
    static List<ResolvedText> scored(Subject subject, ResolvedCase resolved) {
        return resolved.scored().stream()
                .filter(text -> seatedBoth(subject, text))
                .toList();
    }

    private static List<Cell> otherRow(
            Subject subject, ResolvedCase resolved, List<ResolvedText> texts, List<RowSet> sets) {
        Case entry = resolved.entry();
        long[] mask = new long[subject.mask.length];
        texts.forEach(text -> mask[text.rollCall() >>> 6] |= 1L << text.rollCall());
        String id = "case-" + entry.id().toLowerCase(Locale.ROOT).replace('_', '-');
        sets.add(subject.rows(
                id,
                entry.id() + ": " + Numbers.counted(texts.size(), "text", "texts"),
                "entente case " + entry.id(),
                mask));
        return List.of(
                new Cell.Words(entry.name()),
                new Cell.Words(entry.dimension().label()),
                new Cell.Count(texts.size(), id),
                CaseWords.support(subject, texts, subject.columnA),
                CaseWords.support(subject, texts, subject.columnB));
    }
}
