package org.entente.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.vote.Issue;

/** The texts of all years: each year the recurring ones, and new ones that are put once. */
final class Agenda {
    private static final long TEXTS = 1;
    private static final int AUTUMN_DAYS = 85;

    private final SyntheticWorld world;
    private int families;

    Agenda(SyntheticWorld world) {
        this.world = world;
    }

    List<Text> texts() {
        int recurring = (int) Math.round(world.recurring() * world.textsPerYear());
        families = recurring;
        List<Text> texts = new ArrayList<>();
        for (int year = 0; year < world.years(); year++) {
            for (int place = 0; place < world.textsPerYear(); place++) {
                int family = place < recurring ? place : families++;
                texts.add(text(texts.size() + 1, year, place, family));
            }
        }
        return texts;
    }

    /** A family's nature follows from its number alone, so that a recurring text stays what it is. */
    private Text text(int number, int year, int place, int family) {
        Dice nature = new Dice(world.seed(), TEXTS + 2L * family);
        double discrimination = 1.5 * nature.normal();
        double difficulty = nature.normal() - 1;
        int issues = nature.chance(0.8) ? 1 << nature.below(Issue.values().length) : 0;
        boolean important = nature.chance(0.15);
        boolean withParagraph = nature.chance(world.paragraphs());
        int calendarYear = world.firstYear() + year;
        LocalDate date = LocalDate.of(calendarYear, 9, 28).plusDays((long) place * AUTUMN_DAYS / world.textsPerYear());
        return new Text(
                number,
                place + 1,
                date,
                calendarYear - 1945,
                family,
                discrimination,
                difficulty,
                issues,
                important,
                withParagraph);
    }
}
