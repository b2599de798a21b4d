package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.text.Span;

/** Finds the layers, issues, texts, indicators and senses that a claim's words name. */
final class TopicFinder {
    private static final WordLists WORDS = WordLists.shipped();

    /** "A/RES/62/243", "resolution 62/243", "ES-11/1". */
    private static final Pattern SYMBOL = Pattern.compile(
            "\\b(?:A/RES/)?((?:ES-\\d+|S-\\d+|\\d{1,3})/\\d{1,3}[A-Z]?|\\d{1,4}\\s?\\([IVXLS]+\\))(?!\\d)");

    private static final Pattern TITLE =
            Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]+ ){0,5}(?:Treaty|Pact|Declaration|Agreement|Charter|"
                    + "Accords?|Convention|Memorandum|Protocol|Communiqué|Entente)\\b"
                    + "(?: (?:of|on|for|and|with|the|between) (?:the )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)*");

    private TopicFinder() {}

    static List<Topic> of(Draft draft, Discourse discourse) {
        List<Topic> topics = new ArrayList<>();
        int from = Math.min(draft.from(), draft.clause().from());
        int to = Math.max(draft.to(), draft.clause().to());
        for (String kind : List.of("layer", "issue", "indicator", "sense")) {
            if (WORDS.has(kind + "_types", draft.wording().type())) {
                named(draft, kind, from, to, topics);
            }
        }
        if (WORDS.has("titled_types", draft.wording().type())) {
            titled(draft.sentence(), topics);
        }
        if (WORDS.has("text_types", draft.wording().type())) {
            List<Topic> texts = texts(draft.sentence(), from, to);
            topics.addAll(texts.isEmpty() && aboutATextOrCase(draft) ? discourse.subject(draft.sentence()) : texts);
            choice(draft, from, to).ifPresent(topics::add);
        }
        if (WORDS.has("tally_types", draft.wording().type())) {
            tally(draft.sentence(), from, to).ifPresent(topics::add);
        }
        return topics;
    }

    private static Optional<Topic> tally(Analysed sentence, int from, int to) {
        Span span = sentence.spanOf(from, to).moved(-sentence.span().start());
        return TallyFinder.of(span.of(sentence.text())).or(() -> TallyFinder.of(sentence.text()));
    }

    private static void named(Draft draft, String kind, int from, int to, List<Topic> topics) {
        for (String id : WORDS.list(kind + "s")) {
            Phrases.first(draft.sentence().tokens(), from, to, WORDS.list(kind + "_" + id))
                    .ifPresent(
                            word -> topics.add(new Topic(Topic.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), id, word)));
        }
    }

    /** Treaties and the like by their capitals: "the Élysée Treaty", "the Treaty of Friendship". */
    private static void titled(Analysed sentence, List<Topic> topics) {
        Matcher matcher = TITLE.matcher(sentence.text());
        while (matcher.find()) {
            String title = matcher.group().strip();
            topics.add(new Topic(Topic.Kind.TOPIC, title, title));
        }
    }

    /** The choice that a claim about a ballot names: "opposed it", "both abstained". */
    private static Optional<Topic> choice(Draft draft, int from, int to) {
        if (!draft.wording().type().equals("voting_together")) {
            return Optional.empty();
        }
        for (String choice : WORDS.list("choices")) {
            if (Phrases.within(draft.sentence().tokens(), from, to, WORDS.list("choice_" + choice))) {
                return Optional.of(new Topic(Topic.Kind.CHOICE, choice, choice));
            }
        }
        return Optional.empty();
    }

    /** Of votes on a text, and of claims that a text or case decides: what the sentence or its paragraph speaks of. */
    private static boolean aboutATextOrCase(Draft draft) {
        if (!draft.wording().type().equals("voting_together")) {
            return WORDS.has("case_types", draft.wording().type());
        }
        return draft.clause().tense() == Tense.PAST
                || Phrases.within(
                        draft.sentence().tokens(), 0, draft.sentence().tokens().size(), WORDS.list("text_words"));
    }

    /** The UN texts whose symbols stand in a range of tokens. */
    static List<Topic> texts(Analysed sentence, int from, int to) {
        List<Topic> topics = new ArrayList<>();
        Span span = sentence.spanOf(from, to).moved(-sentence.span().start());
        Matcher matcher = SYMBOL.matcher(span.of(sentence.text()));
        while (matcher.find()) {
            String symbol = "A/RES/" + matcher.group(1).replace(" ", "");
            topics.add(new Topic(Topic.Kind.TEXT, symbol, symbol));
        }
        return topics;
    }
}
