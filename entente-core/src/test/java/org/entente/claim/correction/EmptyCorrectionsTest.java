package org.entente.claim.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.claim.Draft;
import org.entente.claim.RulesVersion;

/** A file of corrections that was not filled in changes nothing, whatever the text. */
class EmptyCorrectionsTest {
    private static final RulesVersion RULES = new RulesVersion(2, "0".repeat(64));

    @Property(tries = 50)
    void aTemplateChangesNothing(@ForAll("drafts") Draft draft) throws Exception {
        Path file = Files.createTempFile("text", ".corrections.tsv");
        try {
            Files.writeString(file, CorrectionTemplate.write(draft, RULES));
            Corrections corrections = CorrectionFile.read(file, Set.of("voting_together"), Drafts.DATE);
            assertThat(corrections.apply(draft, RULES)).isEqualTo(Corrections.NONE.apply(draft, RULES));
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 50)
    void everyLineOfATemplateFindsItsOwnClaim(@ForAll("drafts") Draft draft) throws Exception {
        Path file = Files.createTempFile("text", ".corrections.tsv");
        try {
            String filled = CorrectionTemplate.write(draft, RULES).replace("\n\t\tvoting", "\ndrop\t\tvoting");
            Files.writeString(file, filled);
            Corrected corrected = CorrectionFile.read(file, Set.of("voting_together"), Drafts.DATE)
                    .apply(draft, RULES);
            assertThat(corrected.lines()).hasSameSizeAs(draft.propositions()).allMatch(Corrected.Line::dropped);
            assertThat(corrected.notices())
                    .hasSize(draft.propositions().isEmpty() ? 0 : 1)
                    .allSatisfy(notice -> assertThat(notice.code()).isEqualTo("corrections_applied"));
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return Drafts.any();
    }
}
