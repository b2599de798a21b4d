package org.entente.claim.extract;

import java.util.List;
import java.util.Optional;
import org.entente.claim.extract.Clause.Link;

/** Whose claim it is, where the text reports it: "X said that …", "according to X". */
final class Attribution {
    private static final WordLists WORDS = WordLists.shipped();

    private Attribution() {}

    /** Who says so, in the text's words; empty where the text itself does. */
    static Optional<String> of(Draft draft) {
        Optional<String> reported = reporter(draft).flatMap(clause -> subject(draft.sentence(), clause));
        return reported.or(() -> draft.sentence().source()).or(() -> Sayers.named(draft.sentence()));
    }

    /** The clause whose verb reports the draft's. */
    static Optional<Clause> reporter(Draft draft) {
        Analysed sentence = draft.sentence();
        Clause clause = draft.clause();
        for (int hops = 0; hops < 4 && clause.matrix() >= 0; hops++) {
            Clause matrix = sentence.clauses().get(clause.matrix());
            boolean content = clause.link() == Link.CONTENT || clause.link() == Link.COORDINATED;
            if (content
                    && matrix.head() >= 0
                    && reports(sentence, matrix)
                    && clause.subjectFrom() != matrix.subjectFrom()) {
                return Optional.of(matrix);
            }
            clause = matrix;
        }
        return quoted(draft);
    }

    private static boolean reports(Analysed sentence, Clause clause) {
        return WORDS.has("reporting", sentence.lemma(clause.head())) && clause.hasSubject() && !clause.passive();
    }

    /** "…", X said: the reporting clause comes after. */
    private static Optional<Clause> quoted(Draft draft) {
        List<Clause> clauses = draft.sentence().clauses();
        Clause last = clauses.get(clauses.size() - 1);
        boolean after = last.index() > draft.clause().index()
                && last.link() != Link.ADVERBIAL
                && last.head() >= 0
                && reports(draft.sentence(), last);
        boolean ends = after && draft.sentence().tokens().size() - last.verbTo() <= 12;
        return ends && trailing(draft.sentence(), last) ? Optional.of(last) : Optional.empty();
    }

    /** Nothing is reported behind it: the sentence ends with who says so. */
    private static boolean trailing(Analysed sentence, Clause last) {
        for (int i = last.verbTo(); i < sentence.tokens().size(); i++) {
            if (sentence.lemma(i).equals("that")) {
                return false;
            }
        }
        return last.from() > 0;
    }

    private static Optional<String> subject(Analysed sentence, Clause clause) {
        return clause.hasSubject() ? Sayers.of(sentence, clause.subjectFrom(), clause.subjectTo()) : Optional.empty();
    }
}
