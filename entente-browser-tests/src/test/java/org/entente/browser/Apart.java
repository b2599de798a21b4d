package org.entente.browser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page and its stylesheet, taken apart.
 *
 * @param html the page with a link where its stylesheet stood, and without the policy for a single file
 * @param styles the stylesheet
 */
record Apart(String html, String styles) {
    /** Where the page expects its stylesheet. */
    static final String STYLES = "/entente.css";

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"?Content-Security-Policy\"?[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("<[a-zA-Z][^<>]*\\sstyle=\"?[^\"]*");

    static Apart of(String html) {
        StringBuilder styles = new StringBuilder();
        String linked = STYLE.matcher(POLICY.matcher(html).replaceFirst("")).replaceAll(match -> {
            String link = styles.isEmpty() ? "<link rel=\"stylesheet\" href=\"" + STYLES + "\">" : "";
            styles.append(match.group(1));
            return Matcher.quoteReplacement(link);
        });
        return new Apart(linked, styles.toString());
    }

    /** Styles that cannot be taken out of the page. */
    List<String> findings() {
        return ATTRIBUTE
                .matcher(html)
                .results()
                .map(match -> "a style attribute: " + match.group())
                .toList();
    }
}
