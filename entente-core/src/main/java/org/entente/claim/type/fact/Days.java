package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.Proposition;
import org.entente.claim.Tense;
import org.entente.claim.Testing;
import org.entente.claim.Window;
import org.entente.claim.Words.Quantity;
import org.entente.state.Span;

/**
 * The days that a claim is about, none later than the text.
 *
 * @param said the days of the claim; without a window those up to the text's date
 * @param open whether the text names no last day
 * @param unit how precisely the text says it; {@link Unit#NONE} without a window
 * @param date the day of the text
 * @param present whether it speaks of what is so on that day
 */
public record Days(Span said, boolean open, Unit unit, LocalDate date, boolean present) {
    private static final String CALENDAR = "year";
    private static final Unit[] NAMED = {Unit.DAY, Unit.MONTH, Unit.YEAR};

    private static final Pattern BACK =
            Pattern.compile("\\bthe (?:past|last) (?:\\w+ )?(?:year|decade)s?\\b", Pattern.CASE_INSENSITIVE);

    /** How precisely days are said. */
    public enum Unit {
        NONE(0),
        DAY(1),
        MONTH(31),
        YEAR(366),
        /** More than a year: from one year to another. */
        LONGER(366);

        private final int days;

        Unit(int days) {
            this.days = days;
        }
    }

    /** Those of a claim. */
    public static Days of(Proposition claim, Testing testing) {
        Window named = claim.window().said() ? claim.window() : year(claim);
        return of(named, claim.tense(), testing.date());
    }

    /** A calendar year among the numbers of a claim about what was; of what is, the year belongs to a name. */
    private static Window year(Proposition claim) {
        Optional<Quantity> number =
                claim.words().number().filter(said -> said.unit().equals(CALENDAR));
        if (number.isEmpty() || claim.tense() == Tense.PRESENT) {
            return Window.UNSAID;
        }
        int year = (int) number.get().value();
        boolean on = claim.tense() == Tense.PERFECT;
        return new Window(
                Optional.of(LocalDate.of(year, 1, 1)),
                on ? Optional.empty() : Optional.of(LocalDate.of(year, 12, 31)),
                String.valueOf(year));
    }

    /** Those of a window and a tense in a text of a day. */
    public static Days of(Window window, Tense tense, LocalDate date) {
        LocalDate from = window.from().orElse(LocalDate.MIN);
        LocalDate to = earlier(window.to().orElse(date), date);
        boolean present = window.to().isEmpty() && tense != Tense.PAST;
        Window whole = BACK.matcher(window.words()).find() ? upTo(window, date) : window;
        Span said = from.isAfter(to) ? new Span(to, to) : new Span(from, to);
        return new Days(said, whole.to().isEmpty(), unit(whole), date, present);
    }

    /** Years counted back from a text end with it: “over the past decade” tells of no beginning, as “since” does. */
    private static Window upTo(Window window, LocalDate date) {
        return new Window(window.from(), Optional.of(window.to().orElse(date)), window.words());
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static Unit unit(Window window) {
        if (!window.said()) {
            return Unit.NONE;
        }
        if (window.from().isEmpty() || window.to().isEmpty()) {
            LocalDate end = window.from().or(window::to).orElseThrow();
            boolean ofYear = end.getDayOfYear() == 1 || end.equals(LocalDate.of(end.getYear(), 12, 31));
            return ofYear ? Unit.YEAR : Unit.DAY;
        }
        long days =
                ChronoUnit.DAYS.between(window.from().orElseThrow(), window.to().orElseThrow()) + 1;
        return Arrays.stream(NAMED)
                .filter(unit -> days <= unit.days)
                .findFirst()
                .orElse(Unit.LONGER);
    }

    /** Whether the text names one day, month or year. */
    public boolean point() {
        return !open && (unit == Unit.DAY || unit == Unit.MONTH || unit == Unit.YEAR);
    }

    /** Whether it names a beginning that goes on: "since 2008". */
    public boolean since() {
        return open && !said.from().equals(LocalDate.MIN);
    }

    /** The day on which something is so: that of the text for what is so now, else the last day named. */
    public LocalDate day() {
        return said.to();
    }

    /**
     * How a date, as precise as it is known, lies to the days said: inside fits, one unit of the last place said beside
     * them fits in part, further off it excludes.
     */
    public Fit when(Span known) {
        if (known.overlaps(said)) {
            return Fit.FITS;
        }
        return near(known, said) ? Fit.PARTLY : Fit.EXCLUDES;
    }

    /** The same of the first day said alone: "since 2008". */
    public Fit begins(Span known) {
        Span first = new Span(said.from(), end(said.from()));
        if (known.overlaps(first)) {
            return Fit.FITS;
        }
        return near(known, first) ? Fit.PARTLY : Fit.EXCLUDES;
    }

    /** The same of the last day said alone: "until 1962". */
    public Fit ends(Span known) {
        Span last =
                new Span(unit == Unit.DAY ? said.to() : LocalDate.of(said.to().getYear(), 1, 1), said.to());
        if (known.overlaps(last)) {
            return Fit.FITS;
        }
        return near(known, last) ? Fit.PARTLY : Fit.EXCLUDES;
    }

    /** Whether a date lies in the years said, or in one beside them. */
    boolean year(Span known) {
        int first = said.from().getYear() - 1;
        int last = since() ? said.from().getYear() + 1 : said.to().getYear() + 1;
        return known.to().getYear() >= first && known.from().getYear() <= last;
    }

    private LocalDate end(LocalDate first) {
        return unit == Unit.DAY ? first : LocalDate.of(first.getYear(), 12, 31);
    }

    private boolean near(Span known, Span around) {
        long slack = unit.days;
        return !known.from().isAfter(around.to().plusDays(slack))
                && !known.to()
                        .isBefore(
                                around.from().equals(LocalDate.MIN)
                                        ? LocalDate.MIN
                                        : around.from().minusDays(slack));
    }
}
