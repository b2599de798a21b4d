package org.entente.claim.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.cases.CaseRegistry;
import org.entente.claim.Topic;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.entente.text.Tagger;
import org.entente.text.Token;

/** A text cut by hand, with its mentions: " / " parts sentences, " // " paragraphs. */
final class ReadText {
    private static final Tagger TAGGER = Tagger.load();
    private static final ActorFinder FINDER =
            ActorFinder.of(StateRegistry.builtIn(), CaseRegistry.builtIn(), TieRecord.builtIn());

    private final String text;
    private final LocalDate date;
    private final List<List<Token>> sentences = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();

    ReadText(String text, LocalDate date) {
        this.text = text;
        this.date = date;
        int at = 0;
        int paragraph = 0;
        for (String part : text.split(" // ", -1)) {
            for (String sentence : part.split(" / ", -1)) {
                int start = at;
                sentences.add(TAGGER.tokens(sentence).stream()
                        .map(token -> new Token(token.span().moved(start), token.text(), token.lemma(), token.tag()))
                        .toList());
                paragraphs.add(paragraph);
                at += sentence.length() + " / ".length();
            }
            at += 1;
            paragraph++;
        }
    }

    private ReadText(String text, LocalDate date, List<List<Token>> sentences, List<Integer> paragraphs) {
        this.text = text;
        this.date = date;
        this.sentences.addAll(sentences);
        this.paragraphs.addAll(paragraphs);
    }

    /** The same words and tags, with two names of the same length in each other’s place. */
    ReadText swapping(String one, String other) {
        List<List<Token>> swapped = sentences.stream()
                .map(sentence -> sentence.stream()
                        .map(token -> new Token(
                                token.span(),
                                swapped(token.text(), one, other),
                                swapped(token.lemma(), one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)),
                                token.tag()))
                        .toList())
                .toList();
        return new ReadText(swapped(text, one, other), date, swapped, paragraphs);
    }

    static String swapped(String text, String one, String other) {
        return text.replace(one, "\u0000").replace(other, one).replace("\u0000", other);
    }

    List<List<ActorMention>> mentions() {
        return FINDER.find(
                sentences, paragraphs.stream().mapToInt(Integer::intValue).toArray(), date);
    }

    /** Every mention as the table of cases writes it: words=KIND:states:topic. */
    String summary() {
        String all =
                mentions().stream().flatMap(List::stream).map(this::summary).collect(Collectors.joining("; "));
        return all.isEmpty() ? "-" : all;
    }

    private String summary(ActorMention mention) {
        String states = mention.states().stream().map(state -> state.code(date)).collect(Collectors.joining("+"));
        String topic = mention.topic().map(Topic::id).map(id -> ":" + id).orElse("");
        return mention.span().of(text) + "=" + mention.kind() + ":" + states + topic;
    }

    /** Whether every mention lies within its sentence, behind the one before. */
    boolean ordered() {
        List<List<ActorMention>> found = mentions();
        return IntStream.range(0, found.size()).allMatch(i -> ordered(found.get(i), sentences.get(i)));
    }

    private static boolean ordered(List<ActorMention> mentions, List<Token> sentence) {
        int at = sentence.isEmpty() ? 0 : sentence.get(0).span().start();
        for (ActorMention mention : mentions) {
            if (mention.span().start() < at || mention.span().length() == 0) {
                return false;
            }
            at = mention.span().end();
        }
        return mentions.isEmpty()
                || at <= sentence.get(sentence.size() - 1).span().end();
    }
}
