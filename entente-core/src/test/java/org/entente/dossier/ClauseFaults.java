package org.entente.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Listing;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** What is wrong with the clauses of a page's first paragraph: a figure that is not the data's, a side no figure bears. */
final class ClauseFaults {
    private static final Pattern NUMBER = Pattern.compile("[+−]?\\d[\\d,]*(?:\\.\\d+)?");

    private ClauseFaults() {}

    static List<String> of(Telling telling) {
        List<String> faults = new ArrayList<>();
        List<Clause> clauses = ConstructVoices.of(telling.construct()).clauses(telling);
        Set<String> known = clauses.isEmpty() ? Set.of() : known(telling);
        for (Clause clause : clauses) {
            String text = clause.words().text();
            String where = telling.construct().card().id() + ": " + text;
            if (clause.words().spans().stream().noneMatch(Span.Figure.class::isInstance)) {
                faults.add("no figure in " + where);
            }
            clause.words().spans().stream()
                    .filter(Span.Figure.class::isInstance)
                    .flatMap(span -> numbers(span.text()).stream())
                    .filter(number -> !known.contains(number))
                    .forEach(number -> faults.add("«" + number + "» is not in the data: " + where));
            if (text.endsWith(".") || text.isBlank()) {
                faults.add("no clause: " + where);
            }
            if (clause.side() != Clause.Side.NEITHER && !borne(telling)) {
                faults.add("no interval and no enumeration bears " + clause.side() + ": " + where);
            }
        }
        return faults;
    }

    /** Some figure's percentile lies on one side of the middle, or its value of zero, or rows were enumerated. */
    private static boolean borne(Telling telling) {
        for (Finding finding : telling.reading().findings()) {
            Estimate estimate = finding.estimate();
            Comparison place = Comparison.withMedian(estimate);
            Comparison sign = Comparison.with(estimate, 0);
            if (place == Comparison.MORE
                    || place == Comparison.LESS
                    || sign == Comparison.MORE
                    || sign == Comparison.LESS
                    || (estimate.defined() && !estimate.hasInterval())) {
                return true;
            }
        }
        return telling.reading().listings().stream()
                .anyMatch(listing -> !listing.rows().isEmpty());
    }

    /** Every number as readers see it: values, intervals, percentiles, counts, numbers in what was counted and in rows. */
    private static Set<String> known(Telling telling) {
        Set<String> known = new HashSet<>();
        for (Finding finding : telling.reading().findings()) {
            Indicator indicator = telling.indicator(finding);
            Estimate estimate = finding.estimate();
            for (double value : new double[] {estimate.value(), estimate.lo(), estimate.hi()}) {
                if (!Double.isNaN(value)) {
                    for (int places = 0; places <= 3; places++) {
                        add(known, Numbers.figure(value, places, indicator.signed()));
                        add(known, Numbers.figure(value, places, false));
                        add(known, Numbers.figure(Math.abs(value), places, false));
                    }
                    add(known, Numbers.percent(value));
                    add(known, Numbers.percent(1 - value));
                }
            }
            for (double place :
                    new double[] {estimate.percentile(), estimate.percentileLo(), estimate.percentileHi()}) {
                add(known, Numbers.percentile(place));
                add(known, Numbers.percentile(100 - place));
            }
            add(known, Numbers.count(estimate.n()));
            add(known, Numbers.count(estimate.reference()));
            add(known, finding.counted());
            add(known, finding.remark());
            add(known, finding.about());
            add(known, finding.years());
        }
        for (Listing listing : telling.reading().listings()) {
            add(known, listing.title());
            for (int count = 0; count <= listing.rows().size(); count++) {
                add(known, Numbers.count(count));
            }
        }
        telling.reading().remarks().forEach(remark -> add(known, remark));
        return known;
    }

    private static void add(Set<String> known, String words) {
        known.addAll(numbers(words));
    }

    private static List<String> numbers(String words) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }
}
