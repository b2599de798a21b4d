package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.cases.CaseRegistry;
import org.entente.claim.Topic;
import org.entente.claim.extract.Analysed.Actor;
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
        if (draft.wording().type().equals("mutual_support")) {
            topics.addAll(Places.of(draft));
        }
        for (String word : WORDS.list("topic_words")) {
            if (Phrases.within(tokens, from, to, Set.of(word))) {
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
        List<Topic> own = draft.sentence().actorsIn(from, Math.max(from, at)).stream()
                .flatMap(actor -> cases(actor, draft, cases).stream())
                .toList();
        boolean said = at > start
                && !dated(tokens.subList(start, at))
                && !pointing(tokens, start, at)
                && !party(draft, start, at);
        boolean pointing = at > start && at < to && tokens.get(at).lemma().equals("of") && pointing(tokens, start, at);
        if (own.isEmpty() && pointing) {
            return phrase(draft, at + 1, to, cases);
        }
        if (!own.isEmpty() || !said) {
            return own;
        }
        String words = draft.sentence()
                .spanOf(start, at)
                .moved(-draft.sentence().span().start())
                .of(draft.sentence().text());
        return List.of(new Topic(Topic.Kind.TOPIC, words.toLowerCase(Locale.ROOT), words));
    }

    /** "voted against Ghana": whom the claim is of is not also what it is on. */
    private static boolean party(Draft draft, int from, int to) {
        return draft.sentence().actorsIn(from, to).stream()
                .anyMatch(actor -> actor.from() == from
                        && actor.to() == to
                        && !actor.said().states().isEmpty()
                        && draft.everybody().containsAll(actor.said().states()));
    }

    /** The cases that a mention names: a territory’s; a vote on a state is one on its cases. */
    private static List<Topic> cases(Actor actor, Draft draft, CaseRegistry cases) {
        List<Topic> topics = new ArrayList<>(actor.said().topics());
        topics.removeIf(topic -> topic.kind() != Topic.Kind.CASE);
        boolean vote = draft.wording().type().equals("voting_together");
        actor.said().states().stream()
                .filter(state -> vote && !draft.role("who").contains(state))
                .flatMap(state -> cases.casesOf(state.ccode()).supported().stream())
                .forEach(own -> topics.add(CaseTopics.topic(own)));
        return topics;
    }

    /** "on the question" says nothing of what it is. */
    private static boolean pointing(List<Token> tokens, int start, int at) {
        return tokens.subList(start, at).stream().allMatch(token -> WORDS.has("matter_words", token.lemma()));
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
