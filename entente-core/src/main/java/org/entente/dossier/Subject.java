package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Construct;
import org.entente.construct.Constructs;
import org.entente.construct.Evidence;
import org.entente.construct.IdealPositions;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.Figures;
import org.entente.measure.Measure;
import org.entente.measure.Period;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.SliceWords;
import org.entente.measure.StateList;
import org.entente.measure.Unit;
import org.entente.measure.tie.TieFigures;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * What every section of a dossier sees: the pair, the slice, the record, and the figures with their shared draws.
 */
final class Subject {
    final State a;
    final State b;
    final String nameA;
    final String nameB;
    final Slice slice;
    final VoteRecord record;
    final StateRegistry states;
    final CaseRegistry cases;
    final DatedRecord dated;
    final List<Origin> origins;
    final Figures figures;
    final int columnA;
    final int columnB;
    final LocalDate on;

    /** Number by which the dated record is cited: after the record's sources and the registry of cases. */
    final int datedSource;

    /** Every layer besides the votes. */
    final TieRecord ties;

    /** Figures from it, each year of a measure computed once for the whole page. */
    final TieFigures tieFigures;

    final long[] mask;
    final List<Unit> periods;
    final Unit headline;
    final boolean headlineIsPeriod;

    private final List<Unit> years;
    private final List<Origin> tieOrigins = new ArrayList<>();

    /** The same page for constructs. */
    final Setting setting;

    private final Map<Integer, StateList> company = new ConcurrentHashMap<>();
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    Subject(DossierQuestion question, DossierLayers layers, Evidence evidence, Figures figures, Periods periods) {
        this.a = question.a();
        this.b = question.b();
        this.slice = question.slice();
        this.record = layers.record();
        this.states = layers.states();
        this.cases = layers.cases();
        this.dated = layers.dated();
        this.origins = List.copyOf(layers.origins());
        this.figures = figures;
        this.on = periods.on();
        this.ties = layers.ties();
        this.tieFigures = evidence.tieFigures();
        this.setting = Setting.of(evidence, question.asked(), figures, periods);
        this.datedSource = layers.origins().size() + HtmlEnd.OWN_SOURCES;
        this.nameA = a.name(on);
        this.nameB = b.name(on);
        this.columnA = record.column(a.ccode());
        this.columnB = record.column(b.ccode());
        this.mask = figures.mask();
        this.periods = periods.units();
        this.headline = periods.headline();
        this.headlineIsPeriod = periods.headlineIsPeriod();
        this.years = Unit.list(record, mask, Unit.By.YEAR).stream()
                .filter(unit -> joint(unit) > 0)
                .toList();
    }

    /** What the record says of the pair through a construct; read once for the whole page. */
    Telling telling(Construct construct) {
        return new Telling(setting, construct, reading(construct), List.of(a, b));
    }

    private Reading reading(Construct construct) {
        Reading known = readings.get(construct.card().id());
        Reading reading = known == null ? construct.ofPair(setting, a, b) : known;
        readings.put(construct.card().id(), reading);
        return reading;
    }

    /** Every construct that describes a pair or its states. */
    List<Telling> tellings() {
        return Constructs.list().stream()
                .map(this::telling)
                .filter(telling -> !telling.reading().equals(Reading.NONE))
                .toList();
    }

    /** Whether the record has a column for both states. */
    boolean bothRecorded() {
        return columnA >= 0 && columnB >= 0;
    }

    /** The calendar years with joint votes. */
    List<Unit> years() {
        return years;
    }

    /** Gets ready, on all processors, what the sections need of all pairs and what the constructs say of this one. */
    void prepare() {
        List<Unit> whole =
                Stream.concat(periods.stream(), Stream.of(headline)).distinct().toList();
        List<Runnable> jobs = new ArrayList<>();
        if (!years.isEmpty() && slice.absence() != AbsencePolicy.OWN_CATEGORY) {
            jobs.add(() -> IdealPositions.of(setting));
        }
        whole.stream()
                .filter(unit -> joint(unit) > 0)
                .forEach(unit -> jobs.add(() -> figures.prepare(List.of(unit), List.of())));
        if (!absencesCount() && bothRecorded() && joint(headline) > 0) {
            jobs.add(() -> company(columnA));
            jobs.add(() -> company(columnB));
        }
        years.forEach(unit -> jobs.add(() -> figures.prepare(List.of(), List.of(unit))));
        Constructs.list().forEach(construct -> jobs.add(() -> readWhole(construct)));
        SideBySide.run(jobs);
    }

    /** The list of one of the two by relative affinity in the head's years; made once. */
    StateList company(int column) {
        StateList known = company.get(column);
        StateList list = known == null ? figures.list(headline, Measure.RELATIVE_AFFINITY, column) : known;
        company.put(column, list);
        return list;
    }

    /** Reads, and makes the rows that are made when first asked for. */
    private void readWhole(Construct construct) {
        reading(construct).listings().forEach(Listing::make);
    }

    /** The figure of the pair in a unit. */
    Estimate pair(Unit unit, Measure measure) {
        return figures.pair(unit, measure, columnA, columnB, rowsCommand(unit, ""));
    }

    /** The same without the percentile's interval, for which all pairs may have to be drawn. */
    Estimate pairAlone(Unit unit, Measure measure) {
        return figures.pairAlone(unit, measure, columnA, columnB, rowsCommand(unit, ""));
    }

    /** Whether absences enter the figures. */
    boolean absencesCount() {
        return slice.absence() != AbsencePolicy.EXCLUDE;
    }

