package org.entente.claim.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.claim.corpus.Comparison.Extra;
import org.entente.claim.corpus.Comparison.KindCall;
import org.entente.claim.corpus.Comparison.Miss;
import org.entente.claim.corpus.Comparison.Pair;
import org.junit.jupiter.api.Test;

class CorpusScoreTest {
    private static final Miss MISS = new Miss("It backs them.", Sample.expected("backs them", "mutual_support"));
    private static final Extra EXTRA =
            new Extra("It may rain.", Sample.found("It may rain.", "may rain", "trend", "mixed"));

    private static CorpusScore score() {
        List<Pair> pairs = new ArrayList<>(Collections.nCopies(9, Sample.pair("trend", "supported", "supported")));
        pairs.add(new Pair(
                "They part.", Sample.expected("They part", "trend"), Sample.found("a", "a", "pivot", "contradicted")));
        List<KindCall> kinds =
                List.of(new KindCall("Why?", "question", "question"), new KindCall("It must.", "norm", "opinion"));
        return new CorpusScore(List.of(
                new Comparison("one", pairs, List.of(MISS), List.of(), List.of()),
                new Comparison("two", List.of(), List.of(), List.of(EXTRA, EXTRA), kinds)));
    }

    @Test
    void poolsTexts() {
        CorpusScore score = score();
        assertThat(score.expected()).isEqualTo(11);
        assertThat(score.found()).isEqualTo(12);
        assertThat(score.recall()).isCloseTo(10 / 11.0, within(1e-12));
        assertThat(score.precision()).isCloseTo(10 / 12.0, within(1e-12));
        assertThat(score.rightType()).isEqualTo(.9);
        assertThat(score.rightRoles()).isEqualTo(1);
        assertThat(score.rightKind()).isEqualTo(.5);
    }

    @Test
    void scoresTypesOfTenClaims() {
        CorpusScore trend = score().of("trend");
        assertThat(score().byType()).containsOnlyKeys("trend");
        assertThat(trend.expected()).isEqualTo(10);
        assertThat(trend.precision()).isCloseTo(10 / 12.0, within(1e-12));
    }

    @Test
    void nothingExpectedAndNothingFoundIsPerfect() {
        CorpusScore none = new CorpusScore(List.of());
        assertThat(none.recall()).isEqualTo(1);
        assertThat(none.precision()).isEqualTo(1);
    }

    @Test
    void reportNamesEveryFaultWithItsSentence() {
        assertThat(CorpusReport.of(score()))
                .contains("recall 0.91, precision 0.83")
                .contains("missed mutual_support “backs them”", "in: It backs them.")
                .contains("false trend “may rain”", "in: It may rain.")
                .contains("trend “They part”: type pivot; contradicted for [supported] on everything")
                .contains("kind opinion for norm", "in: It must.")
                .doesNotContain("in: Why?");
    }
}
