package org.entente.claim.extract;

import java.util.List;
import org.entente.claim.Tense;
import org.entente.claim.extract.Clause.Link;
import org.entente.claim.extract.Clause.Mood;
import org.entente.claim.extract.VerbGroups.Group;
import org.entente.text.Token;
import org.entente.text.Token.Tag;
import org.jspecify.annotations.Nullable;

/** A verb group as the predicate of a clause: its subject, tense, mood and denial, partly those of what it hangs on. */
final class ClauseReading {
    private static final WordLists WORDS = WordLists.shipped();

    private final List<Token> tokens;
    private final Group group;
    private final @Nullable Clause matrix;
    private final Link link;

    /**
     * @param matrix the clause it hangs on, null of a main clause
     * @param link how it hangs on it
     */
    ClauseReading(List<Token> tokens, Group group, @Nullable Clause matrix, Link link) {
        this.tokens = tokens;
        this.group = group;
        this.matrix = matrix;
        this.link = link;
    }

    /** The k-th clause, from a token up to another. */
    Clause clause(int k, int from, int to) {
        Clause before = matrix;
        int[] subject = SubjectFinder.of(tokens, from, group, before, link);
        Tense tense = tense(from);
        Mood mood = Moods.mood(tokens, group);
        if (link == Link.INFINITIVE && before != null) {
            mood = wished(before) ? Mood.POSSIBLE : mood == Mood.FACT ? before.mood() : mood;
        }
        boolean negated = Moods.negated(tokens, group)
                || deniedSubject(subject)
                || (before != null && link == Link.INFINITIVE && deniedBy(before));
        return new Clause(
                k,
                from,
                to,
                group.from(),
                group.to(),
                group.head(),
                subject[0],
                subject[1],
                tense,
                mood,
                negated,
                Moods.passive(tokens, group),
                before == null ? -1 : before.index(),
                link);
    }

    /** A bare participle has the tense of the clause it hangs on: "rooted in", "have joined and endured". */
    private Tense tense(int from) {
        Clause before = matrix;
        if (before == null) {
            return Moods.tense(tokens, group, Tense.PRESENT);
        }
        Token verb = tokens.get(group.from());
        boolean bare = group.head() == group.from() && verb.text().endsWith("ed") && group.from() > 0;
        boolean reduced = bare
                && !conjoined(from)
                && tokens.get(group.from() - 1).nominal()
                && link != Link.RELATIVE
                && group.from() > 1
                && before.verbTo() < group.from();
        boolean carried = bare && link == Link.COORDINATED && before.tense() == Tense.PERFECT;
        return reduced || carried ? before.tense() : Moods.tense(tokens, group, before.tense());
    }

    /** "while France voted": a clause behind a conjunction has a verb of its own. */
    private boolean conjoined(int from) {
        return tokens.get(from).is(Tag.CCONJ) || tokens.get(from).is(Tag.SCONJ);
    }

    private boolean wished(Clause wish) {
        return wish.mood() == Mood.POSSIBLE
                || WORDS.has("wishing", tokens.get(wish.head()).lemma())
                || WORDS.has("wishing_words", complement(wish));
    }

    /** The word before "to": "ready", "set" of "is set to join". */
    private String complement(Clause wish) {
        return wish.verbTo() < tokens.size() ? tokens.get(wish.verbTo()).lemma() : "";
    }

    private boolean deniedBy(Clause denial) {
        boolean denies = WORDS.has("denying", tokens.get(denial.head()).lemma());
        return denies != denial.negated();
    }

    private boolean deniedSubject(int[] subject) {
        return subject[1] > subject[0]
                && WORDS.has("negative_subject", tokens.get(subject[0]).lemma());
    }
}
