package org.entente.claim.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.article.Sentence.Part;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.entente.text.SentenceSplitter;
import org.entente.text.Span;

/** Lays the blocks out as one text and finds its sentences. A dateline before a sentence is one of its own. */
final class Drafting {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int count;

    private Drafting() {}

    static Draft of(SourceText source) {
        Drafting drafting = new Drafting();
        source.blocks().stream().flatMap(TableRow::apart).forEach(drafting::add);
        return new Draft(source, drafting.text.toString(), drafting.parts);
    }

    private void add(Block block) {
        text.append(text.isEmpty() ? "" : Article.BETWEEN);
        int start = text.length();
        text.append(block.text());
        int dateline = block.kind() == Kind.PARAGRAPH ? datelineEnd(block.text()) : 0;
        List<Sentence> sentences = new ArrayList<>();
        if (dateline > 0) {
            sentences.add(sentence(
                    new Span(
                            0,
                            block.text().substring(0, dateline).stripTrailing().length()),
                    start,
                    block));
        }
        for (Span span : spans(block, dateline)) {
            sentences.add(sentence(span.moved(dateline), start, block));
        }
        parts.add(new Part(block, List.copyOf(sentences), dateline > 0));
    }

    /** A row of a table and a heading are never cut up by their marks. */
    private List<Span> spans(Block block, int from) {
        String rest = block.text().substring(from);
        return block.kind() == Kind.TABLE ? List.of(new Span(0, rest.length())) : splitter.split(rest);
    }

    private Sentence sentence(Span inBlock, int start, Block block) {
        String words = inBlock.of(block.text());
        return new Sentence(count++, inBlock.moved(start), words(words), words);
    }

    /** Where the sentence after a dateline begins; 0 without one. */
    private static int datelineEnd(String block) {
        Matcher matcher = Dateline.PATTERN.matcher(block);
        return matcher.lookingAt() && matcher.end() < block.length() ? matcher.end() : 0;
    }

    /** Words in small letters, without marks between. */
    static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
