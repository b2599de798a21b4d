package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.claim.extract.Trigger.Match;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * Where the mentions of a claim's roles stand around its trigger: "subj", "obj", "poss" or the preposition that governs
 * them.
 */
final class Sources {

    private static final WordLists WORDS = WordLists.shipped();

    private final Analysed sentence;
    private final Match match;
    private final Clause clause;
    private final boolean noun;

    Sources(Analysed sentence, Match match, Clause clause, boolean noun) {
        this.sentence = sentence;
        this.match = match;
        this.clause = clause;
        this.noun = noun;
    }

    Clause clause() {
        return clause;
    }

    /** The mentions of one source, in order; none where nothing stands there. */
    List<Actor> of(String source) {
        return switch (source) {
            case "subj" -> clause.passive() && !noun ? after("by") : subject();
            case "obj" -> clause.passive() && !noun ? subject() : object();
            case "poss" -> owners();
            case "in_trigger" -> sentence.actorsIn(match.from(), match.to());
            case "antecedent" -> Neighbours.antecedent(sentence, clause);
            case "first_in_trigger" ->
                sentence.actorsIn(match.from(), match.to()).stream().limit(1).toList();
            case "clause" -> inClause();
            case "sentence" -> sentence.actors();
            case "before" -> sentence.actorsIn(clause.from(), match.from());
            case "after" -> sentence.actorsIn(match.to(), sentence.tokens().size());
            case "next" -> Neighbours.next(sentence, match.to());
            case "last" -> Neighbours.last(sentence, match.from());
            default -> after(source);
        };
    }

    private List<Actor> inClause() {
        List<Actor> all = new ArrayList<>(sentence.actorsIn(clause.subjectFrom(), clause.subjectTo()));
        for (Actor actor : sentence.actorsIn(clause.from(), clause.to())) {
            if (!all.contains(actor)) {
                all.add(actor);
            }
        }
        return all;
    }

    /** Of the subject its head: what stands before a preposition other than "of", "between", "and"; else all of it. */
    private List<Actor> subject() {
        int from = clause.subjectFrom();
        int end = clause.subjectTo();
        List<Actor> all = SubjectActors.of(sentence, from, end);
        int cut = end;
        for (int i = from; i < end; i++) {
            Token token = sentence.tokens().get(i);
            boolean kept = token.lemma().equals("of")
                    || token.lemma().equals("between")
                    || token.lemma().equals("to")
                    || related(i, from);
            if (token.is(Tag.ADP) && !kept) {
                cut = i;
                break;
            }
        }
        int until = cut;
        List<Actor> head = all.stream().filter(actor -> actor.to() <= until).toList();
        List<Actor> acting = new ArrayList<>(head.isEmpty() ? all : head);
        acting.addAll(Neighbours.together(sentence, clause));
        return acting;
    }

    /** "Peru’s trade with Chile has grown": what is said of it is said of both. */
    private boolean related(int preposition, int from) {
        return sentence.lemma(preposition).equals("with")
                && preposition > from
                && WORDS.has("shared_nouns", sentence.lemma(preposition - 1));
    }

    private List<Actor> object() {
        List<Actor> found = new ArrayList<>();
        for (Actor actor : sentence.actorsIn(noun ? match.to() : match.from(), end())) {
            if (governors(actor).isEmpty()) {
                found.add(actor);
            }
        }
        return found;
    }

    /** What a preposition governs: those right behind it, else those further down. */
    private List<Actor> after(String preposition) {
        List<Actor> near = new ArrayList<>();
        List<Actor> found = new ArrayList<>();
        for (Actor actor : sentence.actorsIn(match.from(), end())) {
            List<String> over = governors(actor);
            boolean compared = over.contains("than") && !preposition.equals("than");
            if (!compared && over.stream().anyMatch(word -> alike(word, preposition))) {
                found.add(actor);
                if (alike(over.get(0), preposition)) {
                    near.add(actor);
                }
            }
        }
        return near.isEmpty() ? found : near;
    }

    private static boolean alike(String word, String preposition) {
        return word.equals(preposition) || (word + "s").equals(preposition) || word.equals(preposition + "s");
    }

