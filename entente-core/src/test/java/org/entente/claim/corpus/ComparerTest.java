package org.entente.claim.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparerTest {
    private static final String ONE = "France backs Germany and votes with it.";
    private static final String TWO = "It should do more.";
    private static final CorpusText TEXT = Sample.text(
            new ExpectedSentence(
                    ONE,
                    "claim",
                    List.of(
                            Sample.expected("backs Germany", "mutual_support"),
                            Sample.expected("votes with it", "voting_together"))),
            new ExpectedSentence(TWO, "norm", List.of()));

    private static FoundSentence first(FoundClaim... claims) {
        return new FoundSentence(ONE, "claim", List.of(claims));
    }

    private static FoundClaim claim(String span, String type) {
        return Sample.found(ONE, span, type, "supported");
    }

    @Test
    void pairsClaimsThatShareAWord() {
        Comparison comparison = Comparer.compare(
                TEXT,
                List.of(
                        first(
                                claim("France backs Germany", "mutual_support"),
                                claim("and votes with it", "voting_together")),
                        new FoundSentence(TWO, "norm", List.of())));
        assertThat(comparison.pairs()).hasSize(2).allMatch(Comparison.Pair::rightType);
        assertThat(comparison.misses()).isEmpty();
        assertThat(comparison.extras()).isEmpty();
        assertThat(comparison.kinds()).allMatch(Comparison.KindCall::right);
    }

    @Test
    void aSecondClaimOfAKindIsFalse() {
        Comparison comparison = Comparer.compare(
                TEXT,
                List.of(first(claim("backs Germany", "mutual_support"), claim("France backs", "mutual_support"))));
        assertThat(comparison.pairs()).hasSize(1);
        assertThat(comparison.extras()).hasSize(1);
        assertThat(comparison.extras().get(0).words()).isEqualTo("France backs");
        assertThat(comparison.misses())
                .extracting(miss -> miss.expected().type())
                .containsExactly("voting_together");
    }

    @Test
    void aClaimInASentenceThatHoldsNoneIsFalse() {
        FoundSentence second =
                new FoundSentence(TWO, "claim", List.of(Sample.found(TWO, "do more", "trend", "supported")));
        Comparison comparison = Comparer.compare(TEXT, List.of(first(), second));
        assertThat(comparison.extras()).hasSize(1);
        assertThat(comparison.misses()).hasSize(2);
        assertThat(comparison.kinds()).noneMatch(Comparison.KindCall::right);
    }

    @Test
    void takesThePairingOfTheSameTypesWhereSpansOverlapBoth() {
        Comparison comparison = Comparer.compare(
                TEXT,
                List.of(first(
                        claim("Germany and votes with it", "voting_together"),
                        claim("backs Germany and votes", "mutual_support"))));
        assertThat(comparison.pairs()).hasSize(2).allMatch(Comparison.Pair::rightType);
    }

    @Test
    void cutsOfSentencesAndOfLinesDoNotMatter() {
        String whole = "France backs\n  Germany and votes with it. It should do more.";
        FoundSentence found = new FoundSentence(
                whole,
                "norm",
                List.of(new FoundClaim(
                        Placing.offsets(whole, List.of("backs\n  Germany")),
                        "mutual_support",
                        "+",
                        Roles.of(List.of("FRA"), List.of("DEU")),
                        "supported",
                        "mixed")));
        Comparison comparison = Comparer.compare(TEXT, List.of(found));
        assertThat(comparison.pairs()).hasSize(1);
        assertThat(comparison.pairs().get(0).acceptable(Reading.EVERYTHING)).isTrue();
        assertThat(comparison.pairs().get(0).acceptable(Reading.VOTES)).isFalse();
        assertThat(comparison.kinds()).allMatch(Comparison.KindCall::right);
    }

    @Test
    void aSentenceThatTheTextHasNowhereHoldsFalseClaimsOnly() {
        String other = "Spain backs Italy.";
        Comparison comparison = Comparer.compare(
                TEXT,
                List.of(new FoundSentence(
                        other, "claim", List.of(Sample.found(other, "backs", "mutual_support", "mixed")))));
        assertThat(comparison.extras()).hasSize(1);
        assertThat(comparison.kinds()).extracting(Comparison.KindCall::found).containsExactly("nothing");
    }

    @Test
    void aRepeatedSentenceIsPlacedWhereItIsRepeated() {
        CorpusText text = Sample.text(
                new ExpectedSentence(ONE, "claim", List.of(Sample.expected("backs Germany", "mutual_support"))),
                new ExpectedSentence(ONE, "boilerplate", List.of()));
        FoundSentence repeat = new FoundSentence(ONE, "boilerplate", List.of());
        Comparison comparison =
                Comparer.compare(text, List.of(first(claim("backs Germany", "mutual_support")), repeat));
        assertThat(comparison.pairs()).hasSize(1);
        assertThat(comparison.kinds()).allMatch(Comparison.KindCall::right);
    }

    @Test
    void nothingFoundMissesEverything() {
        Comparison comparison = Comparer.compare(TEXT, List.of());
        assertThat(comparison.misses()).hasSize(2);
        assertThat(comparison.pairs()).isEmpty();
    }
}
