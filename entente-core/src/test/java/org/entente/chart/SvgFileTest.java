package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A chart as a file that stands alone. */
class SvgFileTest {
    private static Chart chart(List<Panel> panels) {
        return new Chart(
                "c",
                "A < B & C",
                "how to read it",
                Chart.Width.FIGURE,
                panels,
                List.of(),
                "Source",
                "d",
                DataTable.EMPTY);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void itIsWellFormedAndCarriesItsWordsAndStylesheet() throws Exception {
        Document document = parsed(Svg.file(chart(List.of()), ".l>a{fill:red}"));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("style").item(0).getTextContent())
                .isEqualTo(".l>a{fill:red}");
        assertThat(document.getDocumentElement().getTextContent()).contains("A < B & C", "how to read it", "Source");
    }

    @Test
    void aStripHasItsTitleAtTheLeft() throws Exception {
        Panel strip = Panel.strip(0, 1, List.of()).titled("Human rights");
        Document document = parsed(Svg.file(chart(List.of(strip, strip)), ""));
        assertThat(document.getDocumentElement().getTextContent()).containsOnlyOnce("Source");
        assertThat(document.getDocumentElement().getTextContent().split("Human rights", -1))
                .hasSize(3);
    }

    @Test
    void theSameChartGivesTheSameBytes() {
        Chart chart = chart(List.of(Panel.strip(0, 1, List.of())));
        assertThat(Svg.file(chart, "x")).isEqualTo(Svg.file(chart, "x"));
    }
}
