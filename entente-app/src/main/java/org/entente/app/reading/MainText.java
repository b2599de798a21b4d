package org.entente.app.reading;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the part of a page that holds its text. What cannot be text is taken out; then, from the body down, the one child
 * that holds nearly all prose is entered as long as there is one. Prose is text that no link holds, in pieces long enough
 * to be sentences.
 */
final class MainText {
    private static final String NO_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, button, select,"
                    + " input, textarea, dialog, audio, video, map, head, [hidden], [aria-hidden=true],"
                    + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

    /** Of the prose of a page: with more of it, no part is dropped for its name. */
    private static final double TOO_MUCH_TO_DROP = .4;

    private static final double NEARLY_ALL = .8;
    private static final double MUCH_MORE = 1.4;
    private static final int SHORTEST_PROSE = 80;

    private final PageParts parts;
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();

    MainText(PageParts parts) {
        this.parts = parts;
    }

    Element of(Document page) {
        page.select(NO_TEXT).remove();
        Element body = page.body();
        int all = measure(body);
        drop(body, all);
        prose.clear();
        measure(body);
        return widened(narrowed(body));
    }

    private void drop(Element body, int all) {
        for (Element part : body.select("*")) {
            Reading.stopIfTooLate();
            boolean small = prose.getOrDefault(part, 0) <= TOO_MUCH_TO_DROP * all;
            if (small && !part.equals(body) && (dropped(part) || parts.says(part, "drop"))) {
                part.remove();
            }
        }
    }

    /** By its tag: an aside, a menu, a form, the head and foot of the page, but not those of an article. */
    private static boolean dropped(Element part) {
        return switch (part.normalName()) {
            case "nav", "aside", "form", "menu", "footer" -> true;
            case "header" ->
                part.closest("article, main, [role=main]") == null
                        && part.select("h1").isEmpty();
            default -> false;
        };
    }

    /** How much prose an element holds, its parts included. */
    private int measure(Element element) {
        int sum = own(element);
        for (Element child : element.children()) {
            sum += measure(child);
        }
        prose.put(element, sum);
        return sum;
    }

    /** Prose that stands in this element, outside other blocks. */
    private static int own(Element element) {
        if (!element.isBlock() || element.normalName().matches("h[1-6]")) {
            return 0;
        }
        int text = 0;
        int linked = 0;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text += words.text().strip().length();
            } else if (node instanceof Element inline && !holdsBlocks(inline)) {
                text += inline.text().length();
                linked += inline.normalName().equals("a") ? inline.text().length() : 0;
            }
        }
        return text >= SHORTEST_PROSE && 3 * linked < text ? text - linked : 0;
    }

    private static boolean holdsBlocks(Element element) {
        return element.isBlock() || element.getAllElements().stream().anyMatch(Element::isBlock);
    }

    private Element narrowed(Element body) {
        Element element = body;
        Optional<Element> next = Optional.of(body);
        while (next.isPresent()) {
            element = next.get();
            int all = prose.getOrDefault(element, 0);
            next = element.children().stream()
                    .filter(child -> all > 0 && prose.getOrDefault(child, 0) >= NEARLY_ALL * all)
                    .filter(child -> !child.normalName().matches("p|li|td|blockquote"))
                    .findFirst();
        }
        return element;
    }

    /** The article around it, with its headline and first lines, where that adds little else. */
    private Element widened(Element found) {
        Element article = found.closest("article, main, [role=main], [itemprop=articleBody]");
        if (article == null) {
            return found;
        }
        boolean near = prose.getOrDefault(article, 0) <= MUCH_MORE * prose.getOrDefault(found, 0);
        return near ? article : found;
    }
}
