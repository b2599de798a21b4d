package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.claim.extract.Trigger.Match;
import org.entente.state.State;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Claims of dated acts whose verb is said once: "Finland joined NATO in 2023 and Sweden in 2024", "France recognised
 * Croatia in January and Bosnia in April". A remnant is a state with a date and no verb, behind "and" or a mark, where
 * the words before have a date of their own.
 */
final class Remnants {
    private static final WordLists WORDS = WordLists.shipped();

    private final Draft draft;
    private final List<Token> tokens;

    private Remnants(Draft draft) {
        this.draft = draft;
        this.tokens = draft.sentence().tokens();
    }

    /** The drafts, without what belongs to remnants, and a draft for each of these. */
    static List<Draft> apart(List<Draft> drafts) {
        return drafts.stream().flatMap(draft -> apart(draft).stream()).toList();
    }

    private static List<Draft> apart(Draft draft) {
        return WORDS.has("gapping_types", draft.wording().type()) ? new Remnants(draft).parts() : List.of(draft);
    }

    /**
     * What is left of a clause.
     *
     * @param from its first token
     * @param to the token after its last
     * @param comma whether a comma stands before its "and": then its state is a subject as the first one was
     * @param actor its state
     */
    private record Remnant(int from, int to, boolean comma, Actor actor) {}

    private List<Draft> parts() {
        List<Remnant> found = new ArrayList<>();
        Match whole = Extent.words(draft);
        for (int i = draft.match().to(); i < draft.clause().to(); i++) {
            if (mark(i) && dated(draft.match().to(), i)) {
                remnant(i).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            return List.of(draft);
        }
        List<Draft> parts = new ArrayList<>();
        parts.add(first(whole, found));
        found.forEach(remnant -> parts.add(later(remnant)));
        return parts;
    }

    private boolean mark(int i) {
        return tokens.get(i).is(Tag.CCONJ) || tokens.get(i).text().matches("[,;]");
    }

    private boolean dated(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.is(Tag.NUM) || calendar(token));
    }

    private static boolean calendar(Token token) {
        return WORDS.has("calendar", token.lemma());
    }

    /** A state right behind a mark, then a date, with no verb among them. */
    private Optional<Remnant> remnant(int mark) {
        int from = mark + 1;
        while (from < tokens.size() && (mark(from) || tokens.get(from).is(Tag.ADV))) {
            from++;
        }
        int at = from;
        while (at < tokens.size() && tokens.get(at).is(Tag.DET)) {
            at++;
        }
        int start = at;
        int to = end(at);
        return draft.sentence().actors().stream()
                .filter(actor -> actor.from() <= start
                        && start < actor.to()
                        && !actor.said().possessive())
                .filter(actor -> actor.said().states().size() == 1
                        && actor.said().topics().isEmpty())
                .filter(actor -> !draft.role("who").containsAll(actor.said().states()) || shared(actor))
                .filter(actor -> actor.to() < to && adverbial(tokens.get(actor.to())) && dated(actor.to(), to))
                .map(actor -> new Remnant(Math.min(start, actor.from()), to, comma(mark), actor))
                .findFirst();
    }

    /** What opens "in 2009", "the year after", "ten years later". */
    private static boolean adverbial(Token token) {
        return token.is(Tag.ADP) || token.is(Tag.DET) || token.is(Tag.NUM);
    }

    /** Whether the draft names the state for no reason but the remnant. */
    private boolean shared(Actor actor) {
        return draft.actors().contains(actor);
    }

    private boolean comma(int mark) {
        return tokens.get(mark).text().equals(",")
                || (mark > 0 && tokens.get(mark - 1).text().equals(","));
    }

    /** The next mark, or the clause's end; the start itself where a verb stands before it. */
    private int end(int from) {
        int at = from;
        while (at < draft.clause().to() && !mark(at) && !tokens.get(at).is(Tag.PUNCT)) {
            if (tokens.get(at).is(Tag.VERB) || tokens.get(at).is(Tag.AUX)) {
                return from;
            }
            at++;
        }
        return at;
    }

    private Draft first(Match whole, List<Remnant> remnants) {
        List<Actor> own = draft.actors().stream()
                .filter(actor -> remnants.stream().noneMatch(remnant -> actor.within(remnant.from(), remnant.to())))
                .toList();
        int to = remnants.get(0).from();
        while (to > draft.match().to() && (mark(to - 1) || tokens.get(to - 1).is(Tag.ADV))) {
            to--;
        }
        Map<String, List<State>> states = new LinkedHashMap<>();
        draft.states().forEach((role, held) -> states.put(role, held(held, own)));
        return draft.apart(new Match(whole.from(), Math.min(whole.to(), to)), states, draft.topics(), own);
    }

    /** Of the states of a role those that the first part names itself; all where it names none of them. */
    private static List<State> held(List<State> states, List<Actor> own) {
        List<State> kept = states.stream()
                .filter(state ->
                        own.stream().anyMatch(actor -> actor.said().states().contains(state)))
                .toList();
        return kept.isEmpty() ? states : kept;
    }

    private Draft later(Remnant remnant) {
        Map<String, List<State>> states = new LinkedHashMap<>(draft.states());
        boolean object = draft.shape().shape() == TypeShape.Shape.DIRECTED && !remnant.comma();
        states.put(object ? "whom" : "who", remnant.actor().said().states());
        governed(remnant).ifPresent(from -> states.put("from", from));
        return draft.apart(new Match(remnant.from(), remnant.to()), states, draft.topics(), List.of(remnant.actor()));
    }

    /** "and Guinea from France in 1958": from whom, where the first part says so too. */
    private Optional<List<State>> governed(Remnant remnant) {
        return draft.sentence().actorsIn(remnant.actor().to(), remnant.to()).stream()
                .filter(actor ->
                        !draft.role("from").isEmpty() && !actor.said().states().isEmpty())
                .map(actor -> actor.said().states())
                .findFirst();
    }
}
