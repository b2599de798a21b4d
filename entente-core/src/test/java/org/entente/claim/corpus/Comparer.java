package org.entente.claim.corpus;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.corpus.Comparison.Extra;
import org.entente.claim.corpus.Comparison.KindCall;
import org.entente.claim.corpus.Comparison.Miss;
import org.entente.claim.corpus.Comparison.Pair;

/**
 * Holds what a checker found in a text against its table. A found claim belongs to the sentence that holds most of its
 * words and may be paired with an expected claim there if they share a word; pairs are one to one, as many as can be, and
 * of those the ones of the same type and polarity and with the most words in common.
 */
public final class Comparer {
    private static final int MOST_CLAIMS = 16;

    private record Placed(TextSpan place, FoundSentence sentence) {}

    private record Candidate(Placed at, FoundClaim claim, List<TextSpan> spans) {}

    private final CorpusText text;
    private final List<TextSpan> places;
    private final List<Placed> found;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();
    private final List<Extra> extras = new ArrayList<>();

    private Comparer(CorpusText text, List<FoundSentence> sentences) {
        this.text = text;
        Placing expected = new Placing(text.text());
        this.places = text.sentences().stream()
                .map(sentence -> expected.next(sentence.text()))
                .toList();
        Placing given = new Placing(text.text());
        this.found = sentences.stream()
                .map(sentence -> new Placed(given.next(sentence.text()), sentence))
                .toList();
    }

    /** Compares the sentences of a text, as cut and read by a checker, with the table of the text. */
    public static Comparison compare(CorpusText text, List<FoundSentence> sentences) {
        return new Comparer(text, sentences).compare();
    }

    private Comparison compare() {
        List<List<Candidate>> bySentence = new ArrayList<>();
        places.forEach(place -> bySentence.add(new ArrayList<>()));
        for (Placed placed : found) {
            for (FoundClaim claim : placed.sentence().claims()) {
                place(placed, claim, bySentence);
            }
        }
        for (int i = 0; i < bySentence.size(); i++) {
            pair(text.sentences().get(i), places.get(i), bySentence.get(i));
        }
        return new Comparison(text.name(), pairs, misses, extras, kinds());
    }

    private void place(Placed placed, FoundClaim claim, List<List<Candidate>> bySentence) {
        List<TextSpan> spans = Placing.inside(placed.place(), placed.sentence().text(), claim.spans());
        int home = placed.place().start() < 0 ? -1 : mostShared(spans);
        if (home < 0 || bySentence.get(home).size() == MOST_CLAIMS) {
            extras.add(new Extra(placed.sentence().text(), claim));
        } else {
            bySentence.get(home).add(new Candidate(placed, claim, spans));
        }
    }

    private int mostShared(List<TextSpan> spans) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < places.size(); i++) {
            int shared = TextSpan.shared(List.of(places.get(i)), spans);
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }

    private void pair(ExpectedSentence sentence, TextSpan place, List<Candidate> candidates) {
        List<ExpectedClaim> claims = sentence.claims();
        int[][] fit = new int[claims.size()][candidates.size()];
        for (int row = 0; row < fit.length; row++) {
            List<TextSpan> spans = Placing.inside(
                    place,
                    sentence.text(),
                    Placing.offsets(sentence.text(), claims.get(row).span()));
            for (int column = 0; column < candidates.size(); column++) {
                fit[row][column] = fit(claims.get(row), spans, candidates.get(column));
            }
        }
        int[] columnOf = new Pairing(fit, candidates.size()).best();
        record(sentence, candidates, columnOf);
    }

    private static int fit(ExpectedClaim expected, List<TextSpan> spans, Candidate candidate) {
        int shared = TextSpan.shared(spans, candidate.spans());
        if (shared == 0) {
            return 0;
        }
        int union = TextSpan.length(spans) + TextSpan.length(candidate.spans()) - shared;
        int sameType = expected.type().equals(candidate.claim().type()) ? 600 : 0;
        int samePolarity = expected.polarity().equals(candidate.claim().polarity()) ? 100 : 0;
        return 1 + sameType + samePolarity + 200 * shared / union;
    }

    private void record(ExpectedSentence sentence, List<Candidate> candidates, int[] columnOf) {
        boolean[] used = new boolean[candidates.size()];
        for (int row = 0; row < columnOf.length; row++) {
            ExpectedClaim claim = sentence.claims().get(row);
            if (columnOf[row] < 0) {
                misses.add(new Miss(sentence.text(), claim));
            } else {
                used[columnOf[row]] = true;
                pairs.add(new Pair(
                        sentence.text(), claim, candidates.get(columnOf[row]).claim()));
            }
        }
        for (int column = 0; column < used.length; column++) {
            if (!used[column]) {
                Candidate extra = candidates.get(column);
                extras.add(new Extra(extra.at().sentence().text(), extra.claim()));
            }
        }
    }

    private List<KindCall> kinds() {
        List<KindCall> calls = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            ExpectedSentence sentence = text.sentences().get(i);
            if (!sentence.kind().equals("claim")) {
                calls.add(new KindCall(sentence.text(), sentence.kind(), kindAt(places.get(i))));
            }
        }
        return calls;
    }

    private String kindAt(TextSpan place) {
        String kind = "nothing";
        int most = 0;
        for (Placed placed : found) {
            int shared = place.shared(placed.place());
            if (shared > most) {
                most = shared;
                kind = placed.sentence().kind();
            }
        }
        return kind;
    }
}
