package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class BackingTest {
    private static final Party ONE = SyntheticCase.state("One", 1);
    private static final Party TWO = SyntheticCase.state("Two", 2);

    private static Backing backing(SyntheticCase synthetic) {
        VoteRecord record = synthetic.record();
        return Backing.ofScored(new CaseResolver(record).resolve(synthetic.entry(ONE, TWO)), record);
    }

    @Test
    void seatedCountsAnAbsenceAsZeroAndCastLeavesItOut() {
        Support support = backing(new SyntheticCase(1, 2, 3).text(0, 1, "yny").text(1, 1, "ynx"))
                .support(3);
        assertThat(support.seated()).hasValue(0.5);
        assertThat(support.cast()).hasValue(1.0);
        assertThat(support.backed()).isEqualTo(1);
        assertThat(support.absent()).isEqualTo(1);
        assertThat(support.stance()).isEqualTo(Stance.WITHHELD);
    }

    @Test
    void theUnitIsTheFamilyNotTheText() {
        Support support = backing(new SyntheticCase(1, 2, 3)
                        .text(0, 1, "yny")
                        .text(0, 1, "yny")
                        .text(0, 1, "yny")
                        .text(1, 1, "ynn"))
                .support(3);
        assertThat(support.seated()).hasValue(0.0);
        assertThat(support.families()).isEqualTo(2);
        assertThat(support.texts()).isEqualTo(4);
    }

    @Test
    void aTextOfDirectionMinusOneTurnsTheVote() {
        Backing backing = backing(new SyntheticCase(1, 2, 3).text(0, -1, "nyy"));
        assertThat(backing.support(3).stance()).isEqualTo(Stance.OPPOSED);
        assertThat(backing.support(1).stance()).isEqualTo(Stance.BACKED);
    }

    @Test
    void motionsAmendmentsAndDirectionZeroEnterNoScore() {
        SyntheticCase synthetic = new SyntheticCase(1, 2, 3)
                .vote(VoteKind.AMENDMENT, 0, 1, "yny")
                .vote(VoteKind.NO_ACTION_MOTION, 1, -1, "yny")
                .text(2, 0, "yny");
        VoteRecord record = synthetic.record();
        ResolvedCase resolved = new CaseResolver(record).resolve(synthetic.entry(ONE, TWO));
        assertThat(Backing.ofScored(resolved, record).texts()).isEmpty();
        assertThat(Backing.ofApart(resolved, record).support(3).seated()).hasValue(0.0);
    }

    @Test
    void aStateNeverSeatedHasNoSupport() {
        Backing backing = backing(new SyntheticCase(1, 2, 3, 4).text(0, 1, "yn-·"));
        assertThat(backing.support(3).stance()).isEqualTo(Stance.NOT_SEATED);
        assertThat(backing.support(4).seated()).isEmpty();
        assertThat(backing.support(999).seated()).isEmpty();
        assertThat(backing.supports()).extracting(Support::ccode).containsExactly(1, 2);
    }

    @Test
    void aSeatThatVotesAgainstItsOwnSideIsCaptured() {
        Backing backing = backing(
                new SyntheticCase(1, 2, 3).text(0, 1, "nny").text(1, 1, "xny").text(2, 1, "any"));
        assertThat(backing.captured()).extracting(text -> text.text().symbol()).containsExactly("A/RES/100/1");
        assertThat(backing.withoutCaptured().texts()).hasSize(2);
    }

    @Test
    void notVotingAtAllIsItsOwnStance() {
        assertThat(backing(new SyntheticCase(1, 2, 3).text(0, 1, "ynx"))
                        .support(3)
                        .stance())
                .isEqualTo(Stance.DID_NOT_VOTE);
    }

    @Property(tries = 200)
    void supportIsBoundedAndCountsAddUp(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 4) Integer> choices,
            @ForAll @IntRange(min = 1, max = 4) int families) {
        String letters = "yanx-";
        SyntheticCase synthetic = new SyntheticCase(1, 2, 3);
        for (int i = 0; i < choices.size(); i++) {
            synthetic.text(i % families, i % 2 == 0 ? 1 : -1, "yn" + letters.charAt(choices.get(i)));
        }
        Support support = backing(synthetic).support(3);
        long seated = choices.stream().filter(c -> c < 4).count();
        assertThat(support.texts()).isEqualTo((int) seated);
        support.seated().ifPresent(v -> assertThat(v).isBetween(-1.0, 1.0));
        assertThat(support.seated().isPresent()).isEqualTo(seated > 0);
    }

    @Property(tries = 200)
    void reversingEveryDirectionReversesSupport(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 3) Integer> choices) {
        SyntheticCase forward = new SyntheticCase(1, 2, 3);
        SyntheticCase backward = new SyntheticCase(1, 2, 3);
        for (int i = 0; i < choices.size(); i++) {
            String letters = "aa" + "yanx".charAt(choices.get(i));
            forward.text(i / 2, 1, letters);
            backward.text(i / 2, -1, letters);
        }
        double one = backing(forward).support(3).seated().orElseThrow();
        double other = backing(backward).support(3).seated().orElseThrow();
        assertThat(one).isEqualTo(-other, within(1e-12));
    }

    /** Neutrality: who the parties are changes no rule and no threshold. */
    @Property(tries = 100)
    void swappingTheStatesNamesChangesNothing(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 255) Integer> votes) {
        String letters = "yanx";
        SyntheticCase original = new SyntheticCase(1, 2, 3, 4);
        SyntheticCase swapped = new SyntheticCase(1, 2, 3, 4);
        for (int i = 0; i < votes.size(); i++) {
            StringBuilder row = new StringBuilder();
            for (int s = 0; s < 4; s++) {
                row.append(letters.charAt((votes.get(i) >> (2 * s)) & 3));
            }
            original.text(i % 3, 1, row.toString());
            swapped.text(i % 3, 1, "" + row.charAt(1) + row.charAt(0) + row.charAt(2) + row.charAt(3));
        }
        Case asWritten = original.entry(SyntheticCase.state("Azerbaijan", 1), SyntheticCase.state("Serbia", 2));
        Case exchanged = swapped.entry(SyntheticCase.state("Serbia", 2), SyntheticCase.state("Azerbaijan", 1));
        assertThat(figures(exchanged, swapped.record(), new int[] {2, 1, 3, 4}))
                .isEqualTo(figures(asWritten, original.record(), new int[] {1, 2, 3, 4}));
    }

    private static List<String> figures(Case entry, VoteRecord record, int[] order) {
        Backing backing = Backing.ofScored(new CaseResolver(record).resolve(entry), record);
        List<String> figures = new ArrayList<>();
        for (int ccode : order) {
            Support s = backing.withoutCaptured().support(ccode);
            figures.add(s.stance() + " " + s.seated() + " " + s.cast() + " " + s.texts());
        }
        figures.add(String.valueOf(backing.captured().size()));
        return figures;
    }
}
