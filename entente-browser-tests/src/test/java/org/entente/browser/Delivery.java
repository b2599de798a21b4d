package org.entente.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a page reaches the reader: in each way it is dressed, asks for nothing and nobody complains. */
enum Delivery implements PageCheck {
    /** A file with a policy of its own. */
    FILE("silent as a file") {
        @Override
        public List<String> findings(Subject subject) {
            return Visit.to(subject.file().toUri().toString(), subject.browsing())
                    .findings(Set.of());
        }
    },
    /** From a server whose policy allows styles within the page. */
    INLINE("silent under a policy with inline styles") {
        @Override
        public List<String> findings(Subject subject) throws IOException {
            try (PageServer server = new PageServer("default-src 'none'; style-src 'self' 'unsafe-inline'")) {
                String address = server.offer("/page", "text/html", subject.html());
                return Visit.to(address, subject.browsing()).findings(Set.of());
            }
        }
    },
    /** From a server whose policy allows styles in a file of their own alone. */
    APART("silent with its stylesheet apart") {
        @Override
        public List<String> findings(Subject subject) throws IOException {
            try (PageServer server = new PageServer("default-src 'none'; style-src 'self'")) {
                Apart apart = Apart.of(subject.html());
                String styles = server.offer(Apart.STYLES, "text/css", apart.styles());
                String address = server.offer("/page", "text/html", apart.html());
                List<String> findings = new ArrayList<>(apart.findings());
                findings.addAll(Visit.to(address, subject.browsing()).findings(Set.of(styles)));
                return findings;
            }
        }
    };

    private final String title;

    Delivery(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
