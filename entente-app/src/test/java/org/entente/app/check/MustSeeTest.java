package org.entente.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Proposition;
import org.junit.jupiter.api.Test;

class MustSeeTest {
    private final CheckedText sample = SampleText.make();

    @Test
    void aFigureNearItsLimitGoesBeforeACountAndBothBeforeADatedFact() {
        CheckedText text = supportedOnThinEvidence("membership/membership", "visit/visit", "mutual_support/own_texts");
        assertThat(MustSee.list(text)).extracting(Claim::id).containsExactly("c3", "c1", "c2");
        CheckedText figures = supportedOnThinEvidence(
                "membership/membership", "visit/visit", "mutual_support/own_texts", "trend/net_change");
        assertThat(MustSee.list(figures)).extracting(Claim::id).containsExactly("c4", "c3", "c1");
    }

    @Test
    void aDatedFactIsToldToRestOnOneEntry() {
        CheckedText text = supportedOnThinEvidence("membership/membership", "trend/net_change");
        assertThat(Standings.cautions(text.claims().get(0)).get(0))
                .isEqualTo("Fragile, as dated facts are: it rests on one entry of the record.");
        assertThat(Standings.cautions(text.claims().get(1)).get(0)).contains("another way of counting");
    }

    /** Claims of these types, each supported by a row that another count would turn. */
    private CheckedText supportedOnThinEvidence(String... typesAndRows) {
        Proposition said = sample.claims().get(0).said();
        List<Claim> claims = new ArrayList<>();
        for (String typeAndRow : typesAndRows) {
            String[] parts = typeAndRow.split("/", -1);
            Proposition ofType = new Proposition(
                    said.sentence(),
                    said.spans(),
                    parts[0],
                    said.object(),
                    true,
                    said.roles(),
                    said.words(),
                    said.tense(),
                    said.window(),
                    said.attributedTo());
            claims.add(new Claim(
                    "c" + (claims.size() + 1),
                    ofType,
                    Optional.of(new SampleText().fragile(parts[1])),
                    Optional.empty()));
        }
        return new CheckedText(
                sample.origin(),
                sample.text(),
                sample.date(),
                sample.dateFrom(),
                sample.language(),
                sample.sentences(),
                claims,
                sample.rules(),
                sample.notices());
    }
}
