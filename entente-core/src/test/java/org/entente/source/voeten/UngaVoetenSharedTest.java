package org.entente.source.voeten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.entente.source.ImportContext;
import org.entente.source.Progress;
import org.entente.source.SourceReading;
import org.entente.source.UndlMemberNames;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;

class UngaVoetenSharedTest {
    @Test
    void readsThePair() throws Exception {
        {
            SourceReading reading = new UngaVoeten()
                    .read(
                            List.of(
                                    SharedFiles.require("data/unga_votes.csv.gz"),
                                    SharedFiles.require("data/unga_rollcalls.csv.gz"),
                                    SharedFiles.require("data/voeten_matches.csv")),
                            new ImportContext(new UndlMemberNames(), Progress.NONE, Instant.EPOCH));

            assertThat(reading.record().rollCalls()).hasSize(6_298);
            assertThat(reading.record().matches()).hasSize(955);
        }
    }
}
