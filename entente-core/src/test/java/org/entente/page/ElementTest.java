package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ElementTest {
    private static String written(Node node) {
        StringBuilder out = new StringBuilder();
        node.write(out);
        return out.toString();
    }

    @Test
    void textAndAttributesAreEscaped() {
        Element element = Element.of("p", "<b>&'\"").attribute("title", "\"><script>");
        assertThat(written(element)).isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;&quot;</p>");
    }

    @Property
    void noTextOpensAnElement(@ForAll String text) {
        String html = written(Element.of("p", text));
        assertThat(html.chars().filter(c -> c == '<').count()).isEqualTo(2);
        assertThat(html.chars().filter(c -> c == '>').count()).isEqualTo(2);
    }

    @Test
    void scriptsHandlersInlineStylesAndOtherAddressesAreRefused() {
        assertThatThrownBy(() -> Element.of("script")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Element.of("p").attribute("onclick", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Element.of("p").attribute("style", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Element.of("a").href("javascript:alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageFetchesNothingAndRunsNothing() {
        String html = Page.html("A & B", "d", Element.of("p", "x"));
        assertThat(html)
                .startsWith("<!doctype html>")
                .contains("<title>A &amp; B</title>")
                .contains("default-src &#39;none&#39;")
                .doesNotContain("<script", "src=", "@import")
                // A pattern of the drawing itself is no address.
                .doesNotContainPattern("url\\((?!#)");
    }
}
