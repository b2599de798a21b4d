package org.entente.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.entente.claim.article.Signature;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;

/** Markdown, by commonmark-java. The head between lines of dashes that many sites put first is metadata. */
final class MarkdownParser {
    private static final Pattern HEAD =
            Pattern.compile("\\A---\\h*\\n(.*?)\\n(?:---|\\.\\.\\.)\\h*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("(?m)^title\\h*:\\h*[\"']?(.*?)[\"']?\\h*$");
    private static final Pattern DATE =
            Pattern.compile("(?m)^(?:date|published|pubdate)\\h*:\\h*[\"']?(.*?)[\"']?\\h*$");

    private static final Pattern AUTHOR = Pattern.compile("(?m)^(?:author|byline)\\h*:\\h*[\"']?(.*?)[\"']?\\h*$");
    private static final Pattern PUBLISHER =
            Pattern.compile("(?m)^(?:publisher|publication)\\h*:\\h*[\"']?(.*?)[\"']?\\h*$");

    private MarkdownParser() {}

    static Parsed parse(String markdown) {
        String text = markdown.replace("\r\n", "\n").replace('\r', '\n');
        Matcher head = HEAD.matcher(text);
        boolean headed = head.find();
        String metadata = headed ? head.group(1) : "";
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(headed ? text.substring(head.end()) : text);
        Collector collector = new Collector();
        document.accept(collector);
        String title = first(TITLE, metadata);
        return new Parsed(
                title.isEmpty() ? PlainParser.title(collector.blocks) : title,
                MetadataDate.of(first(DATE, metadata)),
                Optional.empty(),
                collector.blocks,
                new Signature(Optional.of(first(AUTHOR, metadata)), Optional.of(first(PUBLISHER, metadata))));
    }

    private static String first(Pattern pattern, String metadata) {
        Matcher matcher = pattern.matcher(metadata);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Walks over the blocks. Code, pictures and raw HTML are no prose. */
    private static final class Collector extends AbstractVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private Kind around = Kind.PARAGRAPH;

        @Override
        public void visit(Heading heading) {
            add(Kind.HEADING, heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            boolean link = around == Kind.PARAGRAPH && onlyLinks(paragraph);
            add(link ? Kind.LINK : around, paragraph);
        }

        @Override
        public void visit(BlockQuote quote) {
            within(Kind.QUOTE, quote);
        }

        @Override
        public void visit(ListItem item) {
            within(Kind.ITEM, item);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                add(Kind.TABLE, node);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(FencedCodeBlock code) {}

        @Override
        public void visit(IndentedCodeBlock code) {
            blocks.add(new Block(Kind.PARAGRAPH, code.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            blocks.addAll(HtmlParser.fragment(html.getLiteral()));
        }

        private void within(Kind kind, Node node) {
            Kind before = around;
            around = kind;
            visitChildren(node);
            around = before;
        }

        private void add(Kind kind, Node node) {
            Words words = new Words();
            node.accept(words);
            Block block = new Block(kind, words.text.toString());
            if (!block.text().isEmpty()) {
                blocks.add(block);
            }
        }

        private static boolean onlyLinks(Node paragraph) {
            boolean link = false;
            for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
                boolean space = child instanceof SoftLineBreak
                        || child instanceof HardLineBreak
                        || (child instanceof Text text && text.getLiteral().isBlank());
                if (!space && !(child instanceof Link)) {
                    return false;
                }
                link |= child instanceof Link;
            }
            return link;
        }
    }

    /** The words of a block without its marks. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(Image node) {}

        @Override
        public void visit(HtmlInline node) {}

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            text.append(' ');
        }
    }
}
