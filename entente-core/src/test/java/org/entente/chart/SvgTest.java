package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SvgTest {
    private static final Axis ZERO_TO_TEN = Axis.hidden(0, 10);

    private static Panel panel(List<Mark> marks, List<Label> labels) {
        return new Panel("", "", Tone.PAIR, ZERO_TO_TEN, ZERO_TO_TEN, 100, 0, 0, marks, labels);
    }

    private static List<Mark> everyKind() {
        return List.of(
                new Mark.Line("line", List.of(new Mark.Point(1, 1), new Mark.Point(2, 2)), Tone.A, false),
                new Mark.Band("band", List.of(new Mark.Range(1, 1, 2), new Mark.Range(2, 1, 3)), Tone.PAIR),
                new Mark.Rule("rule", 5, true, Tone.WORLD, true),
                new Mark.Track("track", 1, 9, 5, Tone.WORLD, false),
                new Mark.Dot("disc", 3, 3, Mark.Shape.DISC, Tone.A),
                new Mark.Dot("ring", 4, 3, Mark.Shape.RING, Tone.B),
                new Mark.Dot("diamond", 5, 3, Mark.Shape.DIAMOND, Tone.FRICTION),
                new Mark.Bar("bar", 1, 2, 0, 4, Tone.WORLD, false),
                new Mark.Interval("interval", 2, 4, 5, Tone.PAIR),
                new Mark.Tick("tick", 6, 5, Tone.WORLD, true),
                new Mark.Histogram("histogram", List.of(0.0, 5.0, 10.0), List.of(3, 4), 4),
                new Mark.Cell("cell", 1, -2, 3, 9, Tone.SAME, true),
                new Mark.Vote("vote", 8, 8, Sign.NO, 2, false));
    }

    private static String written(Panel panel) {
        StringBuilder out = new StringBuilder();
        Svg.fixed(panel, 300, "id", "Title", "Description").write(out);
        return out.toString();
    }

    @Test
    void everyMarkWithAKeyIsDrawnUnderItsKey() {
        String svg = written(panel(everyKind(), List.of()));
        for (Mark mark : everyKind()) {
            assertThat(svg).contains("data-key=\"" + mark.key() + "\"");
        }
    }

    @Test
    void theSameChartGivesTheSameBytesWithoutScriptOrStyle() {
        Panel panel = panel(everyKind(), List.of(Label.of(3, 3, "a name", Tone.A, Label.Side.ABOVE)));
        assertThat(written(panel)).isEqualTo(written(panel)).doesNotContain("style=", "<script", "onload", "NaN");
    }

    @Test
    void titleAndDescriptionAreNamedByTheDrawing() {
        assertThat(written(panel(List.of(), List.of())))
                .contains("aria-labelledby=\"id-t id-d\"", "<title id=\"id-t\">Title</title>")
                .contains("<desc id=\"id-d\">Description</desc>");
    }

    @Test
    void wordsAreEscapedInTextAndAttributes() {
        Mark dot = new Mark.Dot("<&\">", 5, 5, Mark.Shape.DISC, Tone.A);
        Label label = Label.of(5, 5, "<b>&\u0001", Tone.A, Label.Side.RIGHT);
        assertThat(written(panel(List.of(dot), List.of(label))))
                .contains("data-key=\"&lt;&amp;&quot;&gt;\"", "&lt;b&gt;&amp;<")
                .doesNotContain("<b>", "\u0001");
    }

    @Test
    void aGapOfALineStaysAGap() {
        List<Mark.Point> points = List.of(new Mark.Point(0, 0), new Mark.Point(5, Double.NaN), new Mark.Point(10, 10));
        assertThat(written(panel(List.of(new Mark.Line("", points, Tone.A, false)), List.of())))
                .contains("d=\"M0 100M300 0\"");
    }

    @Test
    void theHistogramIsDarkerBelowTheSplitAndCutsTheColumnInWhichItLies() {
        List<String> classes = new ArrayList<>();
        collect(Svg.fixed(panel(List.of(everyKind().get(10)), List.of()), 300, "id", "", ""), classes);
        assertThat(classes).containsSubsequence("m-below", "m-above", "m-above");
    }

    private static void collect(SvgElement element, List<String> classes) {
        element.attributes((key, value) -> {
            if (key.equals("class")) {
                classes.add(value);
            }
        });
        element.children().forEach(child -> collect(child, classes));
    }

    @Test
    void aStripIsDrawnInPerCentOfAnyWidth() {
        Mark.Strip strip = new Mark.Strip(
                "s", 0, 200, Mark.Spread.NONE, Double.NaN, Double.NaN, 50, 0, Tone.PAIR, Mark.Shape.DISC);
        Panel panel = Panel.strip(0, 200, List.of(strip));
        assertThat(panel.fluid()).isTrue();
        StringBuilder out = new StringBuilder();
        Svg.fluid(panel, "id", "Title").write(out);
        assertThat(out).contains("width=\"100%\"", "cx=\"25%\"").doesNotContain("viewBox");
    }

    @Test
    void whatHasAPathOrWordsDoesNotStretch() {
        assertThat(panel(List.of(everyKind().get(0)), List.of()).fluid()).isFalse();
        assertThat(panel(List.of(), List.of(Label.of(1, 1, "x", Tone.A, Label.Side.ABOVE)))
                        .fluid())
                .isFalse();
    }

    @Test
    void theAreaOfASquareIsItsCount() {
        assertThat(side(100)).isCloseTo(2 * side(25), Offset.offset(0.05));
        assertThat(Svg.words(panel(List.of(), List.of()), 300)).isEmpty();
    }

    private static double side(int count) {
        Panel panel = new Panel(
                "",
                "",
                Tone.PAIR,
                Axis.hidden(0, 1),
                Axis.hidden(-1, 0),
                200,
                0,
                0,
                List.of(new Mark.Cell("k", 0, 0, count, 100, Tone.SAME, false)),
                List.of());
        String svg = written(panel);
        String square = svg.substring(0, svg.indexOf("data-key=\"k\""));
        String width = square.substring(square.lastIndexOf(" width=\"") + 8);
        return Double.parseDouble(width.substring(0, width.indexOf('"')));
    }

    @Test
    void anAxisWithoutLengthIsRefused() {
        assertThatThrownBy(() -> Axis.hidden(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
