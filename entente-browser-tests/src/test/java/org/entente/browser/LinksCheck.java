package org.entente.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** All links and anchors resolve, and a link into closed details opens them. */
final class LinksCheck implements PageCheck {
    private final Script links = new Script("links.js");
    private final Script openings = new Script("openings.js");

    @Override
    public String title() {
        return "links resolve";
    }

    @Override
    public List<String> findings(Subject subject) {
        return subject.look(this::findings);
    }

    List<String> findings(Page page) {
        return Stream.concat(links.findings(page).stream(), openings.findings(page).stream())
                .toList();
    }
}
