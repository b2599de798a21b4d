package org.entente.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What happened when a page was opened.
 *
 * @param address the page's
 * @param complaints console messages, uncaught errors and violations of the policy
 * @param requests addresses asked for
 * @param dressed whether the stylesheet's ground is there
 */
record Visit(String address, List<String> complaints, List<String> requests, boolean dressed) {
    private static final String LISTEN = """
            window.violations = [];
            addEventListener('securitypolicyviolation', event =>
              window.violations.push(event.violatedDirective + ' blocked ' + event.blockedURI + ' ' + event.sample));
            """;

    /** Colours of the root that no browser gives a page by itself. */
    private static final String DRESSED = """
            () => [document.documentElement, document.body].some(one =>
              getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)')
            """;

    static Visit to(String address, Browsing browsing) {
        List<String> complaints = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        try (Page page = browsing.page()) {
            page.onConsoleMessage(message -> complaints.add("console, " + message.type() + ": " + message.text()));
            page.onPageError(error -> complaints.add("error: " + error));
            page.onRequest(request -> requests.add(request.url()));
            page.addInitScript(LISTEN);
            Subject.show(page, address);
            ((List<?>) page.evaluate("() => window.violations")).forEach(one -> complaints.add("policy: " + one));
            return new Visit(address, complaints, requests, Boolean.TRUE.equals(page.evaluate(DRESSED)));
        }
    }

    /** What is wrong, when besides the page only these addresses may be asked for. */
    List<String> findings(Set<String> expected) {
        List<String> findings = new ArrayList<>(complaints);
        requests.stream()
                .filter(request -> !request.equals(address) && !expected.contains(request))
                .forEach(request -> findings.add("it asks for " + request));
        if (!dressed) {
            findings.add("the stylesheet's ground is not there");
        }
        return findings;
    }
}
