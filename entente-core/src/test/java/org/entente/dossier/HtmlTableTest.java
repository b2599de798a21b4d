package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.measure.Estimate;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.vote.Choice;
import org.junit.jupiter.api.Test;

/** How a number of the page leads to the rows it counts. */
class HtmlTableTest {
    private static final double NO = Double.NaN;
    private static final Estimate FIGURE = new Estimate(
            0.65833, 0.6, 0.7, 0.9, 600, 43.8, 40, 47, 18000, "agreement", null, null, List.of(), "entente rollcalls");
    private static final Estimate NONE =
            new Estimate(NO, NO, NO, 0.9, 0, NO, NO, NO, 0, "agreement", "no joint votes", null, List.of(), null);

    private static String written(Node node) {
        StringBuilder out = new StringBuilder();
        node.write(out);
        return out.toString();
    }

    private static String cell(Cell cell) {
        return written(cell.accept(HtmlCells.INSTANCE));
    }

    @Test
    void aCountAndAFigureOpenTheirRows() {
        assertThat(cell(new Cell.Count(1234, "joint"))).isEqualTo("<a href=#joint class=rows>1,234</a>");
        assertThat(cell(new Cell.Count(1234, null))).isEqualTo("1,234");
        assertThat(cell(new Cell.Figure(FIGURE, false, "joint")))
                .isEqualTo("<span><a href=#joint class=rows>0.658</a>"
                        + "<span class=interval> [0.600–0.700]</span></span>");
    }

    @Test
    void aPercentileOpensNoRowsSinceItCountsPairs() {
        assertThat(cell(new Cell.Percentile(FIGURE))).isEqualTo("<span>44<span class=interval> [40–47]</span></span>");
        assertThat(cell(new Cell.Percentile(NONE))).isEqualTo("<span class=interval>–</span>");
    }

    @Test
    void whatIsMissingSaysWhyAndIsNeverZero() {
        assertThat(cell(new Cell.Figure(NONE, false, "joint"))).isEqualTo("<span class=interval>no joint votes</span>");
        assertThat(cell(new Cell.Plain(NO, true))).isEqualTo("–");
    }

    @Test
    void aRollCallLeadsToItsRowAndAVoteHasItsWord() {
        assertThat(cell(new Cell.RollCallLink(17, "A/RES/<x>"))).isEqualTo("<a href=#r17>A/RES/&lt;x&gt;</a>");
        assertThat(cell(new Cell.Vote(Choice.ABSENT))).contains("◌").contains("did not vote");
    }

    @Test
    void figuresInProseOpenTheirRowsAndCommandsAreCode() {
        Prose prose = new Prose.Builder()
                .say("On ")
                .figure("600", "joint")
                .say(" of ")
                .figure("66", null)
                .interval(" [60–70]")
                .command("a < b")
                .build();
        assertThat(written(HtmlProse.of(Element.of("p"), prose)))
                .isEqualTo("<p>On <a href=#joint class=rows>600</a> of <b>66</b>"
                        + "<span class=interval> [60–70]</span><code>a &lt; b</code></p>");
    }
}
