package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Topic;
import org.entente.text.Span;

/** Finds the layers, issues, texts, indicators and senses that a claim's words name. */
final class TopicFinder {
    private static final WordLists WORDS = WordLists.shipped();

    /** "A/RES/62/243", "resolution 62/243", "ES-11/1". */
    private static final Pattern SYMBOL = Pattern.compile(
            "\\b(?:A/RES/)?((?:ES-\\d+|S-\\d+|\\d{1,3})/\\d{1,3}[A-Z]?|\\d{1,4}\\s?\\([IVXLS]+\\))(?!\\d)");

    /** "resolution 435": the Council’s, whose numbers have no session. */
    private static final Pattern COUNCIL = Pattern.compile("\\b(?:S/RES/|[Rr]esolution )(\\d{1,4})\\b(?![/\\d]| ?\\()");

    private static final Pattern ASSEMBLY = Pattern.compile("\\bAssembly\\b");

    private static final Pattern TITLE =
            Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]+ ){0,5}(?:Treaty|Pact|Declaration|Agreement|Charter|"
                    + "Accords?|Convention|Memorandum|Protocol|Communiqué|Entente)\\b"
                    + "(?: (?:of|on|for|and|with|the|between) (?:the )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)*");

    /** How symbols of the Council's texts begin. */
    static final String COUNCIL_TEXT = "S/RES/";

    private TopicFinder() {}

    static List<Topic> of(Draft draft, Discourse discourse) {
        List<Topic> topics = new ArrayList<>();
        int from = Math.min(draft.from(), draft.clause().from());
        int to = Math.max(draft.to(), draft.clause().to());
        for (String kind : List.of("layer", "issue", "indicator", "sense")) {
            if (WORDS.has(kind + "_types", draft.wording().type())) {
                boolean strict = draft.wording().type().equals("multi_vector");
                int start = strict ? draft.match().from() : from;
                named(draft, kind, start, strict ? draft.match().to() : to, topics);
            }
        }
        if (WORDS.has("titled_types", draft.wording().type())) {
            titled(draft.sentence(), topics);
        }
        if (WORDS.has("text_types", draft.wording().type())) {
            topics.addAll(BallotTopics.of(draft, discourse.matters()));
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

    /** The UN texts whose symbols stand in a range of tokens. */
    static List<Topic> texts(Analysed sentence, int from, int to) {
        List<Topic> topics = new ArrayList<>();
        Span span = sentence.spanOf(from, to).moved(-sentence.span().start());
        String words = span.of(sentence.text());
        Matcher matcher = SYMBOL.matcher(words);
        while (matcher.find()) {
            topics.add(text("A/RES/" + matcher.group(1).replace(" ", "")));
        }
        Matcher council = COUNCIL.matcher(words);
        String body = ASSEMBLY.matcher(sentence.text()).find() ? "A/RES/" : COUNCIL_TEXT;
        while (council.find()) {
            topics.add(text(body + council.group(1)));
        }
        return topics;
    }

    private static Topic text(String symbol) {
        return new Topic(Topic.Kind.TEXT, symbol, symbol);
    }
}
