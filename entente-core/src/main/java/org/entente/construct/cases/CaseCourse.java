package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.cases.Case;
import org.entente.cases.DatedRecord;
import org.entente.cases.PairRecord;
import org.entente.cases.ResolvedCase;
import org.entente.cases.ResolvedText;
import org.entente.cases.TextVote;
import org.entente.cases.VoteKind;
import org.entente.event.DatedEvent;
import org.entente.stat.PanelTrend;
import org.entente.vote.VoteRecord;

/**
 * What followed the first text of a case: the texts since, years without one, and how the support of the third states
 * seated on all of them moved.
 *
 * @param entry the case
 * @param record the votes
 * @param texts its whole texts of the slice, by date; those without a recorded vote, or that the record does not have,
 *     among them
 * @param voted the texts with votes and a side
 * @param columns third states seated on all the texts with votes, as columns of the record
 * @param until the last year looked at: that of the last check, or the slice's last
 */
public record CaseCourse(
        Case entry,
        VoteRecord record,
        List<ResolvedText> texts,
        List<ResolvedText> voted,
        List<Integer> columns,
        int until) {
    /** Texts that a trend needs, in as many years. */
    public static final int LEAST = 5;

    private static final int DECEMBER = 12;

    public CaseCourse {
        texts = List.copyOf(texts);
        voted = List.copyOf(voted);
        columns = List.copyOf(columns);
    }

    /**
     * The course of a case.
     *
     * @param resolved its texts of the slice
     * @param lastYear the slice's last year
     */
    public static CaseCourse of(ResolvedCase resolved, VoteRecord record, int lastYear) {
        Case entry = resolved.entry();
        List<ResolvedText> texts = resolved.texts().stream()
                .filter(text ->
                        text.text().kind() == VoteKind.FINAL || text.text().kind() == VoteKind.WITHOUT_VOTE)
                .filter(text -> year(text, record) > 0)
                .sorted(Comparator.comparingInt(text -> year(text, record)))
                .toList();
        List<ResolvedText> voted = resolved.scored();
        List<Integer> columns = IntStream.range(0, record.stateCount())
                .filter(column -> !entry.isParty(record.ccode(column)))
                .filter(column -> voted.stream()
                        .allMatch(text -> vote(text, record, column).seated()))
                .boxed()
                .toList();
        return new CaseCourse(
                entry,
                record,
                texts,
                voted,
                columns,
                Math.min(lastYear, entry.lastChecked().getYear()));
    }

    /** The year of a text; 0 where neither the record nor the registry has its date. */
    private static int year(ResolvedText text, VoteRecord record) {
        if (text.found()) {
            return record.rollCalls().get(text.rollCall()).year();
        }
        return text.text().date() == null ? 0 : text.text().date().getYear();
    }

    private static TextVote vote(ResolvedText text, VoteRecord record, int column) {
        return new TextVote(text, record.choice(text.rollCall(), column));
    }

    /** The year of a text of this case. */
    public int year(ResolvedText text) {
        return year(text, record);
    }

    /** Years between the first text and the last check without one; a year not yet over is none. */
    public List<Integer> gaps() {
        TreeSet<Integer> years = new TreeSet<>(texts.stream().map(this::year).toList());
        List<Integer> gaps = new ArrayList<>();
        boolean over =
                until < entry.lastChecked().getYear() || entry.lastChecked().getMonthValue() == DECEMBER;
        for (int year = years.isEmpty() ? until + 1 : years.first(); year <= (over ? until : until - 1); year++) {
            if (!years.contains(year)) {
                gaps.add(year);
            }
        }
        return gaps;
    }

    /** Mean support of the states seated on all the texts, from −1 to 1; NaN without such a state. */
    public double support(ResolvedText text) {
        return columns.stream()
                .mapToInt(column -> vote(text, record, column).support())
                .average()
                .orElse(Double.NaN);
    }

    /** The trend of that support a year; empty under five texts in five years. */
    public Optional<PanelTrend> trend(double level, long seed) {
        long years = voted.stream().map(this::year).distinct().count();
        if (voted.size() < LEAST || years < LEAST || columns.size() < 2) {
            return Optional.empty();
        }
        double[][] values = voted.stream()
                .map(text -> columns.stream()
                        .mapToDouble(column -> vote(text, record, column).support())
                        .toArray())
                .toArray(double[][]::new);
        double[] x = voted.stream().mapToDouble(this::year).toArray();
        return Optional.of(PanelTrend.of(values, x, level, seed));
    }

    /**
     * The entries of the dated record between the parties; none where there is no such record.
     *
     * @param year the last year of an entry
     */
    public List<DatedEvent> events(DatedRecord dated, int year) {
        List<DatedEvent> events = new ArrayList<>();
        for (int supported : entry.supported().ccodes()) {
            for (int opposing : entry.opposing().ccodes()) {
                dated.of(supported, opposing).map(PairRecord::counted).ifPresent(events::addAll);
            }
        }
        return events.stream()
                .filter(event -> event.date().from().getYear() <= year)
                .toList();
    }
}
