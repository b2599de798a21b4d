package org.entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TieTableTest {
    private static final Coverage ANY = new Coverage(2000, 2010, false, "");

    private static Tie arms(int a, int b, int year, double value) {
        return Tie.number(a, b, PackedDate.year(year), PackedDate.year(year), "", "", value);
    }

    @Test
    void findsWhatWasAddedInAnyOrder() {
        Random random = new Random(7);
        TieTableBuilder rows = TieTable.of(Layers.ARMS);
        int[][] held = new int[12][12];
        for (int i = 0; i < 3000; i++) {
            int a = 1 + random.nextInt(11);
            int b = 1 + random.nextInt(11);
            if (a != b) {
                held[a][b]++;
                rows.add(arms(a, b, 2000 + random.nextInt(10), i));
            }
        }
        TieTable table = rows.build(ANY);
        for (int a = 1; a < 12; a++) {
            int sum = 0;
            for (int b = 1; b < 12; b++) {
                assertThat(table.of(a, b)).hasSize(held[a][b]);
                sum += held[a][b];
            }
            assertThat(table.of(a)).hasSize(sum);
        }
        assertThat(table.of(99)).isEmpty();
    }

    @Test
    void aPairHasNoOrder() {
        TieTable table = TieTable.of(Layers.BORDER)
                .add(Tie.fact(345, 339, 0, 0, "land", ""))
                .build(ANY);
        assertThat(table.get(0).a()).isEqualTo(339);
        assertThat(table.of(345, 339)).isEqualTo(table.of(339, 345)).hasSize(1);
    }

    @Test
    void refusesWhatItsLayerCannotTie() {
        TieTableBuilder pairs = TieTable.of(Layers.BORDER);
        assertThatThrownBy(() -> pairs.add(Tie.fact(345, 345, 0, 0, "", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pairs.add(Tie.fact(345, 0, 0, 0, "", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TieTable.of(Layers.LEADER).add(Tie.fact(345, 339, 0, 0, "", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalRowsAreKeptOnceAndContradictingOnesNotAtAll() {
        List<String> left = new ArrayList<>();
        TieTable table = TieTable.of(Layers.ARMS)
                .add(arms(2, 20, 2001, 5), 2)
                .add(arms(2, 20, 2001, 5), 3)
                .add(arms(2, 20, 2002, 5), 4)
                .add(arms(2, 20, 2002, 6), 5)
                .add(arms(2, 20, 2003, 7), 6)
                .buildOnce(ANY, (line, agrees) -> left.add(line + (agrees ? " again" : " differs")));
        assertThat(table.list()).extracting(Tie::value).containsExactly(5.0, 7.0);
        assertThat(left).containsExactlyInAnyOrder("3 again", "4 differs", "5 differs");
    }

    @Test
    void boundsAndSourcesOfSomeRowsDoNotTouchOthers() {
        TieTableBuilder rows = TieTable.of(Layers.REGIME);
        for (int i = 0; i < 200; i++) {
            Tie plain = Tie.number(2, 0, PackedDate.year(1900 + i), PackedDate.year(1900 + i), "polyarchy", "", i);
            rows.add(i == 150 ? plain.within(1, 2, 3).from("a source", Confidence.LOW) : plain);
        }
        TieTable table = rows.build(ANY);
        assertThat(table.get(150))
                .extracting(Tie::lo, Tie::hi, Tie::sd, Tie::source)
                .containsExactly(1.0, 2.0, 3.0, "a source");
        assertThat(table.get(149).lo()).isNaN();
        assertThat(table.get(151).source()).isEmpty();
        assertThat(table.get(151).confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void aFilterKeepsWhatMayHoldInItsYears() {
        TieTable table = TieTable.of(Layers.LEADER)
                .add(Tie.fact(2, 0, PackedDate.parse("1991"), PackedDate.parse("1993-06"), "", "first"))
                .add(Tie.fact(2, 0, PackedDate.parse("1993-06-02"), PackedDate.OPEN, "", "second"))
                .build(ANY);
        assertThat(table.where(TieFilter.year(1993)).size()).isEqualTo(2);
        assertThat(table.where(TieFilter.year(1990)).size()).isZero();
        assertThat(table.where(TieFilter.year(2024)).list())
                .extracting(Tie::name)
                .containsExactly("second");
        assertThat(table.get(0).on(LocalDate.of(1993, 6, 30))).isTrue();
        assertThat(table.get(0).on(LocalDate.of(1993, 7, 1))).isFalse();
    }

    @Test
    void datesKeepThePrecisionTheyHave() {
        for (String text : List.of("2009", "2009-03", "2009-03-01", "")) {
            assertThat(PackedDate.text(PackedDate.parse(text))).isEqualTo(text);
        }
        assertThat(PackedDate.last(PackedDate.parse("2008-02"))).isEqualTo("2008-02-29");
        assertThat(PackedDate.first(PackedDate.parse("2008"))).isEqualTo("2008-01-01");
        for (String text : List.of("09", "2009-3", "2009-02-30", "2009-13", "soon")) {
            assertThatThrownBy(() -> PackedDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
