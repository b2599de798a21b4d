package org.entente.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page, parsed by jsoup as browsers do; nothing that it names is loaded. */
final class HtmlParser {
    private HtmlParser() {}

    static Parsed parse(String html) {
        Document page = Jsoup.parse(html);
        String title = PageMetadata.title(page);
        var published = PageMetadata.published(page);
        String date = published.isPresent() ? "" : PageMetadata.dateLine(page);
        PageParts parts = new PageParts();
        List<Block> blocks = PageBlocks.of(new MainText(parts).of(page), parts);
        return new Parsed(title, published, Optional.empty(), headed(List.of(date, title), blocks));
    }

    /** A piece of HTML within another text. */
    static List<Block> fragment(String html) {
        return PageBlocks.of(Jsoup.parseBodyFragment(html).body(), new PageParts());
    }

    /** The headline, and the line with the date, often stand outside the part that holds the text. */
    private static List<Block> headed(List<String> dateAndTitle, List<Block> blocks) {
        List<Block> headed = new ArrayList<>(blocks);
        for (int i = 0; i < dateAndTitle.size(); i++) {
            Block head = new Block(i == 0 ? Kind.PARAGRAPH : Kind.HEADING, dateAndTitle.get(i));
            boolean there = headed.stream().anyMatch(block -> block.text().equalsIgnoreCase(head.text()));
            if (!there && !head.text().isEmpty()) {
                headed.add(0, head);
            }
        }
        return headed;
    }
}
