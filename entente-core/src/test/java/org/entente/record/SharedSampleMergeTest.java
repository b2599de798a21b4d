package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RegistryCodes;
import org.entente.source.SourceCatalogue;
import org.entente.source.SourceRecord;
import org.entente.testkit.SharedFiles;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** The single-file layout, which leaves out who was no member, imported over the built-in record. */
class SharedSampleMergeTest {
    @Test
    void takesWhatItLeavesOutFromTheBuiltInRecord() throws InputRefused, RecordNotImported {
        Path file = SharedFiles.require("data/unvotes_dataverse_layout_sample.csv.gz");
        ImportContext context = new ImportContext(RegistryCodes.builtIn(), Progress.NONE, Instant.EPOCH);
        SourceRecord sample = SourceCatalogue.find("unga-voeten")
                .orElseThrow()
                .read(List.of(file), context)
                .record();
        VoteRecord all = Records.open("all", List.of(sample)).record();
        VoteRecord builtIn = BuiltInRecord.load();
        assertThat(all.size()).isEqualTo(builtIn.size());
        for (int r = 0; r < all.size(); r++) {
            assertThat(all.row(r)).isEqualTo(builtIn.row(r));
        }
        assertThat(all.rollCalls().stream().filter(r -> r.title() != null)).isNotEmpty();
    }
}
