package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Tense;
import org.entente.claim.extract.Clause.Mood;
import org.entente.text.Tagger;
import org.entente.text.Token;
import org.junit.jupiter.api.Test;

class ClauseFinderTest {
    private static final Tagger TAGGER = Tagger.load();

    @Test
    void aContentClauseHasItsOwnSubjectAndHangsOnTheReport() {
        Read read = read("France denies that it depends on Russia for gas.");
        assertThat(read.clauses()).hasSize(2);
        assertThat(read.subject(1)).isEqualTo("it");
        assertThat(read.clauses().get(1).matrix()).isZero();
    }

    @Test
    void wishesAndPossibilitiesAreNotFacts() {
        assertThat(read("France hopes to sign a treaty with Germany.").last().mood())
                .isEqualTo(Mood.POSSIBLE);
        assertThat(read("France may vote with Germany.").last().mood()).isEqualTo(Mood.POSSIBLE);
        assertThat(read("France must vote with Germany.").last().mood()).isEqualTo(Mood.NORM);
        assertThat(read("France will vote with Germany.").last().tense()).isEqualTo(Tense.FUTURE);
    }

    @Test
    void denialsAndTensesAreReadOffTheVerbGroup() {
        Clause never = read("India has never recognised Kosovo.").last();
        assertThat(never.negated()).isTrue();
        assertThat(never.tense()).isEqualTo(Tense.PERFECT);
        assertThat(read("Neither France nor Germany voted against it.")
                        .clauses()
                        .get(0)
                        .negated())
                .isTrue();
        assertThat(read("They not only trade but also vote together.")
                        .clauses()
                        .get(0)
                        .negated())
                .isFalse();
        assertThat(read("France refused to sign the treaty.").last().negated()).isTrue();
    }

    @Test
    void namesJoinedBeforeTheVerbAreOneSubject() {
        Read read = read("Russia and China have drawn closer since 2014, while India has drifted away from Russia.");
        assertThat(read.subject(0)).isEqualTo("Russia and China");
        assertThat(read.subject(1)).isEqualTo("India");
    }

    @Test
    void passivesAreToldFromPerfects() {
        assertThat(read("Resolution 62/243 was adopted by 39 votes to 7.")
                        .last()
                        .passive())
                .isTrue();
        assertThat(read("The assembly has adopted the text.").last().passive()).isFalse();
    }

    private static Read read(String sentence) {
        List<Token> tokens = TAGGER.tokens(sentence);
        return new Read(tokens, ClauseFinder.of(tokens));
    }

    private record Read(List<Token> tokens, List<Clause> clauses) {
        Clause last() {
            return clauses.get(clauses.size() - 1);
        }

        String subject(int clause) {
            Clause of = clauses.get(clause);
            return String.join(
                    " ",
                    tokens.subList(of.subjectFrom(), of.subjectTo()).stream()
                            .map(Token::text)
                            .toList());
        }
    }
}
