package org.entente.app.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Claim;

/**
 * A finding for the first screen: at most two sentences with at most three figures each. What is left out stands in the
 * claim’s own section.
 */
final class ShortFinding {
    private static final int SENTENCES = 2;
    private static final int FIGURES = 3;
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\d/])[−+]?\\d(?:[\\d.,–-]*\\d)?");

    private ShortFinding() {}

    static String of(Claim claim) {
        return of(ClaimWords.sentence(claim));
    }

    static String of(String finding) {
        List<String> sentences = List.of(END.split(finding));
        return sentences.stream().limit(SENTENCES).map(ShortFinding::cut).collect(Collectors.joining(" "));
    }

    /** Without asides, then without its last parts, until few figures are left; whole where it has no parts. */
    private static String cut(String sentence) {
        if (figures(sentence) <= FIGURES) {
            return sentence;
        }
        String bare = sentence.replaceAll(" \\([^()]*\\)", "");
        String shorter = bare;
        while (figures(shorter) > FIGURES) {
            int at = last(shorter);
            if (at < 0) {
                return bare;
            }
            shorter = shorter.substring(0, at);
        }
        return shorter.replaceFirst("[.]?$", ".");
    }

    /** Where the last part begins: behind a semicolon, else behind another mark; −1 without one. */
    private static int last(String sentence) {
        return Stream.of("; ", ", ", ": ")
                .mapToInt(sentence::lastIndexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static long figures(String words) {
        return FIGURE.matcher(words).results().count();
    }
}
