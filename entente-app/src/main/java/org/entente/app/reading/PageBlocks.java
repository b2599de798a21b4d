package org.entente.app.reading;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of a part of a page, in order. */
final class PageBlocks {
    private static final int SMALL_CELLS = 60;
    private static final int LINK_WORDS = 40;

    /** In characters: a part with more than this, and more than three tenths of the text, is no box whatever its name. */
    private static final int LEAST = 400;

    private final PageParts parts;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final int most;
    private int linked;

    private PageBlocks(PageParts parts, int most) {
        this.parts = parts;
        this.most = most;
    }

    static List<Block> of(Element part, PageParts parts) {
        PageBlocks walk = new PageBlocks(parts, Math.max(LEAST, part.text().length() * 3 / 10));
        walk.children(part, Kind.PARAGRAPH);
        walk.end(Kind.PARAGRAPH);
        return walk.blocks;
    }

    private void children(Element element, Kind around) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element child) {
                element(child, around);
            }
        }
    }

    private void element(Element child, Kind around) {
        Reading.stopIfTooLate();
        String name = child.normalName();
        if (name.equals("br")) {
            lineBreak(child, around);
        } else if (name.equals("table")) {
            end(around);
            table(child, around);
        } else if (inline(child)) {
            inlineText(child, around);
        } else {
            end(around);
            Kind kind = kind(child, around);
            children(child, kind);
            end(kind);
        }
    }

    private static boolean inline(Element element) {
        return !element.isBlock() && element.getAllElements().stream().noneMatch(Element::isBlock);
    }

    /** A reference to a note is no word of the sentence. */
    private void inlineText(Element child, Kind around) {
        boolean note = child.normalName().equals("sup") && child.text().matches("\\s*\\[?[\\d*†a-z]{1,3}]?\\s*");
        if (note) {
            return;
        }
        int before = line.length();
        boolean caption = says(child, "caption");
        if (caption) {
            end(around);
        }
        children(child, around);
        if (child.normalName().equals("a")) {
            linked += Math.max(0, line.length() - before);
        }
        if (caption) {
            end(Kind.CAPTION);
        }
    }

    /** Two breaks in a row end a paragraph. */
    private void lineBreak(Element child, Kind around) {
        Node next = child.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element element && element.normalName().equals("br")) {
            end(around);
        } else {
            line.append(' ');
        }
    }

    private boolean says(Element element, String meaning) {
        return parts.says(element, meaning) && element.text().length() <= most;
    }

    private Kind kind(Element element, Kind around) {
        if (around == Kind.LINK || says(element, "grey")) {
            return Kind.LINK;
        } else if (around == Kind.CAPTION || says(element, "caption")) {
            return Kind.CAPTION;
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li", "dt", "dd" -> Kind.ITEM;
            case "blockquote" -> Kind.QUOTE;
            case "figcaption" -> Kind.CAPTION;
            case "figure" -> Kind.CAPTION;
            default -> around == Kind.HEADING ? Kind.PARAGRAPH : around;
        };
    }

    /** A table of figures gives rows; one that only lays the page out gives what stands in it. */
    private void table(Element table, Kind around) {
        List<Element> cells = table.select("td");
        double mean =
                cells.stream().mapToInt(cell -> cell.text().length()).average().orElse(0);
        if (!table.select("table table, h1, h2, p + p").isEmpty() || mean > SMALL_CELLS) {
            children(table, around);
            end(around);
            return;
        }
        for (Element row : table.select("tr")) {
            List<String> texts = row.select("th, td").eachText();
            blocks.add(new Block(Kind.TABLE, String.join(" | ", texts)));
        }
    }

    private void end(Kind kind) {
        Block block = new Block(kind, line.toString());
        boolean link = kind == Kind.PARAGRAPH || kind == Kind.ITEM;
        boolean only = link && linked >= .8 * block.text().length() && block.words() <= LINK_WORDS;
        if (!block.text().isEmpty()) {
            blocks.add(only ? new Block(Kind.LINK, block.text()) : block);
        }
        line.setLength(0);
        linked = 0;
    }
}
