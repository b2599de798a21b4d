package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.construct.Evidence;
import org.entente.source.InputRefused;
import org.entente.source.TieReadings;
import org.entente.source.sipri.SipriArms;
import org.entente.source.wits.Wits;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependenceTest {
    private static final class Shared {
        static final Evidence WITS = wits();

        private static Evidence wits() {
            try {
                return Worlds.of(TieReadings.shared(new Wits(), "wits_bilateral_trade_2009.csv.gz"));
            } catch (InputRefused refused) {
                throw new IllegalStateException(refused);
            }
        }
    }

    /**
     * Goods in 2009. Expected: shares of the reporter's own total with the world, and of the sum of its partners' reports,
     * computed from the file by a few lines of Python (sums by reporter and partner, the European Union as a reporter left
     * out): SER–DEU .115388 and .130664, CAN–USA .627181 and .676079, MEX–USA .659136 and .687036, NPL–IND .535240 and
     * .511542, ESP–FRA .157666 and .155077, SER–AZE .000262 (77th) and .000064, BRA–NZL .000349 (94th) and .000376,
     * USA–CAN .164331 and .167879. Reports of territories that are no states move the second a little.
     */
    @ParameterizedTest
    @CsvSource({
        "SRB, DEU, C, 0.123026",
        "CAN, USA, C, 0.651630",
        "MEX, USA, C, 0.673086",
        "NPL, IND, C, 0.523391",
        "ESP, FRA, C, 0.156372",
        "USA, CAN, C, 0.166105",
        "SRB, AZE, O, 0.000163",
        "BRA, NZL, O, 0.000363",
    })
    void tradeOf2009StandsAsTheTwoReportsSay(String one, String other, Standing standing, double share) {
        Indicator trade = Said.of("dependence", "2011-03-01")
                .who(one)
                .whom(other)
                .against(Shared.WITS)
                .first();

        assertThat(trade.standing()).isEqualTo(standing);
        assertThat(trade.estimate().orElseThrow().value()).isCloseTo(share, within(0.002));
        assertThat(trade.estimate().orElseThrow().hasInterval()).isTrue();
        assertThat(trade.fragile()).isFalse();
        assertThat(trade.sentence()).contains("In 2009").contains("by the two reports");
        assertThat(trade.evidence()).hasSize(2);
    }

    /** Germany is Serbia's first partner with .12: the share alone would not do. */
    @Test
    void aFirstPartnerIsEnough() {
        Indicator trade = Said.of("dependence", "2011-03-01")
                .who("SRB")
                .whom("DEU")
                .against(Shared.WITS)
                .first();

        assertThat(trade.estimate().orElseThrow().value()).isLessThan(0.15);
        assertThat(trade.stands()).contains("1st of its partners");
    }

    @Test
    void aSingleReportIsFragile() {
        Indicator trade = Said.of("dependence", "2011-03-01")
                .who("BLR")
                .whom("RUS")
                .against(Shared.WITS)
                .first();

        assertThat(trade.standing()).isEqualTo(Standing.C);
        assertThat(trade.fragile()).isTrue();
        assertThat(trade.estimate().orElseThrow().noInterval()).isEqualTo("one report");
    }

    @Test
    void tradeOf2009SaysNothingOfThePresentOf2026ButAllOf2009() {
        Said said = Said.of("dependence", "2026-03-01").who("CAN").whom("USA").against(Shared.WITS);
        assertThat(said.first().why()).isEqualTo(Why.EXPIRED);
        assertThat(said.first().evidence()).isNotEmpty();
        assertThat(said.in(2009).standing()).isEqualTo(Standing.C);
        assertThat(said.years(2012, 2014).first().why()).isEqualTo(Why.NO_DATA);
    }

    @Test
    void nothingLaterThanTheTextIsUsed() {
        Indicator trade = Said.of("dependence", "2009-06-01")
                .who("CAN")
                .whom("USA")
                .against(Shared.WITS)
                .first();

        assertThat(trade.why()).isEqualTo(Why.NO_DATA);
    }

    @Test
    void theMembersOfAnOrganisationAreOneSum() {
        Indicator union = Said.of("dependence", "2011-03-01")
                .who("SRB")
                .organisation("EU")
                .against(Shared.WITS)
                .first();

        assertThat(union.standing()).isEqualTo(Standing.C);
        assertThat(union.sentence()).contains("the members of EU had 54");
    }

    @Test
    void eachOnTheOtherNeedsBoth() {
        Said equals =
                Said.of("dependence", "2011-03-01").who("CAN", "USA").mutual().against(Shared.WITS);
        assertThat(equals.standing()).isEqualTo(Standing.C);
        Said unequal =
                Said.of("dependence", "2011-03-01").who("BRA", "NZL").mutual().against(Shared.WITS);
        assertThat(unequal.judged().everything().verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    /** Canada depends on the United States, but is itself the first partner of the United States. */
    @Test
    void aLeverNeedsThatTheHolderDoesNotDepend() {
        assertThat(Said.of("leverage", "2011-03-01")
                        .who("USA")
                        .whom("CAN")
                        .against(Shared.WITS)
                        .standing())
                .isEqualTo(Standing.BAND);
        assertThat(Said.of("leverage", "2011-03-01")
                        .who("IND")
                        .whom("NPL")
                        .against(Shared.WITS)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(Said.of("leverage", "2011-03-01")
                        .who("NPL")
                        .whom("IND")
                        .against(Shared.WITS)
                        .standing())
                .isEqualTo(Standing.O);
    }

    /** Shares of deliveries of 2010 to 2014 in SIPRI's table: Russia's part of India's is the largest by far. */
    @Test
    void armsAreAskedOnlyWhereTheyAreNamed() throws InputRefused {
        Evidence arms = Worlds.of(TieReadings.shared(new SipriArms(), "sipri_tiv_dyad_year.csv.gz"));
        Said said = Said.of("dependence", "2015-06-01").who("IND").whom("RUS").against(arms);
        assertThat(said.first().why()).isEqualTo(Why.NO_DATA);
        Indicator named = said.on(Topic.Kind.LAYER, "arms", "arms").first();
        assertThat(named.id()).isEqualTo("arms_share");
        assertThat(named.standing()).isEqualTo(Standing.C);
        assertThat(named.sentence()).contains("2010–2014").contains("the arms that India received");
    }

    @Test
    void withoutTradeItSaysWhatWouldFillIt() {
        Indicator trade =
                Said.of("dependence", "2026-02-16").who("SRB").whom("RUS").first();

        assertThat(trade.standing()).isEqualTo(Standing.NONE);
        assertThat(trade.why()).isEqualTo(Why.NO_DATA);
        assertThat(trade.sentence()).contains("entente import");
        assertThat(Said.of("dependence", "2026-02-16")
                        .who("SRB")
                        .whom("RUS")
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void energyWithoutTradeByProductIsNoData() {
        Indicator energy = Said.of("dependence", "2011-03-01")
                .who("SRB")
                .whom("RUS")
                .on(Topic.Kind.LAYER, "gas", "gas")
                .against(Shared.WITS)
                .first();

        assertThat(energy.id()).isEqualTo("energy_share");
        assertThat(energy.why()).isEqualTo(Why.NO_DATA);
        assertThat(energy.sentence()).contains("Trade by product fills it").contains("cepii-baci");
    }

    private static Tie goods(int from, int to, String report, double value) {
        return Tie.ofYear(from, to, 2010, report, value);
    }

    private static Evidence invented() {
        return Worlds.of(Worlds.table(
                Layers.TRADE,
                new Coverage(2010, 2010, false, ""),
                goods(345, 2, "exporter", 16),
                goods(345, 2, "importer", 14),
                goods(345, 200, "exporter", 40),
                goods(345, 200, "importer", 40),
                goods(345, 220, "exporter", 30),
                goods(345, 220, "importer", 30),
                goods(345, 230, "exporter", 20),
                goods(345, 230, "importer", 20),
                goods(2, 200, "exporter", 100),
                goods(345, 235, "exporter", 0),
                goods(235, 200, "exporter", 1)));
    }

    /** By its own report the United States has 16 of 106, by its partners' 14 of 104, each time as the fourth partner. */
    @Test
    void oneReportOnEitherSideOfTheLimitIsTheBand() {
        Indicator trade = Said.of("dependence", "2011-03-01")
                .who("SRB")
                .whom("USA")
                .against(invented())
                .first();

        assertThat(trade.estimate().orElseThrow().lo()).isCloseTo(14 / 104.0, within(1e-12));
        assertThat(trade.estimate().orElseThrow().hi()).isCloseTo(16 / 106.0, within(1e-12));
        assertThat(trade.standing()).isEqualTo(Standing.BAND);
        assertThat(trade.evidence()).extracting(EvidenceRow::side).containsOnly(EvidenceRow.Side.BESIDE);
    }

    /** A flow of nothing has no place among the partners, however few there are. */
    @Test
    void nothingAtAllIsNoPlaceAmongThePartners() {
        assertThat(Said.of("dependence", "2011-03-01")
                        .who("SRB")
                        .whom("PRT")
                        .against(invented())
                        .standing())
                .isEqualTo(Standing.O);
    }

    @Test
    void nobodyToDependOnIsNoClaim() {
        List<Indicator> indicators = Said.of("dependence", "2011-03-01")
                .who("SRB")
                .against(invented())
                .indicators();

        assertThat(indicators).isEmpty();
    }
}
