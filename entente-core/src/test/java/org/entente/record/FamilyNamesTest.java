package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class FamilyNamesTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final String[] LABELS = FamilyNames.builtIn().labels(RECORD);

    /** Words that judge instead of naming. */
    private static final Pattern JUDGING = Pattern.compile(
            "(?i)\\b(illegal|illegitimate|so-called|regime|rightly|wrongly|heinous|brutal|heroic|unfair|unjust|just cause)\\b");

    @Test
    void everyFamilyHasALabel() {
        assertThat(IntStream.range(0, RECORD.familyCount())
                        .filter(family -> LABELS[family] == null)
                        .mapToObj(family -> first(family).id()))
                .as("families without a line in family_names.tsv")
                .isEmpty();
    }

    @Test
    void everyKeyIsAFamilysFirstRollCall() {
        Set<String> keys = new HashSet<>();
        for (int family = 0; family < RECORD.familyCount(); family++) {
            RollCall first = first(family);
            keys.add(first.id());
            keys.add(String.valueOf(first.symbol()));
        }
        assertThat(FamilyNames.builtIn().byKey().keySet()).isSubsetOf(keys);
    }

    @Test
    void noTwoFamiliesShareALabel() {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, List<String>> twice = new LinkedHashMap<>();
        for (int family = 0; family < LABELS.length; family++) {
            Integer other = seen.put(String.valueOf(LABELS[family]).toLowerCase(Locale.ROOT), family);
            if (other != null) {
                twice.put(
                        LABELS[family], List.of(first(other).id(), first(family).id()));
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void labelsAreSubjectsInThePagesOwnTypography() {
        assertThat(LABELS)
                .allSatisfy(label -> assertThat(label)
                        .doesNotContain("'", "\"", "  ", "A/RES")
                        .doesNotEndWith(".")
                        .doesNotMatch(".*[A-Z]{8,}.*"))
                .noneMatch(label -> JUDGING.matcher(label).find());
    }

    @Test
    void aLabelIsFoundByTheIdWhereTwoFamiliesShareALabelOfTheirSession() {
        assertThat(RECORD.rollCalls().stream()
                        .filter(rollCall -> "R/16/1398".equals(rollCall.symbol()))
                        .map(RollCall::label)
                        .distinct())
                .hasSize(2);
    }

    private static RollCall first(int family) {
        return RECORD.rollCalls().stream()
                .filter(rollCall -> rollCall.family() == family)
                .findFirst()
                .orElseThrow();
    }
}
