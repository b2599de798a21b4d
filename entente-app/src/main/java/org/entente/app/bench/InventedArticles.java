package org.entente.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.state.Articles;
import org.entente.state.Organisation;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.text.TextTable;

/** Articles about pairs of states, of sentences that lie beside this class. The same seed gives the same. */
final class InventedArticles {
    private static final String CLAIM = "claim";
    private static final int PARAGRAPH = 5;
    private static final int LAST_YEAR = 2025;
    private static final int FIRST_NAMED = 1992;

    /** Of five sentences two claim something, as in the texts that the reading of claims is tried on. */
    private static final int CLAIMS_IN_FIVE = 2;

    private final SplittableRandom dice;
    private final List<String> claims;
    private final List<String> others;
    private final List<String> organisations;

    private InventedArticles(long seed) {
        this.dice = new SplittableRandom(seed);
        Map<Boolean, List<String>> sentences = TextTable.rows(InventedArticles.class, "sentences.tsv").stream()
                .skip(1)
                .collect(Collectors.partitioningBy(
                        cells -> cells[0].equals(CLAIM), Collectors.mapping(cells -> cells[1], Collectors.toList())));
        this.claims = sentences.getOrDefault(true, List.of());
        this.others = sentences.getOrDefault(false, List.of());
        this.organisations = StateRegistry.builtIn().organisations().stream()
                .map(Organisation::name)
                .toList();
    }

    /**
     * An article.
     *
     * @param name its file's name
     * @param text its paragraphs, under a line with its date
     */
    record Article(String name, String text) {}

    /** So many articles of at least so many words, with dates of so many years up to 2025. */
    static List<Article> of(int articles, int words, int years, long seed) {
        InventedArticles invented = new InventedArticles(seed);
        return IntStream.range(0, articles)
                .mapToObj(number -> invented.article(number, words, years))
                .toList();
    }

    private Article article(int number, int words, int years) {
        LocalDate date = LocalDate.of(LAST_YEAR - dice.nextInt(years), 1 + dice.nextInt(12), 1 + dice.nextInt(28));
        List<String> states = states(date);
        StringBuilder text = new StringBuilder("Published " + date + "\n");
        int written = 0;
        Deck claiming = new Deck(claims);
        Deck telling = new Deck(others);
        for (int sentences = 0; written < words; sentences++) {
            Deck deck = dice.nextInt(PARAGRAPH) < CLAIMS_IN_FIVE ? claiming : telling;
            String sentence = sentence(deck.next(), states, date.getYear());
            written += sentence.split(" ", -1).length;
            text.append(sentences % PARAGRAPH == 0 ? "\n\n" : " ").append(sentence);
        }
        return new Article(String.format(Locale.ROOT, "%04d.txt", number), text + "\n");
    }

    /** Three members of the United Nations on that day, as sentences name them. */
    private List<String> states(LocalDate date) {
        StateRegistry registry = StateRegistry.builtIn();
        List<State> members = new ArrayList<>(registry.list().stream()
                .filter(state -> registry.unMember(state.ccode(), date))
                .toList());
        Collections.shuffle(members, new Random(dice.nextLong()));
        return members.stream()
                .limit(3)
                .map(state -> Articles.with(state.name(date)))
                .toList();
    }

    private String sentence(String said, List<String> states, int year) {
        int first = FIRST_NAMED + dice.nextInt(year - FIRST_NAMED - 1);
        int second = first + 1 + dice.nextInt(year - first);
        String filled = said.replace("{A}", states.get(0))
                .replace("{B}", states.get(1))
                .replace("{C}", states.get(2))
                .replace("{O}", organisations.get(dice.nextInt(organisations.size())))
                .replace("{Y}", Integer.toString(first))
                .replace("{Z}", Integer.toString(second));
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    /** Sentences in any order, none a second time before all others had their turn. */
    private final class Deck {
        private final List<String> sentences;
        private int next;

        private Deck(List<String> all) {
            this.sentences = new ArrayList<>(all);
            this.next = sentences.size();
        }

        private String next() {
            if (next == sentences.size()) {
                Collections.shuffle(sentences, new Random(dice.nextLong()));
                next = 0;
            }
            return sentences.get(next++);
        }
    }
}
