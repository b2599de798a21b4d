package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** The tables that ship, beside the files they were made of. */
class PublishedTablesSharedTest {
    private static final int FLAGS_FROM = 1990;

    @Test
    void theMatchedVotesAreThoseOfThePublishedList() {
        List<String> published = SharedRecords.cc0().matches().stream()
                .map(pair -> "voeten:" + pair[0] + " voeten:" + pair[1])
                .toList();
        assertThat(MatchedVotes.builtIn().pairs().stream().map(pair -> pair[0] + " " + pair[1]))
                .containsExactlyElementsOf(published)
                .hasSize(955);
    }

    @Test
    void flagsAndSessionsAreThoseOfTheCc0Record() {
        SourceRecord cc0 = SharedRecords.cc0();
        VoteRecord record = BuiltInRecord.load();
        List<SourceRollCall> early = cc0.rollCalls().stream()
                .filter(stated -> Integer.parseInt(stated.session()) <= MatchedVotes.LAST_SESSION)
                .toList();
        assertThat(early).allSatisfy(stated -> {
            int r = record.find("voeten:" + stated.nativeId()).orElseThrow();
            assertThat(Cc0Register.part(record.rollCalls().get(r))).isEqualTo(part(stated));
            assertThat(Cc0Register.session(record.rollCalls().get(r))).isEqualTo(Integer.parseInt(stated.session()));
            assertThat(Cc0Register.has(record.rollCalls().get(r))).isTrue();
        });
        assertThat(early.stream().filter(PublishedTablesSharedTest::part).collect(Collectors.toSet()))
                .hasSize(388);
    }

    private static boolean part(SourceRollCall stated) {
        return stated.date().getYear() >= FLAGS_FROM
                && (Boolean.TRUE.equals(stated.amendment()) || Boolean.TRUE.equals(stated.paragraph()));
    }
}
