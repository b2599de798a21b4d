package org.entente.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.claim.Words.Quantity;
import org.entente.text.Token;

/** Reads the numbers in a claim: 27, "two thirds", "four decades", "about 40 per cent"; years are dates, not numbers. */
final class Numbers {
    private static final WordLists WORDS = WordLists.shipped();
    private static final Map<String, Double> SCALES =
            Map.of("dozen", 12.0, "hundred", 100.0, "thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final Map<String, Double> UNITS = Map.of("decade", 10.0, "century", 100.0);
    private static final Map<String, Double> FRACTIONS =
            Map.of("half", 0.5, "third", 1.0 / 3, "quarter", 0.25, "fifth", 0.2, "tenth", 0.1);

    private Numbers() {}

    /** The first number among the draft's words that counts something; that of "the two countries" names them. */
    static Optional<Quantity> of(Draft draft, int from, int to) {
        List<Token> tokens = draft.sentence().tokens();
        for (int i = from; i < to; i++) {
            int here = i;
            boolean names =
                    draft.sentence().actors().stream().anyMatch(actor -> actor.from() <= here && here < actor.to());
            boolean counts = !names && !DayNumbers.at(tokens, i);
            Optional<Quantity> found = counts ? at(tokens, i, to) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Quantity> at(List<Token> tokens, int i, int end) {
        OptionalDouble value = value(tokens.get(i));
        if (value.isEmpty() || i + 1 >= end) {
            return Optional.empty();
        }
        boolean about = Phrases.within(tokens, Math.max(0, i - 2), i, WORDS.list("about"));
        int unit = tokens.get(i + 1).text().equals("-") && i + 2 < end ? i + 2 : i + 1;
        String lemma = tokens.get(unit).lemma();
        double base = value.getAsDouble();
        if (FRACTIONS.containsKey(lemma) && base < 10) {
            return Optional.of(quantity(base * FRACTIONS.get(lemma), "share", 0.05, about));
        }
        if (UNITS.containsKey(lemma)) {
            return Optional.of(quantity(base * UNITS.get(lemma), "years", UNITS.get(lemma) / 2, about));
        }
        if (SCALES.containsKey(lemma)) {
            return Optional.of(
                    quantity(base * SCALES.get(lemma), unit(tokens, unit + 1, end), SCALES.get(lemma) / 2, about));
        }
        if (lemma.equals("percent") || lemma.equals("per") || lemma.equals("%")) {
            return Optional.of(quantity(base, "percent", step(tokens.get(i).text()) / 2, about));
        }
        return tokens.get(unit).nominal() && !WORDS.has("months", lemma)
                ? Optional.of(quantity(base, unitWord(lemma), step(tokens.get(i).text()) / 2, about))
                : Optional.empty();
    }

    private static String unit(List<Token> tokens, int at, int end) {
        return at < end && tokens.get(at).nominal() ? unitWord(tokens.get(at).lemma()) : "";
    }

    private static String unitWord(String lemma) {
        return lemma.endsWith("s") ? lemma : lemma + "s";
    }

    private static Quantity quantity(double value, String unit, double tolerance, boolean about) {
        return new Quantity(value, unit, about ? 2 * tolerance : tolerance, about);
    }

    /** One unit of the last place said: 1 of "27", 0.1 of "27.5". */
    private static double step(String digits) {
        int point = digits.indexOf('.');
        return point < 0 ? 1 : Math.pow(10, -(digits.length() - point - 1.0));
    }

    static OptionalDouble value(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT).replace(",", "");
        if (text.matches("\\d+(\\.\\d+)?")) {
            boolean year = text.matches("1[89]\\d\\d|20\\d\\d") && !token.text().contains(",");
            return year ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
        }
        int place = WORDS.list("number_words").stream().toList().indexOf(text);
        if (place >= 0) {
            return OptionalDouble.of(place + 1.0);
        }
        return OptionalDouble.empty();
    }
}
