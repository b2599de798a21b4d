package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.construct.Evidence;
import org.entente.record.TieRecord;
import org.entente.synthetic.SyntheticWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memberships as treaties and protocols of accession date them: the table's own sources. */
class NotBlocTest {
    /** Memberships need no votes. */
    private static final Evidence FEW_VOTES =
            Stated.evidence(SyntheticWorld.withDefaults(1).record(2, 20), TieRecord.builtIn());

    private static Said declared(String date) {
        return Said.of("not_bloc", date).against(FEW_VOTES);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-16, AZE, SRB, C, false",
        "1996-02-16, AZE, RUS, O, true",
        "2002-02-16, AZE, RUS, C, false",
        "1970-05-05, FRA, ITA, O, false",
        "1956-05-05, FRA, ITA, O, true",
        "2015-05-05, GBR, DEU, O, false",
        "2021-05-05, GBR, IRL, C, false",
        "2019-05-05, GBR, IRL, O, true",
        "1980-05-05, POL, HUN, O, true",
        "1995-05-05, POL, HUN, C, false",
        "2005-05-05, POL, HUN, O, false",
        "2012-05-05, KAZ, BLR, O, true",
        "2016-05-05, KAZ, BLR, O, false",
        "2022-05-05, AUS, GBR, O, true",
        "1985-05-05, SAU, KWT, O, true",
        "1975-05-05, SAU, KWT, C, false",
        "1947-05-05, USA, GBR, C, false",
        "2024-05-05, SWE, FIN, O, false",
        "2010-05-05, CHN, RUS, C, false",
    })
    void twoStatesShareABlocOrNot(String date, String one, String other, Standing standing, boolean fragile) {
        Indicator declared = declared(date).who(one, other).first();

        assertThat(declared.standing()).isEqualTo(standing);
        assertThat(declared.fragile()).isEqualTo(fragile);
        assertThat(declared.stale()).isFalse();
        assertThat(declared.sentence()).contains("marked as a bloc in the project’s table (");
    }

    @ParameterizedTest
    @CsvSource({"SRB, C", "CHE, C", "TUR, O", "ARM, O", "IND, C", "QAT, O"})
    void ofOneStateItIsThatItBelongsToNone(String state, Standing standing) {
        assertThat(declared("2020-06-01").who(state).standing()).isEqualTo(standing);
    }

    @Test
    void theVerdictFollowsAndDenialTurnsIt() {
        Said said = Said.of("not_bloc", "1970-05-05").who("FRA", "ITA");
        assertThat(said.judged().everything().verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(said.judged().votesOnly().verdict()).isEqualTo(Verdict.MIXED);
        assertThat(said.denied().judged().everything().verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    /** Who is in no bloc is in no other one than somebody else. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-16, AZE, SRB, BAND, neither is in a declared bloc",
        "2020-06-01, FRA, SRB, BAND, Serbia is in no declared bloc",
        "1980-05-05, POL, FRA, C, in common",
        "2020-06-01, FRA, ITA, O, European Union",
    })
    void differentBlocsTakeOneOfEach(String date, String one, String other, Standing standing, String words) {
        Said said = declared(date).who(one, other).on(Topic.Kind.SENSE, "different_blocs", "different blocs");

        assertThat(said.first().standing()).isEqualTo(standing);
        assertThat(said.first().stands()).contains(words);
        if (standing == Standing.BAND) {
            assertThat(said.judged().everything().verdict()).isEqualTo(Verdict.MIXED);
        }
    }

    /** No row measures what is left beside blocs, so none may answer for it. */
    @ParameterizedTest
    @CsvSource({"not_bloc", "voting_together"})
    void moreAlikeThanBlocsExplainIsNotTested(String type) {
        Said said = Said.of(type, "2026-02-16").who("SRB", "AZE").on(Topic.Kind.SENSE, "beyond_blocs", "beyond blocs");

        for (Said either : List.of(said, said.denied())) {
            Judgement judged = either.judged();
            assertThat(judged.everything().verdict()).isEqualTo(Verdict.NOT_TESTABLE);
            assertThat(judged.votesOnly().verdict()).isEqualTo(Verdict.NOT_TESTABLE);
            assertThat(judged.everything().reason()).contains("no row", "entente beyond-blocs SRB AZE");
        }
    }

    @Test
    void someOfSeveralOrAPartOfTheTimeFitInPart() {
        Indicator some = declared("2010-05-05").who("EST", "LVA", "SRB").first();
        assertThat(some.standing()).isEqualTo(Standing.BAND);
        assertThat(some.why()).isEqualTo(Why.PARTIAL);
        Indicator once = declared("2023-05-05").who("GBR", "IRL").since(2015).first();
        assertThat(once.why()).isEqualTo(Why.PARTIAL);
    }

    @Test
    void aNamedOrganisationIsAskedAlone() {
        assertThat(declared("2020-05-05").who("TUR", "FRA").organisation("EU").standing())
                .isEqualTo(Standing.C);
        assertThat(declared("2020-05-05").who("TUR", "FRA").organisation("NATO").standing())
                .isEqualTo(Standing.O);
    }

    /** The table ends in 2025: two years later that is said, eleven years later nothing is. */
    @Test
    void theTableGrowsStaleAndExpires() {
        assertThat(declared("2028-06-01").who("AZE", "SRB").first().stale()).isTrue();
        assertThat(declared("2037-06-01").who("AZE", "SRB").first().why()).isEqualTo(Why.EXPIRED);
        assertThat(declared("2037-06-01").who("AZE", "SRB").in(2020).standing()).isEqualTo(Standing.C);
    }
}
