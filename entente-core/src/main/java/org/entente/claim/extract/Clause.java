package org.entente.claim.extract;

import org.entente.claim.Tense;

/**
 * A predicate with its surroundings. All bounds are token indexes, ends exclusive.
 *
 * @param index its number in the sentence
 * @param from first token of its region
 * @param to end of its region
 * @param verbFrom first token of its verb group
 * @param verbTo end of its verb group
 * @param head its main verb, or the copula; −1 of a sentence without a verb
 * @param subjectFrom first token of its subject, which may stand in an earlier clause
 * @param subjectTo end of its subject; equal to subjectFrom where there is none
 * @param tense when its verb places it
 * @param mood how it is said
 * @param negated whether the verb group or its subject denies it
 * @param passive whether its subject suffers the action
 * @param matrix index of the clause it depends on, −1 of a main clause
 * @param link how it depends on that
 */
record Clause(
        int index,
        int from,
        int to,
        int verbFrom,
        int verbTo,
        int head,
        int subjectFrom,
        int subjectTo,
        Tense tense,
        Mood mood,
        boolean negated,
        boolean passive,
        int matrix,
        Link link) {
    /** How a clause is said. */
    enum Mood {
        /** As a fact. */
        FACT,
        /** As what may come, is hoped for or meant. */
        POSSIBLE,
        /** As what ought to be. */
        NORM
    }

    /** How a clause hangs on another. */
    enum Link {
        MAIN,
        /** "and votes …", with the same subject. */
        COORDINATED,
        /** "which votes …". */
        RELATIVE,
        /** "that it votes …". */
        CONTENT,
        /** "to vote …". */
        INFINITIVE,
        /** "voting …". */
        PARTICIPLE,
        /** "because it votes …". */
        ADVERBIAL
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }

    boolean hasSubject() {
        return subjectTo > subjectFrom;
    }
}
