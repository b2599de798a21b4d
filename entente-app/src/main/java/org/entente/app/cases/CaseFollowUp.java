package org.entente.app.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.rollcall.RollCallSentences;
import org.entente.cases.ResolvedText;
import org.entente.construct.cases.CaseCourse;
import org.entente.construct.cases.YearRanges;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Table;
import org.entente.event.DatedEvent;
import org.entente.measure.FigureOptions;
import org.entente.measure.Numbers;
import org.entente.measure.Seeds;
import org.entente.stat.PanelTrend;
import org.jspecify.annotations.Nullable;

/** What followed the first text of a case: on the terminal, on its page, in JSON. */
public final class CaseFollowUp {
    private final CaseCourse course;
    private final List<DatedEvent> events;
    private final Optional<PanelTrend> trend;

    /**
     * @param course the texts of the slice
     * @param events what the dated record has between the parties
     */
    public CaseFollowUp(CaseCourse course, List<DatedEvent> events) {
        this.course = course;
        this.events = List.copyOf(events);
        this.trend = course.trend(FigureOptions.LEVEL, Seeds.USUAL);
    }

    /** Nothing is said of a case without a text that was put to the vote with a side to back. */
    boolean empty() {
        return course.voted().isEmpty();
    }

    /** Trend, years without a text, what is recorded: one sentence each. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(trend.map(this::trend)
                .orElse("Under " + CaseCourse.LEAST + " texts in " + CaseCourse.LEAST
                        + " years: the list, and no trend of support."));
        sentences.add("Years without a text since the first, as far as the record of the case is read ("
                + RollCallSentences.day(course.entry().lastChecked()) + ") and the slice goes: "
                + YearRanges.of(course.gaps()) + ".");
        sentences.add(
                events.isEmpty()
                        ? "No dated record of the parties is at hand, so whether a text was carried out is not on record."
                        : "The dated record has " + Numbers.counted(events.size(), "entry", "entries")
                                + " between the parties, as far as compiled.");
        return sentences;
    }

    /** "The support of the 190 third states seated on all 18 texts rose by +0.023 a year (90 % +0.019 to +0.027)." */
    private String trend(PanelTrend found) {
        double low = found.interval().low();
        double high = found.interval().high();
        String moved = low > 0 ? "rose: " : high < 0 ? "fell: " : "neither rose nor fell beyond its uncertainty: ";
        String interval = Double.isNaN(low) ? "" : " (90 % interval " + Numbers.interval(low, high, 3, true) + ")";
        return "The support of the " + Numbers.counted(course.columns().size(), "third state", "third states")
                + " seated on all " + Numbers.counted(course.voted().size(), "text", "texts") + " " + moved
                + Numbers.signedScore(found.slope()) + " a year" + interval + ".";
    }

    /** The section of the case's page. */
    Section section() {
        List<Prose> rail = sentences().stream().map(Prose::of).toList();
        List<List<Cell>> rows = course.texts().stream().map(this::row).toList();
        Table table = new Table(
                "follow-up-texts",
                "",
                "Mean support of the states that are no party and were members on all these texts: +1 backs, 0 abstains or "
                        + "does not vote, −1 opposes. All texts there are: no interval.",
                List.of(
                        Table.Column.words("Text"),
                        Table.Column.words("Date"),
                        Table.Column.number("Support of third states")),
                rows,
                "",
                List.of());
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(Exhibit.of(rail, table));
        if (!events.isEmpty()) {
            exhibits.add(Exhibit.of(List.of(), recorded()));
        }
        return Section.of("follow-up", "Follow-up", exhibits);
    }

    private List<Cell> row(ResolvedText text) {
        return List.of(
                new Cell.Words(text.text().symbol()),
                new Cell.Words(CaseWords.date(text, course.record())),
                course.voted().contains(text)
                        ? new Cell.Words(Numbers.signedDecimals(course.support(text), 2))
                        : new Cell.Words(text.status().label()));
    }

    private Table recorded() {
        List<List<Cell>> rows = new ArrayList<>();
        for (DatedEvent event : events) {
            rows.add(List.of(
                    new Cell.Words(event.date().text()),
                    new Cell.Words(event.typeLabel()),
                    new Cell.Words(event.wording()),
                    new Cell.Words(event.source())));
        }
        return new Table(
                "follow-up-events",
                Numbers.counted(events.size(), "entry", "entries"),
                "of the dated record between the parties",
                List.of(
                        Table.Column.words("Date"),
                        Table.Column.words("Kind"),
                        Table.Column.words("What"),
                        Table.Column.words("Source")),
                rows,
                "",
                List.of());
    }

    /** The same as JSON. */
    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("until", course.until());
        fields.put("years_without_text", course.gaps());
        fields.put("states_seated_on_all", course.columns().size());
        fields.put("trend", trend.map(CaseFollowUp::json).orElse(null));
        fields.put("recorded_events", events.size());
        return fields;
    }

    private static Map<String, @Nullable Object> json(PanelTrend trend) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("per_year", trend.slope());
        fields.put("lo", number(trend.interval().low()));
        fields.put("hi", number(trend.interval().high()));
        fields.put("level", FigureOptions.LEVEL);
        fields.put("error_of_states", trend.ofUnits());
        fields.put("error_of_texts", trend.ofPoints());
        return fields;
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