    /** Roll calls of a unit that enter the pair's figures: joint votes, or all that both were members on. */
    long[] countedMask(Unit unit) {
        return cells(unit, absencesCount() ? 4 : 3);
    }

    /** Years of the first and the last joint vote of a unit, its own bounds without any. */
    String voteYears(Unit unit) {
        int[] joint = SliceMask.indexes(countedMask(unit));
        return joint.length == 0
                ? Unit.years(unit.fromYear(), unit.toYear())
                : Unit.years(
                        record.rollCalls().get(joint[0]).year(),
                        record.rollCalls().get(joint[joint.length - 1]).year());
    }

    /** Joint votes of the pair in a unit. */
    int joint(Unit unit) {
        return SliceMask.count(jointMask(unit));
    }

    /** Roll calls of a unit on which both voted yes, abstain or no. */
    long[] jointMask(Unit unit) {
        return cells(unit, 3);
    }

    private long[] cells(Unit unit, int choices) {
        long[] joint = new long[mask.length];
        for (int u = 0; u < choices; u++) {
            for (int v = 0; v < choices; v++) {
                long[] cell = cellMask(unit, u, v);
                for (int w = 0; w < joint.length; w++) {
                    joint[w] |= cell[w];
                }
            }
        }
        return joint;
    }

    /** Roll calls of a unit with these choices: 0 yes, 1 abstain, 2 no, 3 absent. */
    long[] cellMask(Unit unit, int choiceA, int choiceB) {
        long[] cell = new long[mask.length];
        if (bothRecorded()) {
            long[] planeA = record.planes().plane(columnA, choiceA);
            long[] planeB = record.planes().plane(columnB, choiceB);
            for (int w = 0; w < cell.length; w++) {
                cell[w] = planeA[w] & planeB[w] & unit.mask()[w];
            }
        }
        return cell;
    }

    /** The command that lists the pair's roll calls of a unit. */
    String rowsCommand(Unit unit, String more) {
        return "entente rollcalls --pair " + code(a) + " " + code(b) + SliceWords.options(sliceOf(unit)) + more;
    }

    /** The command that lists cells of the table of choices, in which an absence is an absence whatever the policy. */
    String cellsCommand(Unit unit, String cells) {
        Slice plain = sliceOf(unit).withAbsence(AbsencePolicy.EXCLUDE);
        return "entente rollcalls --pair " + code(a) + " " + code(b) + SliceWords.options(plain) + " --cell " + cells;
    }

    private Slice sliceOf(Unit unit) {
        boolean narrower = headlineIsPeriod || !unit.equals(headline);
        return narrower && unit.fromYear() > 0 ? slice.withYears(unit.fromYear(), unit.toYear()) : slice;
    }

    /** Cites a source of ties: its number in square brackets. */
    String cite(Origin origin) {
        if (!tieOrigins.contains(origin)) {
            tieOrigins.add(origin);
        }
        return "[" + (datedSource + 1 + tieOrigins.indexOf(origin)) + "]";
    }

    /** The sources of ties that were cited, in order. */
    List<Origin> tieOrigins() {
        return List.copyOf(tieOrigins);
    }

    /** The row set of some roll calls. */
    RowSet rows(String id, String title, String command, long[] rollCalls) {
        List<Integer> indexes = new ArrayList<>();
        for (int r : SliceMask.indexes(rollCalls)) {
            indexes.add(r);
        }
        return new RowSet(id, title, command, indexes);
    }

    String code(State state) {
        String iso = state.iso3(on);
        return iso == null || iso.isEmpty() ? Integer.toString(state.ccode()) : iso;
    }

    /** The period that a section speaks of, in words: {@code 2018–2024}. */
    String span(Unit unit) {
        return byVotes(unit) ? voteYears(unit) : SliceWords.time(slice);
    }

    /** The same with its preposition: "in 2018–2024", "from 2013 on", "in session 62". */
    String during(Unit unit) {
        return byVotes(unit) ? "in " + voteYears(unit) : SliceWords.during(slice);
    }

    /**
     * Whether the years of the joint votes name a span: those of a period, and of a slice that began before one of the
     * two had a seat or ended after; nothing is said of a state in years without it.
     */
    private boolean byVotes(Unit unit) {
        int[] rollCalls = SliceMask.indexes(headline.mask());
        if (headlineIsPeriod || !unit.equals(headline)) {
            return true;
        }
        if (rollCalls.length == 0 || SliceMask.count(countedMask(unit)) == 0) {
            return false;
        }
        boolean throughout = membersOn(rollCalls[0]) && membersOn(rollCalls[rollCalls.length - 1]);
        return slice.session() == null && !(throughout && !slice.allTime());
    }

    /** Whether both were members when a roll call was taken. */
    boolean membersOn(int rollCall) {
        return member(rollCall, columnA) && member(rollCall, columnB);
    }

    boolean member(int rollCall, int column) {
        return column >= 0 && record.choice(rollCall, column) != Choice.NOT_MEMBER;
    }

    /** The first state's name within a sentence. */
    Named stateA() {
        return Named.of(nameA);
    }

    /** The second state's name within a sentence. */
    Named stateB() {
        return Named.of(nameB);
    }

    /** Both names within a sentence: "the United States and Israel". */
    String both() {
        return stateA().and(stateB());
    }

    Period years(Unit unit) {
        return new Period(unit.fromYear(), unit.toYear());
    }
}
