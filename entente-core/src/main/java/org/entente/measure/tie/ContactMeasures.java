package org.entente.measure.tie;

import java.util.Locale;
import org.entente.tie.Layers;
import org.jspecify.annotations.Nullable;

/** Missions and travel: who is present where. */
final class ContactMeasures {
    private static final int YEARS = 5;
    private static final String NONE = "none";

    static final TieMeasure MISSION = TieMeasureBuilder.of("mission", "mission", Layers.MISSION, Describes.EACH_WAY)
            .asks("Has the first state a diplomatic mission in the second?")
            .in("1 for yes, 0 for no")
            .alike(Alike.HIGH)
            .interval("It has no interval: it is taken as listed.")
            .defined(
                    "Whether the source lists a diplomatic representative of the first state in the second in the year; "
                            + "the remark says at which level.")
            .after("Bayer 2006, Diplomatic Exchange Data Set, Correlates of War")
            .caveats("Listed for some years only: between them there is no data.")
            .by(ContactMeasures::missions);

    static final TieMeasure VISITS = TieMeasureBuilder.of(
                    "visits", "visits of leaders", Layers.VISIT, Describes.EACH_WAY)
            .asks("How often did leaders of the first state travel to the second?")
            .in("visits in five years")
            .alike(Alike.HIGH)
            .over(YEARS)
            .interval("It has no interval: visits are counted, not sampled.")
            .defined(
                    "Number of journeys of a leader of the first state to the second in five years, as the source lists "
                            + "them.")
            .after("Country and Organizational Leader Travel dataset, Pardee Institute")
            .caveats("A summit of many in one city counts as a visit to its host.")
            .by(ContactMeasures::visits);

    private ContactMeasures() {}

    private static YearFigures missions(TieYear year) {
        return year.rows(Layers.MISSION)
                .filter(rows -> rows.table().size() > 0)
                .map(rows -> {
                    PairGrid grid = rows.empty(year.states());
                    @Nullable String[][] levels = new @Nullable String[grid.states()][grid.states()];
                    Grids.forEach(year.states(), rows.table(), "", (i, j, tie) -> {
                        grid.set(i, j, Grids.truth(!tie.kind().equals(NONE)));
                        levels[i][j] = tie.kind();
                    });
                    return YearFigures.of(year, rows.holding(), grid, (i, j) -> mission(levels[i][j]));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    private static TieDetail mission(@Nullable String level) {
        TieDetail detail = TieDetail.without("as listed", level == null || level.equals(NONE) ? 0 : 1);
        if (level == null || level.isEmpty()) {
            return detail;
        }
        String words = level.replace('_', ' ');
        return detail.remarking("Level: " + words.toLowerCase(Locale.ROOT) + ".");
    }

    private static YearFigures visits(TieYear year) {
        return year.rows(Layers.VISIT)
                .map(rows -> {
                    PairGrid grid = rows.empty(year.states());
                    Grids.forEach(year.states(), rows.table(), "", (i, j, tie) -> grid.add(i, j, 1));
                    return YearFigures.of(
                            year, rows.holding(), grid, (i, j) -> TieDetail.without("a count", count(grid.get(i, j))));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    private static long count(double number) {
        return Double.isNaN(number) ? 0 : Math.round(number);
    }
}
