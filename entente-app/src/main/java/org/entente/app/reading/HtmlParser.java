package org.entente.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.article.Signature;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page, parsed by jsoup as browsers do; nothing that it names is loaded. */
final class HtmlParser {
    /** In words; a headline with fewer may be the name of the site. */
    private static final int SHORTEST = 3;

    private HtmlParser() {}

    static Parsed parse(String html) {
        Document page = Jsoup.parse(html);
        List<String> headlines = page.select("h1").eachText();
        String told = PageMetadata.title(page);
        var published = PageMetadata.published(page);
        String date = published.isPresent() ? "" : PageMetadata.dateLine(page);
        Signature signature = PageSignature.of(page);
        PageParts parts = new PageParts();
        List<Block> blocks = PageBlocks.of(new MainText(parts).of(page), parts);
        String title = headline(blocks, headlines).orElse(told);
        return new Parsed(title, published, Optional.empty(), headed(List.of(date, title), blocks), signature);
    }

    /** The page's own headline where the text has it: the metadata often word it in another way, and one is enough. */
    private static Optional<String> headline(List<Block> blocks, List<String> headlines) {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.HEADING && block.words() >= SHORTEST)
                .map(Block::text)
                .filter(text -> headlines.stream()
                        .anyMatch(one -> new Block(Kind.HEADING, one).text().equals(text)))
                .findFirst();
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
