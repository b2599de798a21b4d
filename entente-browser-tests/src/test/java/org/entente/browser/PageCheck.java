package org.entente.browser;

import java.io.IOException;
import java.util.List;

/** What must hold of a page once, by opening it anew. */
interface PageCheck {
    /** What it is called in reports and in {@link NotYet}. */
    String title();

    /** What is wrong with a page. */
    List<String> findings(Subject subject) throws IOException;

    /** All of them. */
    static List<PageCheck> list() {
        return List.of(
                new LinksCheck(),
                Delivery.FILE,
                Delivery.INLINE,
                Delivery.APART,
                new ThemeSwitchCheck(),
                new PaperCheck());
    }
}
