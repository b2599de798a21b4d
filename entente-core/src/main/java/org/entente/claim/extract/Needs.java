package org.entente.claim.extract;

import java.util.List;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Whether a draft has what its wording needs, and what its type needs in any case. */
final class Needs {
    private static final WordLists WORDS = WordLists.shipped();

    private Needs() {}

    static boolean met(Draft draft) {
        return shaped(draft)
                && !conditional(draft)
                && !voted(draft)
                && !OtherSubjects.of(draft)
                && draft.wording().needs().stream().allMatch(need -> met(need, draft));
    }

    private static boolean shaped(Draft draft) {
        int who = draft.role("who").size();
        return switch (draft.shape().shape()) {
            case PAIR ->
                who >= 2
                        || (who == 1
                                && (ballot(draft)
                                        || poled(draft)
                                        || WORDS.has(
                                                "single_types", draft.wording().type())))
                        || (who == 1 && !draft.role("whom").isEmpty());
            case DIRECTED ->
                who >= 1
                        && (!draft.role("whom").isEmpty()
                                || who >= 2
                                || draft.wording().needs().contains("whomless"));
            case STATE -> who >= 1;
            case WORLD -> true;
        };
    }

    /** "Tbilisi has moved away from Brussels": of what is no state one alone moves. */
    private static boolean poled(Draft draft) {
        return draft.wording().type().equals("trend") && has(draft, Topic.Kind.ORGANISATION);
    }

    /** A vote on a text is cast by one state alone. */
    private static boolean ballot(Draft draft) {
        boolean one = draft.wording().line() == 0 || draft.wording().needs().contains("ballot");
        return draft.wording().type().equals("voting_together") && one;
    }

    /** "if X votes", "whether X votes": nothing is said to be so. */
    private static boolean conditional(Draft draft) {
        Clause clause = draft.clause();
        return clause.link() == Clause.Link.ADVERBIAL
                && WORDS.has("conditional", draft.sentence().lemma(clause.from()));
    }

    /** "voted to condemn the embargo", "backs its bid to join": one claim, that of the vote or the backing. */
    private static boolean voted(Draft draft) {
        Clause clause = draft.clause();
        String type = draft.wording().type();
        if (clause.link() != Clause.Link.INFINITIVE || clause.matrix() < 0) {
            return false;
        }
        String verb = draft.sentence()
                .lemma(draft.sentence().clauses().get(clause.matrix()).head());
        return (verb.equals("vote") && !type.equals("voting_together"))
                || (WORDS.has("backing", verb) && draft.shape().dated());
    }

    private static boolean met(String need, Draft draft) {
        boolean forbidden = need.startsWith("!");
        String core = forbidden ? need.substring(1) : need;
        return core.equals("vote_spoken") || holds(core, draft) != forbidden;
    }

    private static boolean holds(String need, Draft draft) {
        int colon = need.indexOf(':');
        if (colon > 0) {
            return listed(need.substring(0, colon), need.substring(colon + 1), draft);
        }
        return switch (need) {
            case "whomless", "ballot" -> true;
            case "one" -> draft.role("who").size() == 1;
            case "two" -> draft.role("who").size() >= 2;
            case "who", "from" -> !draft.role(need).isEmpty();
            case "whom" -> !draft.role("whom").isEmpty();
            case "than" -> !draft.role("than").isEmpty() && !draft.role("than").equals(draft.role("who"));
            case "from_to" -> !draft.role("to").isEmpty() && !draft.role("from").isEmpty();
            case "to" -> !draft.role("to").isEmpty();
            case "org" -> has(draft, Topic.Kind.ORGANISATION);
            case "case" -> has(draft, Topic.Kind.CASE);
            case "year" -> draft.sentence().text().matches("(?s).*\\b(1[89]|20)\\d\\d\\b.*");
            case "text" -> draft.sentence().text().matches("(?s).*\\b(A/)?(RES/)?(ES-)?\\d+/(L\\.)?\\d+.*");
            case "number" -> draft.sentence().tokens().stream().anyMatch(token -> token.is(Tag.NUM));
            case "tally" -> tally(draft);
            case "asserted" -> Assertion.of(draft);
            case "leader" -> leads(draft);
            case "main" ->
                draft.clause().link() == Clause.Link.MAIN
                        || draft.clause().link() == Clause.Link.COORDINATED
                        || draft.clause().link() == Clause.Link.CONTENT;
            case "perfect" -> draft.clause().tense() == Tense.PERFECT;
            case "active" -> !draft.clause().passive();
            case "verb" ->
                draft.clause().head() >= draft.match().from()
                        && draft.clause().head() < draft.match().to();
            default ->
                throw new IllegalArgumentException("wording/" + draft.wording().type() + ".tsv, line "
                        + draft.wording().line() + ": no need " + need);
        };
    }

