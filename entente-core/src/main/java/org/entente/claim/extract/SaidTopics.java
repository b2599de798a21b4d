package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.cases.CaseRegistry;
import org.entente.claim.Topic;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** What a claim says it is about, in its own words: "on critical minerals", "over the Nile"; and "on Ukraine", a case. */
final class SaidTopics {
    private static final WordLists WORDS = WordLists.shipped();

    private SaidTopics() {}

    static List<Topic> of(Draft draft, CaseRegistry cases) {
        List<Topic> topics = new ArrayList<>();
        if (!WORDS.has("topic_types", draft.wording().type())) {
            return topics;
        }
        int from = Math.min(draft.from(), draft.clause().from());
        int to = Math.max(draft.to(), draft.clause().to());
        List<Token> tokens = draft.sentence().tokens();
        for (int i = from; i < to; i++) {
            if (WORDS.has("about_what", tokens.get(i).lemma()) && !tokens.get(i).is(Tag.ADV)) {
                topics.addAll(phrase(draft, i + 1, to, cases));
            }
        }
        for (String word : WORDS.list("topic_words")) {
            if (Phrases.within(tokens, from, to, java.util.Set.of(word))) {
                topics.add(new Topic(Topic.Kind.TOPIC, word, word));
            }
        }
        return topics;
    }

    private static List<Topic> phrase(Draft draft, int from, int to, CaseRegistry cases) {
        List<Token> tokens = draft.sentence().tokens();
        int at = from;
        while (at < to && tokens.get(at).is(Tag.DET)) {
            at++;
        }
        int start = at;
        while (at < to && inside(tokens.get(at))) {
            at++;
        }
        List<Topic> topics = new ArrayList<>();
        if (at > start && !dated(tokens.subList(start, at))) {
            String words = draft.sentence()
                    .spanOf(start, at)
                    .moved(-draft.sentence().span().start())
                    .of(draft.sentence().text());
            topics.add(new Topic(Topic.Kind.TOPIC, words.toLowerCase(Locale.ROOT), words));
        }
        for (Actor actor : draft.sentence().actorsIn(from, Math.max(from, at))) {
            for (State state : actor.said().states()) {
                topics.addAll(own(state, draft, cases));
            }
        }
        return topics;
    }

    /** A vote on a state is one on its cases. */
    private static List<Topic> own(State state, Draft draft, CaseRegistry cases) {
        boolean vote = draft.wording().type().equals("voting_together");
        return !vote || draft.role("who").contains(state)
                ? List.of()
                : cases.casesOf(state.ccode()).supported().stream()
                        .map(own -> new Topic(Topic.Kind.CASE, own.id(), own.shortName()))
                        .toList();
    }

    private static boolean inside(Token token) {
        return token.nominal()
                || token.is(Tag.ADJ)
                || token.lemma().equals("'s")
                || token.text().equals("-");
    }

    private static boolean dated(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.is(Tag.NUM) || WORDS.has("calendar", token.lemma()));
    }
}
