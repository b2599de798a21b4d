package org.entente.construct.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Setting;

/** The rows behind the test of timing: entries of leaders, and the series year by year. */
final class LeadershipRows {
    private final Setting setting;
    private final LeaderCourse course;

    LeadershipRows(Setting setting, LeaderCourse course) {
        this.setting = setting;
        this.course = course;
    }

    List<Listing> listings() {
        return List.of(entries(), series());
    }

    private Listing entries() {
        List<List<Item>> rows = course.entries().stream().map(this::row).toList();
        return new Listing(
                "entries",
                "Leaders who came to govern",
                "A probability is of a change in the year of entry or the next.",
                List.of(
                        Listing.Column.words("state", "State"),
                        Listing.Column.words("leader", "Leader"),
                        Listing.Column.words("entered", "Entered"),
                        Listing.Column.words("until", "Until"),
                        Listing.Column.words("counts", "Enters the test"),
                        Listing.Column.number("change", "Probability of a change")),
                rows);
    }

    private List<Item> row(Entry entry) {
        Reign reign = entry.reign();
        double change = entry.place() < 1 ? Double.NaN : course.segmentation().changeHereOrNext(entry.place());
        return List.of(
                new Item.OfState(reign.ccode(), reign.from().getYear()),
                new Item.Words(reign.name()),
                new Item.Words(reign.from().toString()),
                new Item.Words(reign.open() ? "the list’s end" : reign.to().toString()),
                new Item.Words(entry.counts() ? "yes" : "no: " + entry.why()),
                new Item.Plain(change, 2, false));
    }

    private Listing series() {
        double[] levels = course.segmentation().levels();
        List<List<Item>> rows = new ArrayList<>();
        for (int place = 0; place < course.years().length; place++) {
            int year = course.years()[place];
            rows.add(List.of(
                    new Item.Words(String.valueOf(year)),
                    new Item.Plain(course.values()[place], 3, true),
                    new Item.Plain(course.deviations()[place], 3, false),
                    new Item.Count(course.votes()[place]),
                    new Item.Plain(levels[place], 3, true),
                    new Item.Plain(
                            place == 0 ? Double.NaN : course.segmentation().change(place), 2, false),
                    new Item.Words(entered(year))));
        }
        return new Listing(
                "series",
                "Relative affinity by year, and where it changes",
                "The standard deviation is that of the draws of families of texts; the level is the posterior mean.",
                List.of(
                        Listing.Column.words("year", "Year"),
                        Listing.Column.number("relative_affinity", "Relative affinity"),
                        Listing.Column.number("deviation", "Standard deviation"),
                        Listing.Column.number("votes", "Joint votes"),
                        Listing.Column.number("level", "Level"),
                        Listing.Column.number("change", "Probability of a change"),
                        Listing.Column.words("entered", "Entries that are tested")),
                rows);
    }

    private String entered(int year) {
        return course.entries().stream()
                .filter(entry -> entry.counts() && course.years()[entry.place()] == year)
                .map(entry -> entry.reign().name() + " ("
                        + setting.code(
                                setting.evidence().states().get(entry.reign().ccode())) + ")")
                .collect(Collectors.joining(", "));
    }
}
