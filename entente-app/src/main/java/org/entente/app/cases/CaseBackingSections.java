package org.entente.app.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.rollcall.RollCallSentences;
import org.entente.cases.Backing;
import org.entente.cases.ResolvedText;
import org.entente.cases.Stance;
import org.entente.cases.Support;
import org.entente.cases.TextVote;
import org.entente.chart.Tone;
import org.entente.dossier.Bars;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Table;
import org.entente.dossier.YearBars;
import org.entente.measure.Numbers;
import org.entente.source.Origin;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/** Who backs, withholds, opposes on a set of texts: by year, by regional group, by state, by pole. */
final class CaseBackingSections {
    private static final List<String> WORDS = List.of("back", "abstain", "oppose", "no vote");
    private static final List<Tone> TONES = List.of(Tone.YES, Tone.ABSTAIN, Tone.NO, Tone.ABSENT);
    private static final List<Choice> CHOICES = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT);

    private final Backing backing;
    private final VoteRecord record;
    private final String id;
    private final LocalDate last;

    /**
     * @param backing of at least one text
     * @param id of these sections in their page
     */
    CaseBackingSections(Backing backing, VoteRecord record, String id) {
        this.backing = backing;
        this.record = record;
        this.id = id;
        this.last = backing.texts().stream()
                .map(text -> record.rollCalls().get(text.rollCall()).date())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    List<Section> sections(String title, List<Origin> origins) {
        List<Exhibit> exhibits = new ArrayList<>();
        SortedMap<Integer, double[]> years = years();
        if (years.size() > 1) {
            exhibits.add(byYear(years, origins));
        }
        CaseStates states = new CaseStates(backing, last);
        exhibits.add(Exhibit.of(List.of(Prose.of(captured())), groups(states)));
        exhibits.add(Exhibit.of(List.of(Prose.of("Shaded: members of the European Union then.")), field(states)));
        exhibits.add(Exhibit.of(
                List.of(Prose.of("Mean support: +1 backed, 0 abstained, −1 opposed. Seated: an absence counts 0; "
                        + "cast: it is left out.")),
                poles()));
        return List.of(Section.of("backing-" + id, title, exhibits));
    }

    private String captured() {
        String rule = CaseWords.STANCES;
        return backing.captured().isEmpty()
                ? rule
                : rule + " On " + backing.captured().size() + " of "
                        + backing.texts().size()
                        + " texts the seat of " + backing.entry().supported().name()
                        + " voted against its own side; support for the state leaves these texts out, this page shows"
                        + " them.";
    }

    /** States by what their vote did for the supported party: of several texts in a year the mean. */
    private SortedMap<Integer, double[]> years() {
        TreeMap<Integer, double[]> years = new TreeMap<>();
        TreeMap<Integer, Integer> texts = new TreeMap<>();
        for (ResolvedText text : backing.texts()) {
            texts.merge(record.rollCalls().get(text.rollCall()).year(), 1, Integer::sum);
        }
        for (ResolvedText text : backing.texts()) {
            int year = record.rollCalls().get(text.rollCall()).year();
            double share = 1.0 / texts.getOrDefault(year, 1);
            double[] counts = years.computeIfAbsent(year, y -> new double[WORDS.size()]);
            for (int column = 0; column < record.stateCount(); column++) {
                TextVote vote = new TextVote(text, record.choice(text.rollCall(), column));
                if (vote.seated()) {
                    counts[vote.choice() == Choice.ABSENT ? 3 : 1 - vote.support()] += share;
                }
            }
        }
        return years;
    }

    private Exhibit byYear(SortedMap<Integer, double[]> years, List<Origin> origins) {
        List<double[]> all = List.copyOf(years.values());
        double[] first = all.get(0);
        double[] end = all.get(all.size() - 1);
        String finding =
                "States that back: " + Numbers.decimals(first[0], first[0] % 1 == 0 ? 0 : 1) + " in " + years.firstKey()
                        + ", " + Numbers.decimals(end[0], end[0] % 1 == 0 ? 0 : 1) + " in " + years.lastKey();
        return Exhibit.of(
                List.of(Prose.of("Texts differ from year to year, and so does the number of members.")),
                new YearBars(WORDS, TONES, years)
                        .chart(
                                "years-" + id,
                                finding,
                                "States by vote, from the bottom up: back, abstain, oppose, no vote; the mean of a year’s "
                                        + "texts",
                                RollCallSentences.source(origins)),
                new YearBars(WORDS, TONES, years).table("years-" + id));
    }

    private Table groups(CaseStates states) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<String, int[]> group : states.groups()) {
            int[] counts = group.getValue();
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Words(group.getKey()));
            cells.add(new Cell.Count(counts[0] + counts[1] + counts[2] + counts[3], null));
            cells.add(Bars.cell(id + "-group-" + rows.size(), counts, 0, CaseStates.words(counts)));
            for (int count : counts) {
                cells.add(count == 0 ? new Cell.Words(Numbers.MISSING) : new Cell.Count(count, null));
            }
            rows.add(cells);
        }
        return new Table(
                id + "-groups",
                "By regional group",
                "Groups as on " + RollCallSentences.day(last),
                List.of(
                        Table.Column.words("Group"),
                        Table.Column.number("States"),
                        Table.Column.words("Share of states"),
                        Table.Column.number("Back"),
                        Table.Column.number("Withhold"),
                        Table.Column.number("Oppose"),
                        Table.Column.number("No vote")),
                rows,
                "",
                List.of());
    }

    private Table field(CaseStates states) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < CaseStates.STANCES.size(); i++) {
            Stance stance = CaseStates.STANCES.get(i);
            List<Support> supports = states.of(stance);
            if (!supports.isEmpty()) {
                String count = Numbers.counted(supports.size(), "state", "states");
                rows.add(List.of(
                        new Cell.Lines(RollCallSentences.capital(stance.label()), count),
                        new Cell.Members(
                                CHOICES.get(i),
                                supports.stream().map(states::member).toList())));
            }
        }
        return new Table(
                id + "-states",
                "Which states",
                "",
                List.of(Table.Column.words("Stance"), Table.Column.words("States")),
                rows,
                "",
                List.of());
    }

    private Table poles() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CasePole pole : CasePole.all(backing, record)) {
            int[] counts = pole.counts().stream().mapToInt(Integer::intValue).toArray();
            rows.add(List.of(
                    new Cell.Words(pole.name()),
                    new Cell.Support(counts[0], counts[1], counts[2], counts[3]),
                    new Cell.Words(pole.split() == 0 ? "" : Integer.toString(pole.split())),
                    new Cell.Words(CaseWords.support(pole.seated())),
                    new Cell.Words(CaseWords.support(pole.cast()))));
        }
        return new Table(
                id + "-poles",
                "The poles",
                Numbers.counted(backing.texts().size(), "text", "texts").toLowerCase(Locale.ROOT) + " counted",
                List.of(
                        Table.Column.words("Pole"),
                        Table.Column.words("On so many texts"),
                        Table.Column.number("Split"),
                        Table.Column.number("Seated"),
                        Table.Column.number("Cast")),
                rows,
                "",
                List.of());
    }
}
