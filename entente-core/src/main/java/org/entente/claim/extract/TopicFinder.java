package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Topic;
import org.entente.text.Span;

/** Finds the layers, issues, texts and indicators that a claim's words name. */
final class TopicFinder {
    private static final WordLists WORDS = WordLists.shipped();

    /** "A/RES/62/243", "resolution 62/243", "ES-11/1". */
    private static final Pattern SYMBOL = Pattern.compile(
            "\\b(?:A/RES/)?((?:ES-\\d+|S-\\d+|\\d{1,3})/\\d{1,3}[A-Z]?|\\d{1,4}\\s?\\([IVXLS]+\\))(?!\\d)");

    private TopicFinder() {}

    static List<Topic> of(Draft draft) {
        List<Topic> topics = new ArrayList<>();
        int from = Math.min(draft.from(), draft.clause().from());
        int to = Math.max(draft.to(), draft.clause().to());
        for (String kind : List.of("layer", "issue", "indicator")) {
            for (String name : WORDS.list(kind + "s")) {
                if (Phrases.within(draft.sentence().tokens(), from, to, WORDS.list(kind + "_" + name))
                        && asks(draft, kind)) {
                    topics.add(new Topic(Topic.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), name, name));
                }
            }
        }
        texts(draft, from, to, topics);
        return topics;
    }

    /** A type names the kinds of topic that matter to it; others are only heard by chance. */
    private static boolean asks(Draft draft, String kind) {
        return WORDS.has(kind + "_types", draft.wording().type());
    }

    private static void texts(Draft draft, int from, int to, List<Topic> topics) {
        if (!WORDS.has("text_types", draft.wording().type())) {
            return;
        }
        Analysed sentence = draft.sentence();
        Span span = sentence.spanOf(from, to).moved(-sentence.span().start());
        Matcher matcher = SYMBOL.matcher(span.of(sentence.text()));
        while (matcher.find()) {
            String symbol = "A/RES/" + matcher.group(1).replace(" ", "");
            topics.add(new Topic(Topic.Kind.TEXT, symbol, symbol));
        }
    }
}
