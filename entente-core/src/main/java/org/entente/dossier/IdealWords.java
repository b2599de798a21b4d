package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.jspecify.annotations.Nullable;

/** What may be said of two states' ideal points: no more than the intervals of their distances. */
final class IdealWords {
    private static final int PLACES = 2;

    private final Subject subject;
    private final IdealSeries series;
    private final Optional<IdealYear> marked;

    IdealWords(Subject subject, IdealSeries series) {
        this.subject = subject;
        this.series = series;
        this.marked = series.nearest()
                .filter(year -> differs(year) == Comparison.LESS)
                .or(() -> series.farthest().filter(year -> differs(year) == Comparison.MORE));
    }

    /** The session that stands clearly nearer, or else farther, than the last; the chart marks both. */
    Optional<IdealYear> marked() {
        return marked;
    }

    /** How the distance of a session compares with that of the last with enough votes of both. */
    private Comparison differs(IdealYear year) {
        return series.now().map(now -> between(year.distance(), now.distance())).orElse(Comparison.OPEN);
    }

    private static Comparison between(@Nullable Estimate one, @Nullable Estimate other) {
        return one == null || other == null ? Comparison.OPEN : Comparison.between(one, other);
    }

    String finding() {
        Optional<IdealYear> now = series.now();
        if (now.isEmpty()) {
            return "There is no session in which both cast ten votes";
        }
        String apart = distance(now.get());
        if (marked.isPresent()) {
            IdealYear then = marked.get();
            String how = differs(then) == Comparison.LESS ? "nearest" : "farthest apart";
            String of = series.beyondCounted() ? "Of sessions with ten votes of each, the" : "The";
            return of + " two stood " + how + " in " + then.year() + ", " + distance(then) + " apart; in "
                    + now.get().year() + " the distance was " + apart;
        }
        return "In " + now.get().year() + " the two stood " + apart + " apart"
                + (hasInterval(now.get()) ? "; no session’s distance stands clearly off that" : "");
    }

    private static boolean hasInterval(IdealYear year) {
        @Nullable Estimate distance = year.distance();
        return distance != null && distance.hasInterval();
    }

    static String distance(IdealYear year) {
        @Nullable Estimate distance = year.distance();
        return distance == null ? Numbers.MISSING : Numbers.decimals(distance.value(), PLACES);
    }

    /** For the contents: "1.19 apart in 2019; 79 % of pairs stand nearer". */
    String answer() {
        return series.now()
                .map(now -> distance(now) + " apart in " + now.year() + nearer(now.distance()))
                .orElse("no session with enough votes of both");
    }

    private static String nearer(@Nullable Estimate distance) {
        return distance == null || !distance.hasPercentile()
                ? ""
                : "; " + Phrases.pairs(distance.percentile() / 100, "stands", "stand") + " nearer";
    }

    String subtitle() {
        List<String> distances = new ArrayList<>();
        marked.ifPresent(year -> interval(year, distances));
        series.now().ifPresent(year -> interval(year, distances));
        return "Position by session, labelled by the year in which it opens. Solid: " + subject.stateA() + "; dashed: "
                + subject.stateB()
                + "; bands: 90\u00a0% intervals. Grey: 90\u00a0% and the middle half of states, line at the "
                + "median." + (distances.isEmpty() ? "" : " Distance " + String.join("; ", distances) + ".");
    }

    private static void interval(IdealYear year, List<String> words) {
        @Nullable Estimate distance = year.distance();
        if (distance != null && distance.hasInterval()) {
            words.add("in " + year.year() + " "
                    + Numbers.decimals(distance.value(), PLACES) + " ["
                    + Numbers.interval(distance.lo(), distance.hi(), PLACES, false) + "]");
        }
    }

    List<Prose> rail() {
        List<Prose> rail = new ArrayList<>();
        rail.add(Prose.of(
                "One dimension, estimated from all votes at once (Bailey, Strezhnev and Voeten 2017). Higher is "
                        + "nearer the United States. The scale of one session hangs on that of others by recurring texts alone, so "
                        + "a shift that all states share says little."));
        rail.add(Prose.of(
                "Positions and distances are each the median of their own draws, so a distance need not equal the difference "
                        + "of the two positions."));
        rail.add(
                Prose.of(
                        "A position is a place among voters, no judgement; it removes neither habits nor blocs. With under "
                                + "ten votes in a session it rests mostly on the sessions beside it, and has no place among pairs."));
        return rail;
    }
}
