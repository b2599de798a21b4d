package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.entente.vote.Choice;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** One reader, one writer: what is written is read, and nothing else. */
class RecordFileTest {
    private static final long LONGEST_HASH = (1L << 48) - 1;

    @Test
    void readsWhatWasWritten() throws RecordDamaged {
        CompiledRecord written = small();
        CompiledRecord read = RecordFile.read(RecordFile.write(written));
        assertThat(read.record().rollCalls()).isEqualTo(written.record().rollCalls());
        assertThat(read.record().name()).isEqualTo("small");
        assertThat(read.record().ccodes()).containsExactly(2, 345, 373);
        assertThat(read.record().choice(0, 2)).isEqualTo(Choice.YES);
        assertThat(read.record().choice(1, 0)).isEqualTo(Choice.NOT_MEMBER);
        assertThat(read.official()).isEqualTo(written.official());
        assertThat(read.disagreements()).isEqualTo(written.disagreements());
    }

    @Test
    void givesTheSameBytesAgain() throws RecordDamaged {
        byte[] bytes = RecordFile.write(small());
        assertThat(RecordFile.write(RecordFile.read(bytes))).isEqualTo(bytes);
    }

    @Test
    void refusesEveryChangedByte() {
        byte[] bytes = RecordFile.write(small());
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 0x10;
            assertThatThrownBy(() -> RecordFile.read(changed)).isInstanceOf(RecordDamaged.class);
        }
    }

    @Test
    void refusesWhatIsCutShort() {
        byte[] bytes = RecordFile.write(small());
        for (int length = 0; length < bytes.length - 1; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> RecordFile.read(cut)).isInstanceOf(RecordDamaged.class);
        }
    }

    private static CompiledRecord small() {
        List<RollCall> register = List.of(
                new RollCall(
                        "voeten:4828",
                        List.of("undl:632041", "x:1"),
                        "A/RES/62/243",
                        false,
                        LocalDate.of(2008, 3, 14),
                        false,
                        "62",
                        "A/62/PV.86",
                        Kind.FINAL,
                        true,
                        0x3f,
                        true,
                        true,
                        1,
                        0,
                        List.of(),
                        LONGEST_HASH,
                        null,
                        "A title — with Ünicode"),
                new RollCall(
                        "voeten:3",
                        List.of(),
                        "R/1/66",
                        true,
                        LocalDate.of(1946, 1, 1),
                        true,
                        "1",
                        null,
                        Kind.REJECTED,
                        false,
                        0,
                        false,
                        false,
                        -1,
                        1,
                        List.of(),
                        0,
                        null,
                        null));
        byte[][] cells = {{1, 2, 1}, {9, 8, 0}};
        BitSet official = new BitSet();
        official.set(0);
        Disagreement disagreement = new Disagreement(
                "voeten:4828", 770, Choice.YES, Choice.ABSTAIN, "unga-voeten", DisagreementReason.REGISTRY_CASE);
        return new CompiledRecord(
                new VoteRecord("small", register, new int[] {2, 345, 373}, cells), official, List.of(disagreement));
    }
}
