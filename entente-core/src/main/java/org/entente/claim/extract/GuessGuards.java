package org.entente.claim.extract;

import java.util.List;
import java.util.Set;
import org.entente.claim.Topic;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token.Tag;

/**
 * What must hold before the model of types may propose a claim, unless it is surer than usual: it knows subjects, and takes
 * an opinion on a partnership for a claim about one. The words must speak of somebody and say it of them; a word of the type
 * makes up for a model that is not quite sure.
 */
final class GuessGuards {
    private static final int FEW_WORDS = 4;
    private static final WordLists WORDS = WordLists.shipped();

    private GuessGuards() {}

    /** Whether a segment says something of somebody: a few words with a verb that is no mere "he said". */
    static boolean speaks(Analysed sentence, Segment segment) {
        return sound(sentence, segment) && somebody(sentence, segment) && subject(sentence, segment.clause());
    }

    /** Whether a segment can make a claim at all: it says something, and no more than when, who said so, or what is what. */
    static boolean sound(Analysed sentence, Segment segment) {
        int head = segment.clause().head();
        boolean mute = head < 0
                || WORDS.has("reporting", sentence.lemma(head))
                || WORDS.has("unguessed_heads", sentence.lemma(head));
        return !mute
                && segment.to() - segment.from() >= FEW_WORDS
                && !aside(sentence, segment)
                && !defines(sentence, segment)
                && !reports(sentence, segment.clause())
                && !describesAText(sentence, segment.clause());
    }

    private static boolean somebody(Analysed sentence, Segment segment) {
        Clause clause = segment.clause();
        return !sentence.actorsIn(segment.from(), segment.to()).isEmpty()
                || !sentence.actorsIn(clause.subjectFrom(), clause.subjectTo()).isEmpty()
                || GuessedRoles.related(sentence, segment)
                || Phrases.within(sentence.tokens(), segment.from(), segment.to(), WORDS.list("text_words"));
    }

    /** "The two leaders agreed that …": what is said stands in the next clause. */
    private static boolean reports(Analysed sentence, Clause clause) {
        return sentence.clauses().stream()
                .filter(next -> next.link() == Clause.Link.CONTENT && next.from() == clause.verbTo())
                .anyMatch(next -> sentence.lemma(next.from()).equals("that"));
    }

    /** "X–Y relations are the relations between X and Y": how an encyclopaedia begins. */
    private static boolean defines(Analysed sentence, Segment segment) {
        Clause clause = segment.clause();
        return sentence.lemma(clause.head()).equals("be")
                && Phrases.within(
                        sentence.tokens(), clause.subjectFrom(), clause.subjectTo(), WORDS.list("relation_noun"))
                && Phrases.within(sentence.tokens(), clause.verbTo(), segment.to(), WORDS.list("relation_noun"));
    }

    /** "the resolution that condemned the invasion": what a text says is no claim of the one who cites it. */
    private static boolean describesAText(Analysed sentence, Clause clause) {
        boolean hangs = clause.link() == Clause.Link.RELATIVE
                || clause.link() == Clause.Link.CONTENT
                || clause.link() == Clause.Link.PARTICIPLE;
        return hangs
                && WORDS.has("adopting", sentence.lemma(clause.head()))
                && Phrases.within(
                        sentence.tokens(), Math.max(0, clause.from() - 5), clause.from(), WORDS.list("text_words"));
    }

    /** "since the war began", "which met in Lusaka": what only says when, or which one. */
    private static boolean aside(Analysed sentence, Segment segment) {
        Clause clause = segment.clause();
        boolean time =
                clause.link() == Clause.Link.ADVERBIAL && WORDS.has("opening_time", sentence.lemma(clause.from()));
        boolean which = clause.link() == Clause.Link.RELATIVE
                && sentence.actorsIn(segment.from(), segment.to()).stream()
                        .allMatch(actor -> actor.said().states().isEmpty());
        return (time || which) && !counted(sentence, segment);
    }

    private static boolean counted(Analysed sentence, Segment segment) {
        return sentence.tokens().subList(segment.from(), segment.to()).stream().anyMatch(token -> token.is(Tag.NUM));
    }

    /** Whether the subject is a state, a relation, a text or a pronoun: not "a direct flight", "millions of jobs". */
    private static boolean subject(Analysed sentence, Clause clause) {
        int from = clause.subjectFrom();
        int to = clause.subjectTo();
        boolean open = !clause.hasSubject() || clause.passive();
        return open
                || !sentence.actorsIn(from, to).isEmpty()
                || Phrases.within(sentence.tokens(), from, to, WORDS.list("relation_noun"))
                || Phrases.within(sentence.tokens(), from, to, WORDS.list("text_words"))
                || Phrases.within(sentence.tokens(), from, to, WORDS.list("thing_subjects"));
    }

    /** Whether a word of the segment or of its subject speaks for a type. */
    static boolean evident(Analysed sentence, Segment segment, String type) {
        Clause clause = segment.clause();
        Set<String> words = WORDS.list("hint_" + type);
        return Phrases.within(sentence.tokens(), segment.from(), segment.to(), words)
                || Phrases.within(sentence.tokens(), clause.subjectFrom(), clause.subjectTo(), words);
    }

    /** What a type cannot do without. */
    static boolean complete(Draft draft) {
        return switch (draft.wording().type()) {
            case "membership" ->
                draft.topics().stream().anyMatch(topic -> topic.kind() == Topic.Kind.ORGANISATION) && told(draft);
            case "occupation_independence", "alliance_in_force" ->
                draft.clause().mood() == Clause.Mood.FACT;
            case "visit", "recognition", "dependence", "leverage", "superlative" ->
                !draft.role("whom").isEmpty();
            case "closer_than" -> !draft.role("than").isEmpty();
            case "pivot" -> !draft.role("to").isEmpty();
            case "not_bloc" ->
                !Phrases.within(
                        draft.sentence().tokens(), 0, draft.sentence().tokens().size(), WORDS.list("parliament_words"));
            case "mutual_support" -> !draft.role("whom").isEmpty() || says(draft, "mutual");
            case "rivalry" -> !says(draft, "taking_sides") && !says(draft, "no_rivals");
            case "resolution_adopted" -> says(draft, "adopting") && !when(draft);
            default -> true;
        };
    }

    /** "when the Assembly met": says the time of something else, unless it tells the vote. */
    private static boolean when(Draft draft) {
        return draft.clause().link() == Clause.Link.ADVERBIAL
                && TallyFinder.numbers(draft.sentence().text()).isEmpty();
    }

    private static boolean says(Draft draft, String list) {
        return Phrases.within(
                draft.sentence().tokens(), draft.match().from(), draft.match().to(), WORDS.list(list));
    }

    /** Of a state as the subject, not of an organisation that does something with its members. */
    private static boolean told(Draft draft) {
        Clause clause = draft.clause();
        List<Actor> subject = draft.sentence().actorsIn(clause.subjectFrom(), clause.subjectTo());
        return subject.isEmpty()
                || subject.stream().anyMatch(actor -> !actor.said().states().isEmpty());
    }
}
