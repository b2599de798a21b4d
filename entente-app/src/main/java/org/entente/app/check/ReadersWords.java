package org.entente.app.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Judgement;
import org.entente.measure.Numbers;
import org.entente.page.Element;
import org.entente.page.Fragment;
import org.entente.page.Node;
import org.entente.text.TextTable;

/** What the words of a report mean, as far as it uses them: a table beside this class. */
final class ReadersWords {
    private ReadersWords() {}

    /**
     * A word and its meaning.
     *
     * @param word in small letters
     * @param meaning a sentence or two
     */
    record Entry(String word, String meaning) {}

    /** Those that the sentences of a text's claims use. */
    static List<Entry> of(CheckedText text) {
        String said = text.tested().stream()
                .flatMap(ReadersWords::sentences)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return TextTable.rows(ReadersWords.class, "words.tsv").stream()
                .skip(1)
                .map(cells -> new Entry(cells[0], cells[1]))
                .filter(entry -> said.contains(entry.word()))
                .toList();
    }

    private static Stream<String> sentences(Claim claim) {
        Judgement judgement = claim.judgement().orElseThrow();
        return Stream.of(
                ClaimWords.sentence(claim),
                judgement.everything().reason(),
                judgement.votesOnly().reason());
    }

    /** As a section; nothing where none is used. */
    static Node section(CheckedText text) {
        List<Entry> used = of(text);
        if (used.isEmpty()) {
            return Fragment.of();
        }
        Element list = Element.of("dl").cssClass("glossary");
        used.forEach(entry ->
                list.add(Element.of("dt", Numbers.capital(entry.word()))).add(Element.of("dd", entry.meaning())));
        return Element.of("section")
                .id("words")
                .add(Element.of("h2", "What the words mean"))
                .add(list);
    }
}
