package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.cases.ResolvedText;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.construct.Setting;
import org.entente.event.DatedEvent;
import org.entente.measure.Estimate;

/** Cases with what followed their first text, their texts one by one, and what the dated record has between the parties. */
final class CourseRows {
    private static final int PLACES = 2;
    private static final int TREND_PLACES = 3;

    private final Setting setting;
    private final List<CaseCourse> courses;

    CourseRows(Setting setting, List<CaseCourse> courses) {
        this.setting = setting;
        this.courses = courses;
    }

    /** The listings that have rows. */
    List<Listing> listings() {
        return List.of(cases(), texts(), events()).stream()
                .filter(listing -> !listing.rows().isEmpty())
                .toList();
    }

    private Listing cases() {
        return new Listing(
                "cases",
                "Cases with a text in the slice, and what followed the first",
                "Support is the mean of the third states seated on all texts of the case, +1 for backing, 0 for abstaining "
                        + "or not voting, −1 for opposing. Its change a year stands where there are five texts in five "
                        + "years. The record of a case is read to the day of its last check; a year not over by then is no "
                        + "year without a text.",
                List.of(
                        Column.words("case", "Case"),
                        Column.words("dimension", "Dimension"),
                        Column.number("texts", "Texts"),
                        Column.words("years", "Years"),
                        Column.words("without", "Years without a text"),
                        Column.number("first", "Support, first text"),
                        Column.number("last", "Support, last text"),
                        Column.number("trend", "Change a year"),
                        Column.words("checked", "Record read to")),
                courses.stream().map(this::row).toList());
    }

    private List<Item> row(CaseCourse course) {
        ResolvedText first = course.voted().get(0);
        ResolvedText last = course.voted().get(course.voted().size() - 1);
        Optional<Estimate> trend = Courses.of(setting).trend(course);
        int from = course.year(course.texts().get(0));
        int to = course.year(course.texts().get(course.texts().size() - 1));
        return List.of(
                new Item.Words(course.entry().shortName()),
                new Item.Words(course.entry().dimension().label()),
                new Item.Count(course.texts().size()),
                new Item.Words(from == to ? String.valueOf(from) : from + "–" + to),
                new Item.Words(YearRanges.of(course.gaps())),
                new Item.Plain(course.support(first), PLACES, true),
                new Item.Plain(course.support(last), PLACES, true),
                trend.isPresent()
                        ? new Item.Figure(trend.get(), TREND_PLACES, true)
                        : new Item.Plain(Double.NaN, TREND_PLACES, true),
                new Item.Words(course.entry().lastChecked().toString()));
    }

    private Listing texts() {
        List<List<Item>> rows = new ArrayList<>();
        for (CaseCourse course : courses) {
            course.texts().forEach(text -> rows.add(textRow(course, text)));
        }
        return new Listing(
                "texts",
                "Their texts, by date",
                "",
                List.of(
                        Column.words("case", "Case"),
                        Column.words("text", "Text"),
                        Column.words("date", "Date"),
                        Column.words("yes", "A yes"),
                        Column.number("support", "Support of third states")),
                rows);
    }

    private List<Item> textRow(CaseCourse course, ResolvedText text) {
        boolean voted = course.voted().contains(text);
        return List.of(
                new Item.Words(course.entry().shortName()),
                text.found()
                        ? new Item.Text(text.rollCall(), text.text().symbol())
                        : new Item.Words(text.text().symbol()),
                new Item.Words(
                        text.found()
                                ? setting.record()
                                        .rollCalls()
                                        .get(text.rollCall())
                                        .date()
                                        .toString()
                                : String.valueOf(text.text().date())),
                new Item.Words(
                        voted
                                ? SupportRows.meaning(text, course.entry())
                                : text.status().label()),
                new Item.Plain(voted ? course.support(text) : Double.NaN, PLACES, true));
    }

    private Listing events() {
        List<List<Item>> rows = new ArrayList<>();
        for (CaseCourse course : courses) {
            for (DatedEvent event : FollowUp.events(setting, course)) {
                rows.add(List.of(
                        new Item.Words(course.entry().shortName()),
                        new Item.Words(event.date().text()),
                        new Item.Words(event.typeLabel()),
                        new Item.Words(event.wording()),
                        new Item.Words(event.source())));
            }
        }
        return new Listing(
                "events",
                "What the dated record has between the parties",
                "As far as compiled; an entry says that something happened, not that a text was its cause.",
                List.of(
                        Column.words("case", "Case"),
                        Column.words("date", "Date"),
                        Column.words("kind", "Kind"),
                        Column.words("event", "What"),
                        Column.words("source", "Source")),
                rows);
    }
}