    /** Where the trigger's complements end: at the next clause that has a subject of its own. */
    private int end() {
        int end = clause.to();
        for (Clause next : sentence.clauses()) {
            boolean on = next.from() >= end - 1 && next.index() > clause.index();
            boolean open = next.link() == Clause.Link.PARTICIPLE || next.link() == Clause.Link.INFINITIVE;
            if (on && open && next.from() <= end) {
                end = Math.max(end, next.to());
            }
        }
        return Gapping.end(sentence, match.to(), noun ? Math.min(end, beside()) : end);
    }

    /** Where a second noun begins beside that of the trigger: "the failure of X, and the growth of Y". */
    private int beside() {
        List<Token> tokens = sentence.tokens();
        for (int i = match.to() + 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i - 1).text().equals(",")
                    && tokens.get(i).is(Tag.CCONJ)
                    && tokens.get(i + 1).is(Tag.DET)) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The prepositions over a mention up to the trigger, the nearest first: "of", "for" of "support for the unity of X". */
    private List<String> governors(Actor actor) {
        List<String> words = new ArrayList<>();
        for (int i = actor.from() - 1; i >= match.from(); i--) {
            Token token = sentence.tokens().get(i);
            if (i >= match.to() && (infinitive(i) || (noun && i == clause.head()))) {
                break;
            }
            if (!example(i)
                    && (token.is(Tag.ADP)
                            || token.lemma().equals("than")
                            || token.lemma().equals("to"))) {
                words.add(token.lemma());
            } else if (i < match.to() && token.is(Tag.VERB)) {
                break;
            }
        }
        return words;
    }

    /** "of bodies such as X": X stands for the bodies. */
    private boolean example(int i) {
        return sentence.lemma(i).equals("such")
                || (sentence.lemma(i).equals("as")
                        && i > 0
                        && sentence.lemma(i - 1).equals("such"));
    }

    /** "with others to condemn the embargo on Cuba": what comes before "to condemn" governs nothing behind it. */
    private boolean infinitive(int i) {
        return sentence.lemma(i).equals("to")
                && i + 1 < sentence.tokens().size()
                && sentence.tokens().get(i + 1).is(Tag.VERB);
    }

    /** Whoever owns a noun: "Serbia’s", "Serbian", "its", "Serbia-Azerbaijan" before it. */
    private List<Actor> owners() {
        int start = match.from();
        while (start > 0 && ownerPhrase(sentence.tokens().get(start - 1)) && !another(start) && !verb(start - 1)) {
            start--;
        }
        List<Actor> found = new ArrayList<>();
        for (Actor actor : sentence.actorsIn(start, match.to())) {
            if (owns(actor)) {
                found.add(actor);
            }
        }
        return found;
    }

    /** "the OECD and | a candidate": an article behind "and" opens a phrase of its own. */
    private boolean another(int start) {
        return sentence.tokens().get(start - 1).is(Tag.CCONJ)
                && start < match.from()
                && sentence.tokens().get(start).is(Tag.DET);
    }

    /** "Peru delayed Chile’s entry": who stands before the verb owns nothing behind it that has an owner. */
    private boolean verb(int token) {
        return token == clause.head()
                && !sentence.actorsIn(token + 1, match.from()).isEmpty();
    }

    private boolean owns(Actor actor) {
        ActorMention.Kind kind = actor.said().kind();
        return actor.said().possessive()
                || kind == ActorMention.Kind.ADJECTIVE
                || kind == ActorMention.Kind.NAME
                || kind == ActorMention.Kind.LEADER
                || kind == ActorMention.Kind.CAPITAL
                || kind == ActorMention.Kind.ORGANISATION
                || kind == ActorMention.Kind.TERRITORY;
    }

    private static boolean ownerPhrase(Token token) {
        return token.nominal()
                || token.is(Tag.ADJ)
                || token.is(Tag.NUM)
                || token.is(Tag.DET)
                || token.is(Tag.PRON)
                || token.is(Tag.CCONJ)
                || token.lemma().equals("'s")
                || token.text().equals("-")
                || (token.is(Tag.VERB)
                        && (token.text().endsWith("ed") || token.text().endsWith("ing")));
    }
}
