package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageTest {
    private static final Node BODY = Element.of("p", "x");

    @Test
    void aFileCarriesItsStylesheetAndFetchesNothing() {
        String html = Page.html("t", "d", BODY);
        assertThat(html)
                .contains("<style>", "style-src &#39;unsafe-inline&#39;")
                .doesNotContain("<link", "<script");
    }

    @Test
    void aServedPageLinksItsStylesheetAndAllowsNoInlineStyle() {
        String html = Page.linked("t", "d", BODY, "/entente.css");
        assertThat(html)
                .contains("<link rel=stylesheet href=\"/entente.css\">", "style-src &#39;self&#39;")
                .doesNotContain("<style", "unsafe-inline", " style=", "<script");
    }

    @Test
    void aStylesheetOfAnotherOriginIsRefused() {
        for (String href :
                new String[] {"https://x.org/a.css", "//x.org/a.css", "javascript:x", "data:text/css,x", ""}) {
            assertThatThrownBy(() -> Page.linked("t", "d", BODY, href))
                    .as(href)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void everyPageHasTheThreeThemesThatTheStylesheetAsksFor() {
        String html = Page.html("t", "d", BODY);
        for (String theme : new String[] {"theme-auto", "theme-light", "theme-dark"}) {
            assertThat(html).contains("id=" + theme, "for=" + theme);
        }
        assertThat(Page.stylesheet()).contains(":has(#theme-light:checked)", ":has(#theme-dark:checked)");
    }
}
