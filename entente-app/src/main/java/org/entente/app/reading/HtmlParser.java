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
        PageParts parts = new PageParts();
        List<Block> blocks = PageBlocks.of(new MainText(parts).of(page), parts);
        return new Parsed(title, published, Optional.empty(), headed(title, blocks));
    }

    /** A piece of HTML within another text. */
    static List<Block> fragment(String html) {
        return PageBlocks.of(Jsoup.parseBodyFragment(html).body(), new PageParts());
    }

    /** The headline often stands outside the part that holds the text. */
    private static List<Block> headed(String title, List<Block> blocks) {
        String wanted = new Block(Kind.HEADING, title).text();
        boolean there = wanted.isEmpty()
                || blocks.stream().anyMatch(block -> block.text().equalsIgnoreCase(wanted));
        if (there) {
            return blocks;
        }
        List<Block> headed = new ArrayList<>(List.of(new Block(Kind.HEADING, title)));
        headed.addAll(blocks);
        return headed;
    }
}
