package org.entente.source.undl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.entente.source.ImportContext;
import org.entente.source.Progress;
import org.entente.source.SourceReading;
import org.entente.source.UndlMemberNames;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;

class UngaUndlSharedTest {
    @Test
    void readsTheWholeFile() throws Exception {
        {
            SourceReading reading = new UngaUndl()
                    .read(
                            List.of(SharedFiles.require("data/unga_votes_undl.csv.gz")),
                            new ImportContext(new UndlMemberNames(), Progress.NONE, Instant.EPOCH));

            assertThat(reading.snapshot().rows()).isEqualTo(917_380);
            assertThat(reading.record().rollCalls()).hasSize(5_539);
        }
    }
}
