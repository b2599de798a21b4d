package org.entente.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TerminalModelTest {
    @Test
    void sparklineLeavesGaps() {
        Sparkline line = new Sparkline(0.5, 1, 2);
        assertThat(line.text(new double[] {0.5, Double.NaN, 1, 0.2})).isEqualTo("▁▁  ██▁▁");
    }

    @Property
    void tallyBarFillsItsColumns(
            @ForAll @IntRange(max = 200) int yes,
            @ForAll @IntRange(max = 200) int abstain,
            @ForAll @IntRange(max = 200) int no,
            @ForAll @IntRange(max = 200) int absent) {
        int[] parts = TallyBar.parts(new int[] {yes, abstain, no, absent}, 96);
        boolean anybody = yes + abstain + no + absent > 0;
        assertThat(Arrays.stream(parts).sum()).isEqualTo(anybody ? 96 : 0);
        assertThat(Arrays.stream(parts).boxed()).allMatch(part -> part >= 0);
    }

    @Test
    void aWholeTableLosesMinorColumnsBeforeAWordIsCut() {
        Table table = new Table(0)
                .left("case")
                .left("years")
                .minor(2)
                .right("n")
                .minor()
                .whole();
        table.row("Azerbaijan: occupied territories", "2014–2025", "1,000");
        assertThat(table.lines(40)).extracting(Line::text).noneMatch(line -> line.contains("…"));
        assertThat(table.leftOut(40)).isZero();
        assertThat(table.leftOut(24)).isEqualTo(1);
        assertThat(table.lines(24)).extracting(Line::text).anyMatch(line -> line.contains("2014–2025"));
        assertThat(table.lines(12)).extracting(Line::text).contains("territories");
    }

    /** A number such as "12 of 30" is not broken where nothing is, so that it takes all its columns. */
    @Property
    void aTableWithMinorColumnsLeftFits(
            @ForAll @Size(value = 4) List<@IntRange(max = 30) Integer> words,
            @ForAll @IntRange(max = 12) int number,
            @ForAll @IntRange(min = 24, max = 60) int width) {
        Table table = new Table(0)
                .left("name")
                .right("n")
                .right("of all")
                .minor()
                .signs("90 %")
                .minor(2);
        for (int letters : words) {
            table.row(
                    "ab ".repeat(letters / 3).strip(),
                    "9".repeat(number) + " of 30",
                    number == 0 ? "" : "1",
                    "[" + "-".repeat(letters / 4) + "]");
        }
        assertThat(table.lines(width))
                .allMatch(line ->
                        table.leftOut(width) == 2 || line.text().stripTrailing().length() <= width);
    }

    @Property
    void wrappedWordsFitAndNoneIsLost(@ForAll List<@IntRange(min = 1, max = 12) Integer> lengths) {
        StringBuilder text = new StringBuilder();
        lengths.forEach(length -> text.append(text.isEmpty() ? "" : " ").append("w".repeat(length)));
        List<String> lines = Columns.wrap(text.toString(), 20);
        assertThat(lines).allMatch(line -> line.length() <= 20);
        assertThat(String.join(" ", lines)).isEqualTo(text.toString());
    }

    @Test
    void tableSetsNumbersRightAndCutsTheWidestWords() {
        Table table = new Table(0).left("state").right("n");
        table.row("United Kingdom of Great Britain", "7").row("Chad", "1,234");
        assertThat(table.lines(22).stream().map(Line::text))
                .containsExactly("state                n", "United Kingdom…      7", "Chad             1,234");
    }

    @Test
    void aTableThatMustLoseNothingBreaksWords() {
        Table table = new Table(0).whole().left("name").right("n");
        table.row("United Kingdom of Great Britain", "7").row("Chad", "1,234");
        assertThat(table.lines(22).stream().map(Line::text))
                .containsExactly(
                        "name                 n",
                        "United Kingdom       7",
                        "of Great              ",
                        "Britain               ",
                        "Chad             1,234");
    }

    @Test
    void colourOnlyWrapsWhatIsThereWithout() {
        Line line = Line.of("a", Style.BOLD).add(" b", Style.NO);
        assertThat(line.render(false)).isEqualTo("a b");
        assertThat(line.render(true)).isEqualTo("\u001b[1ma\u001b[0m\u001b[35m b\u001b[0m");
        assertThat(line.width()).isEqualTo(3);
    }

    @Test
    void aPageIsKeptBetweenFortyAndAHundredColumnsAndATableMayTakeTwoHundred() {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new Terminal(out, 300, false).width()).isEqualTo(100);
        assertThat(new Terminal(out, 300, false).room()).isEqualTo(200);
        assertThat(new Terminal(out, 10, false).width()).isEqualTo(40);
    }
}
