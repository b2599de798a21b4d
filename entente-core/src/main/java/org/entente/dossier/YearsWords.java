package org.entente.dossier;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.Unit;
import org.jspecify.annotations.Nullable;

/** What the yearly series says: how many years stand apart from the median pair, and which are missing. */
final class YearsWords {
    private final Subject subject;
    private final List<YearRow> rows;
    private final Map<Comparison, Integer> counts = new EnumMap<>(Comparison.class);

    YearsWords(Subject subject, List<YearRow> rows) {
        this.subject = subject;
        this.rows = rows;
        for (YearRow row : rows) {
            Estimate agreement = row.agreement();
            if (agreement != null && agreement.hasPercentile()) {
                count(Comparison.with(agreement, row.agreementOfAll().median()));
            }
        }
    }

    private void count(Comparison comparison) {
        if (comparison != Comparison.OPEN) {
            counts.merge(comparison, 1, Integer::sum);
        }
    }

    /** For the contents: "less than the median pair in 20 of 26 years with enough joint votes, about as much in 6". */
    String answer() {
        return counts.isEmpty() ? "no year with enough joint votes" : Phrases.years(counts);
    }

    /** Counts a year as less or more only where its whole interval lies on one side of the median pair. */
    String finding() {
        return counts.isEmpty()
                ? "No year holds votes enough for an interval that sets " + subject.both() + " beside the median pair"
                : "The pair agreed " + Phrases.years(counts);
    }

    /** Measure, slice, how to read the greys, and relative affinity in a sentence. */
    String subtitle(String slice) {
        return slice
                + ", by calendar year. Black: the pair with 90\u00a0% interval; greys: 90\u00a0% and the middle half of "
                + "all pairs, line at the median." + affinity();
    }

    /** "Relative affinity is below 0 in 25 of 26 years, its interval entirely so in 20." */
    private String affinity() {
        int known = 0;
        int negative = 0;
        int whole = 0;
        int positive = 0;
        int wholePositive = 0;
        for (YearRow row : rows) {
            Estimate affinity = row.affinity();
            if (affinity != null && affinity.defined()) {
                known++;
                negative += affinity.value() < 0 ? 1 : 0;
                positive += affinity.value() > 0 ? 1 : 0;
                whole += affinity.hi() < 0 ? 1 : 0;
                wholePositive += affinity.lo() > 0 ? 1 : 0;
            }
        }
        if (known < 2) {
            return "";
        }
        boolean below = negative >= positive;
        return " Relative affinity is " + (below ? "below" : "above") + " 0 in " + (below ? negative : positive)
                + " of " + known + " years, its interval entirely so in " + (below ? whole : wholePositive) + ".";
    }

    /** How uncertain a year is, and which years are gaps. */
    List<Prose> rail() {
        List<Prose> rail = new ArrayList<>();
        long least =
                rows.stream().mapToLong(YearRow::n).filter(n -> n > 0).min().orElse(0);
        long most = rows.stream().mapToLong(YearRow::n).max().orElse(0);
        rail.add(Prose.of((least == most
                        ? "A year here holds " + Numbers.counted(most, "joint vote", "joint votes")
                        : "A year holds " + Numbers.count(least) + " to " + Numbers.count(most) + " joint votes")
                + ", so single years are uncertain and a step from one to the next means little. The agenda also changes: "
                + "no level or trend here carries a verdict of its own."));
        String gaps = gaps();
        if (!gaps.isEmpty()) {
            rail.add(Prose.of(gaps));
        }
        return rail;
    }

    private String gaps() {
        List<String> without = spans(
                rows.stream().filter(row -> row.n() == 0).map(YearRow::year).toList());
        long few = rows.stream()
                .filter(row -> row.n() > 0 && row.n() < YearRow.LEAST)
                .count();
        String words = without.isEmpty() ? "" : "No joint votes in " + String.join(", ", without) + ".";
        if (few > 0) {
            words += (words.isEmpty() ? "" : " ") + "Years under " + YearRow.LEAST + " joint votes are left blank: the "
                    + "table below has them.";
        }
        return words;
    }

    /** {@code 1993–1999}, {@code 2003} for runs of years. */
    private static List<String> spans(List<Integer> years) {
        List<String> spans = new ArrayList<>();
        int from = 0;
        for (int k = 0; k < years.size(); k++) {
            boolean ends = k == years.size() - 1 || years.get(k + 1) != years.get(k) + 1;
            if (ends) {
                spans.add(Unit.years(years.get(from), years.get(k)));
                from = k + 1;
            }
        }
        return spans;
    }

    /** "2025 to 29 October", or nothing for a whole year. */
    static String lastYear(YearRow last, @Nullable LocalDate end) {
        return last.partial() && end != null
                ? last.year() + " to " + end.getDayOfMonth() + " "
                        + end.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : "";
    }
}
