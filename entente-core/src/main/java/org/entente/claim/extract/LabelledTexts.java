package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.cases.Tally;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;
import org.entente.vote.RollCall;

/**
 * Finds the whole text that a sentence describes in words of its own, "last week’s protest against nuclear testing": by
 * the days it says, the words of the project's label, and a count that may be wrong, since a wrong one is what a claim
 * may be caught at.
 */
final class LabelledTexts {
    private static final int DAYS_OFF = 20;
    private static final int NEXT_TO = 3;
    private static final int STEM = 4;

    /** How much of a label must be said, the rarer words counting more, and by how much it must lead the next. */
    private static final double ENOUGH = 0.4;

    private static final double LEAD = 0.1;

    /** What a count is worth that has one of the two numbers, that comes near, or that is far off. */
    private static final double ONE_RIGHT = 0.3;

    private static final double NEAR = 0.15;
    private static final double FAR = -0.3;

    /** What words elsewhere in the sentence count, of 1. */
    private static final double BESIDE = 0.3;

    private static final int CLOSE = 12;
    private static final int DISTANT = 45;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /**
     * A text by its label.
     *
     * @param rollCall the vote on it
     * @param tally what was counted
     * @param words the stems of its label
     */
    private record Labelled(RollCall rollCall, Tally tally, Set<String> words) {}

    /**
     * A text and how well it fits.
     *
     * @param rollCall the vote on it
     * @param score 0 and more
     */
    private record Fit(RollCall rollCall, double score) {}

    private final NavigableMap<LocalDate, List<Labelled>> byDay = new TreeMap<>();
    private final Map<String, Integer> labels = new HashMap<>();

    void add(RollCall rollCall, Tally tally) {
        if (rollCall.label() == null) {
            return;
        }
        Set<String> words = stems(rollCall.label());
        words.forEach(word -> labels.merge(word, 1, Integer::sum));
        byDay.computeIfAbsent(rollCall.date(), any -> new ArrayList<>()).add(new Labelled(rollCall, tally, words));
    }

    /**
     * The text of some days whose label a stretch says most of, none where two are as likely; of a day or two the only
     * one, if the stretch says anything of its label.
     */
    Optional<RollCall> find(Stretch stretch, LocalDate from, LocalDate to, LocalDate date) {
        Set<String> said = said(stretch, date);
        Optional<RollCall> only = to.isAfter(from.plusDays(1)) ? Optional.empty() : only(said, from, to);
        return only.or(() -> likeliest(stretch, said, from, to, date));
    }

    private Optional<RollCall> only(Set<String> said, LocalDate from, LocalDate to) {
        List<Labelled> then = between(from, to);
        return then.size() == 1 && share(then.get(0).words(), said) > 0
                ? Optional.of(then.get(0).rollCall())
                : Optional.empty();
    }

    private List<Labelled> between(LocalDate from, LocalDate to) {
        return byDay.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private Optional<RollCall> likeliest(
            Stretch stretch, Set<String> said, LocalDate from, LocalDate to, LocalDate date) {
        Set<String> beside = said(stretch.whole(), date);
        int[] numbers = TallyFinder.numbers(stretch.words()).orElse(new int[0]);
        List<Fit> fits = between(from.minusDays(DAYS_OFF), to.plusDays(DAYS_OFF)).stream()
                .map(text -> new Fit(
                        text.rollCall(),
                        BESIDE * share(text.words(), beside)
                                + (1 - BESIDE) * share(text.words(), said)
                                + count(text.tally(), numbers)))
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .limit(2)
                .toList();
        boolean clear = fits.size() == 1
                || (fits.size() > 1 && fits.get(0).score() >= fits.get(1).score() + LEAD);
        return clear && fits.get(0).score() >= ENOUGH ? Optional.of(fits.get(0).rollCall()) : Optional.empty();
    }

    private double share(Set<String> label, Set<String> said) {
        double all = label.stream().mapToDouble(this::weight).sum();
        double met =
                label.stream().filter(said::contains).mapToDouble(this::weight).sum();
        return all == 0 ? 0 : met / all;
    }

    private double weight(String word) {
        return 1.0 / Math.log(2.0 + labels.getOrDefault(word, 0));
    }

    private static double count(Tally tally, int[] numbers) {
        if (numbers.length < 2) {
            return 0;
        }
        if (tally.yes() == numbers[0] || tally.no() == numbers[1]) {
            return ONE_RIGHT;
        }
        if (tally.near(numbers, CLOSE)) {
            return NEAR;
        }
        return tally.near(numbers, DISTANT) ? 0 : FAR;
    }

    /** The stems of what a stretch says, of the states that it names by adjective or capital their names. */
    private static Set<String> said(Stretch stretch, LocalDate date) {
        Analysed sentence = stretch.sentence();
        Set<String> said = new HashSet<>();
        List<Actor> voters = voters(stretch);
        for (int i = stretch.from(); i < stretch.to(); i++) {
            int at = i;
            if (voters.stream().noneMatch(actor -> actor.from() <= at && at < actor.to())) {
                said.addAll(stems(sentence.tokens().get(i).text()));
            }
        }
        for (Actor actor : sentence.actorsIn(stretch.from(), stretch.to())) {
            if (voters.contains(actor)) {
                continue;
            }
            for (State state : actor.said().states()) {
                said.addAll(stems(state.exists(date) ? state.name(date) : ""));
            }
        }
        return said;
    }

    /** "Peru voted against the text together with Chile": who votes is not what the text is on. */
    private static List<Actor> voters(Stretch stretch) {
        Analysed sentence = stretch.sentence();
        return sentence.actorsIn(stretch.from(), stretch.to()).stream()
                .filter(actor -> sentence.clauses().stream()
                                .anyMatch(clause -> clause.subjectFrom() <= actor.from()
                                        && actor.to() <= clause.subjectTo()
                                        && TextWords.votes(sentence, clause))
                        || Phrases.within(
                                sentence.tokens(),
                                Math.max(stretch.from(), actor.from() - NEXT_TO),
                                actor.from(),
                                TextWords.COMPANIONS))
                .toList();
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (String word : NO_LETTERS.split(words.toLowerCase(Locale.ROOT), -1)) {
            if (word.length() >= STEM) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }
}
