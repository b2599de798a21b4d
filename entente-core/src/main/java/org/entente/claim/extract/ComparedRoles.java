package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Who is compared with whom by a "than": "X votes with Y more often than with Z", "ties of X with Y are closer than those
 * with Z", "X and Y are closer than X and Z", "X is closer to Y than Z is".
 */
final class ComparedRoles {
    private static final WordLists WORDS = WordLists.shipped();

    private final Analysed sentence;
    private final Clause clause;
    private final int from;
    private final int than;
    private final List<Actor> subject;
    private final List<Actor> company;
    private final List<State> second;

    private ComparedRoles(Analysed sentence, Clause clause, int from, int than) {
        this.sentence = sentence;
        this.clause = clause;
        this.from = from;
        this.than = than;
        List<Actor> all = SubjectActors.of(sentence, clause.subjectFrom(), Math.min(clause.subjectTo(), than));
        this.company = all.stream().filter(this::inCompany).toList();
        this.subject = all.stream().filter(actor -> !company.contains(actor)).toList();
        this.second = states(sentence.actorsIn(than, end()));
    }

    /**
     * The roles who, whom and than; none where one of them names nobody.
     *
     * @param from where the words of the comparison begin: "more often" or the verb before it
     * @param than the token "than"
     */
    static Optional<Map<String, List<State>>> of(Analysed sentence, Clause clause, int from, int than) {
        return new ComparedRoles(sentence, clause, from, than).roles();
    }

    private Optional<Map<String, List<State>>> roles() {
        List<State> first = states(subject);
        List<State> near = states(complement()).stream()
                .filter(state -> !first.contains(state))
                .toList();
        if (!company.isEmpty()) {
            List<State> partners = states(company);
            return first.isEmpty() ? roles(near, partners, second) : roles(first, partners, second);
        }
        if (near.isEmpty() && first.size() == 2 && reciprocal()) {
            return Optional.of(Map.of("who", first, "than", without(second, first)));
        }
        if (near.isEmpty()) {
            return first.size() == 2 ? pairs(first) : Optional.empty();
        }
        List<State> others =
                second.stream().filter(state -> !first.contains(state)).toList();
        boolean other = acts() && second.stream().noneMatch(first::contains) && near.size() == 1;
        return other ? roles(near, first, second) : roles(first, near, others);
    }

    /** "closer to each other than to Z", "vote together more often than either with Z". */
    private boolean reciprocal() {
        int verb = Math.max(0, Math.min(from, clause.verbFrom()));
        return Phrases.within(sentence.tokens(), verb, than, WORDS.list("reciprocal"))
                || Phrases.within(sentence.tokens(), verb, than, WORDS.list("in_company"));
    }

    /** "X and Y are closer than X and Z"; where nobody stands in both pairs, the first is compared. */
    private Optional<Map<String, List<State>>> pairs(List<State> first) {
        List<State> both = first.stream().filter(second::contains).toList();
        List<State> who = both.size() == 1 ? both : first.subList(0, 1);
        return roles(who, without(first, who), without(second, first));
    }

    private static List<State> without(List<State> states, List<State> gone) {
        return states.stream().filter(state -> !gone.contains(state)).toList();
    }

    /** Less with Y than with Z is more with Z than with Y. */
    private Optional<Map<String, List<State>>> roles(List<State> who, List<State> whom, List<State> other) {
        if (who.isEmpty() || whom.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        boolean less = Phrases.within(sentence.tokens(), Math.max(from, than - REACH), than, WORDS.list("fewer"));
        Map<String, List<State>> roles = new LinkedHashMap<>();
        roles.put("who", who);
        roles.put("whom", less ? other : whom);
        roles.put("than", less ? whom : other);
        return Optional.of(roles);
    }

    private static final int REACH = 8;

    /** Whether the second side has a verb of its own: "than Z is", "than does Z". */
    private boolean acts() {
        for (int i = than + 1; i < Math.min(than + REACH, sentence.tokens().size()); i++) {
            Token token = sentence.tokens().get(i);
            if (token.is(Tag.AUX) || WORDS.has("pro_verb", token.lemma())) {
                return true;
            }
            if (token.is(Tag.PUNCT) || token.is(Tag.ADP)) {
                return false;
            }
        }
        return false;
    }

    /** "ties with X": governed by a preposition that no "between" or "of" stands before. */
    private boolean inCompany(Actor actor) {
        int at = actor.from() - 1;
        while (at > clause.subjectFrom() && sentence.tokens().get(at).is(Tag.DET)) {
            at--;
        }
        return at >= 0
                && WORDS.has("compared_company", sentence.lemma(at))
                && sentence.tokens().get(at).is(Tag.ADP);
    }

    /** Whom the first side names behind the subject: those behind a preposition, else all. */
    private List<Actor> complement() {
        int start = Math.max(from, clause.subjectTo());
        List<Actor> named = sentence.actorsIn(start, than);
        List<Actor> governed = named.stream().filter(this::governed).toList();
        return governed.isEmpty() ? named : governed;
    }

    private boolean governed(Actor actor) {
        for (int i = actor.from() - 1; i >= from; i--) {
            Token token = sentence.tokens().get(i);
            if (token.is(Tag.ADP) || token.lemma().equals("to")) {
                return !WORDS.has("compared_setting", token.lemma());
            }
            if (token.is(Tag.VERB)) {
                return false;
            }
        }
        return false;
    }

    /** Where the second side ends: at a mark that is none of a list, or a clause that goes on. */
    private int end() {
        for (int i = than + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean on = token.text().equals(",") && listed(i);
            if ((token.is(Tag.PUNCT) && !on && !token.text().equals("-")) || WORDS.has("compared_end", token.lemma())) {
                return i;
            }
        }
        return sentence.tokens().size();
    }

    /** Whether behind a comma another name of a list stands: "than with X, Y or Z". */
    private boolean listed(int comma) {
        return sentence.actors().stream()
                .filter(actor -> actor.from() > comma && actor.from() <= comma + 2)
                .anyMatch(actor -> actor.to() < sentence.tokens().size()
                        && (sentence.tokens().get(actor.to()).is(Tag.CCONJ)
                                || sentence.tokens().get(actor.to()).text().equals(",")));
    }

    private static List<State> states(List<Actor> actors) {
        List<State> states = new ArrayList<>();
        actors.forEach(actor -> actor.said().states().stream()
                .filter(state -> !states.contains(state))
                .forEach(states::add));
        return List.copyOf(states);
    }
}
