package org.entente.construct.cases;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.entente.cases.Case;
import org.entente.cases.Dimension;
import org.entente.cases.Support;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.construct.Setting;

/** What each state did on every case of others, case by case, both states of a pair one below the other. */
final class LevelRows {
    private static final int PLACES = 2;

    private final Setting setting;
    private final List<LevelOf> levels;

    LevelRows(Setting setting, List<LevelOf> levels) {
        this.setting = setting;
        this.levels = levels;
    }

    private record Line(LevelOf level, CaseLevels.Row row) {}

    /** The cases of dimensions in which one of the states has a mean, then the others; those with rows. */
    List<Listing> listings() {
        List<Dimension> measured =
                levels.stream().filter(LevelOf::enough).map(LevelOf::dimension).toList();
        Listing cases = listing(
                "cases",
                "Every case of others, what each state did on its whole texts",
                line -> measured.isEmpty() || measured.contains(line.level().dimension()));
        Listing others = listing(
                "other_cases",
                "Cases of other dimensions, too few for a mean",
                line -> !measured.isEmpty() && !measured.contains(line.level().dimension()));
        return List.of(cases, others).stream()
                .filter(listing -> !listing.rows().isEmpty())
                .toList();
    }

    private Listing listing(String id, String title, Predicate<Line> wanted) {
        List<String> order =
                setting.evidence().cases().list().stream().map(Case::id).toList();
        List<List<Item>> rows = levels.stream()
                .flatMap(level -> level.cases().stream().map(row -> new Line(level, row)))
                .filter(wanted)
                .sorted(Comparator.comparing((Line line) -> line.level().dimension())
                        .thenComparing(line -> order.indexOf(line.row().entry().id())))
                .map(this::row)
                .toList();
        return new Listing(
                id,
                title,
                "Support is a mean over families of texts, +1 for backing, 0 for abstaining, −1 for opposing; seated, an "
                        + "absence counts 0; cast, it is left out. These are all the texts there are: no interval. Where "
                        + "the supported party’s own seat voted against its side the text counts here all the same.",
                columns(),
                rows);
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("dimension", "Dimension"),
                Column.words("case", "Case"),
                Column.words("state", "State"),
                Column.words("years", "Years"),
                Column.number("texts", "Texts"),
                Column.number("backed", "Backed"),
                Column.number("abstained", "Abstained"),
                Column.number("opposed", "Opposed"),
                Column.number("not_voting", "Did not vote"),
                Column.number("seated", "Seated"),
                Column.number("cast", "Cast"),
                Column.words("stance", "By seated support"));
    }

    private List<Item> row(Line line) {
        Support support = line.row().supports().get(line.level().column());
        int[] span = line.level().span(line.row());
        return List.of(
                new Item.Words(line.level().dimension().label()),
                new Item.Words(line.row().entry().shortName()),
                new Item.OfState(support.ccode(), span[1]),
                new Item.Words(span[0] == span[1] ? String.valueOf(span[0]) : span[0] + "–" + span[1]),
                new Item.Count(support.texts()),
                new Item.Count(support.backed()),
                new Item.Count(support.withheld()),
                new Item.Count(support.opposed()),
                new Item.Count(support.absent()),
                new Item.Plain(support.seated().orElse(Double.NaN), PLACES, true),
                new Item.Plain(support.cast().orElse(Double.NaN), PLACES, true),
                new Item.Words(support.stance().label()));
    }
}