    /** Whether the subject is a person in office: "Prime Minister Rossi", "Putin". */
    private static boolean leads(Draft draft) {
        Clause clause = draft.clause();
        boolean named = draft.sentence().actorsIn(clause.subjectFrom(), clause.subjectTo()).stream()
                .anyMatch(actor -> actor.said().kind() == ActorMention.Kind.LEADER);
        return named
                || Phrases.within(
                        draft.sentence().tokens(), clause.subjectFrom(), clause.subjectTo(), WORDS.list("officials"));
    }

    /** "Ninety-three states voted in favour, 18 against": the subject is how many did so, no state that is named. */
    private static boolean tally(Draft draft) {
        Clause clause = draft.clause();
        if (!clause.hasSubject()) {
            return false;
        }
        Analysed sentence = draft.sentence();
        int base = sentence.span().start();
        int start = sentence.spanOf(clause.subjectFrom(), clause.subjectTo()).start() - base;
        String subject = sentence.text()
                .substring(
                        start,
                        sentence.spanOf(clause.subjectFrom(), clause.subjectTo())
                                        .end()
                                - base);
        return TallyFinder.count(subject)
                .flatMap(count -> TallyFinder.numbers(sentence.text().substring(start))
                        .filter(numbers -> numbers.length > 1 && numbers[0] == count))
                .isPresent();
    }

    private static boolean has(Draft draft, Topic.Kind kind) {
        return draft.topics().stream().anyMatch(topic -> topic.kind() == kind);
    }

    /** "list:NAME": a word of the list in the clause; "near:NAME" within six tokens; "subject:NAME", "complement:NAME"; "sentence:NAME" anywhere. */
    private static boolean listed(String where, String name, Draft draft) {
        if (where.equals("head")) {
            int head = draft.clause().head();
            return head >= 0 && WORDS.has(name, draft.sentence().lemma(head));
        }
        List<Token> tokens = draft.sentence().tokens();
        int from = switch (where) {
            case "subject" -> draft.clause().subjectFrom();
            case "complement" -> draft.match().from();
            case "near" -> Math.max(0, draft.match().from() - 6);
            case "list" ->
                Math.min(subject(draft.clause()), Math.min(draft.clause().from(), draft.from()));
            case "trigger" -> draft.match().from();
            default -> 0;
        };
        int to = switch (where) {
            case "subject" -> draft.clause().subjectTo();
            case "complement" -> Math.max(draft.clause().to(), draft.to());
            case "near" -> Math.min(tokens.size(), draft.match().to() + 6);
            case "list" -> Math.max(draft.clause().to(), draft.to());
            case "trigger" -> draft.match().to();
            case "before" -> draft.match().from();
            default -> tokens.size();
        };
        return Phrases.within(tokens, from, to, WORDS.list(name));
    }

    /** Where a clause’s subject begins, which may be what a relative clause is about. */
    private static int subject(Clause clause) {
        return clause.link() == Clause.Link.RELATIVE && clause.hasSubject() ? clause.subjectFrom() : clause.from();
    }
}
