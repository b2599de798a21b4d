package org.entente.app.reading;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.entente.claim.article.TextDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: its headline and when it was published. */
final class PageMetadata {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "pubdate",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "citation_publication_date",
            "article.published",
            "date",
            "article:modified_time");
    private static final List<String> TITLE_NAMES = List.of("og:title", "twitter:title", "dc.title", "citation_title");

    private static final int LONGEST_LINE = 120;

    private PageMetadata() {}

    static Optional<LocalDate> published(Document page) {
        return Stream.of(linkedDate(page), metas(page), times(page))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The headline: that of the metadata without the site's name, else the page's own title. */
    static String title(Document page) {
        String headline = page.select("h1").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        String told = TITLE_NAMES.stream()
                .flatMap(name -> meta(page, name))
                .findFirst()
                .orElse(page.title());
        boolean same =
                !headline.isEmpty() && told.toLowerCase(Locale.ROOT).startsWith(headline.toLowerCase(Locale.ROOT));
        return same || told.isBlank() ? headline : withoutSite(told);
    }

    private static String withoutSite(String title) {
        String[] pieces = title.split(" [|»•·] | [–—-] (?=[^–—-]{1,30}$)", 2);
        return pieces[0].split(" ", -1).length >= 3 ? pieces[0] : title;
    }

    private static Optional<LocalDate> metas(Document page) {
        return DATE_NAMES.stream()
                .flatMap(name -> meta(page, name))
                .map(MetadataDate::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Stream<String> meta(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("name", "property", "itemprop", "http-equiv")
                        .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank());
    }

    /** A short line with a date beside the headline, or in a part that is called a date; empty without one. */
    static String dateLine(Document page) {
        Stream<Element> beside = page.select("h1").stream()
                .limit(1)
                .flatMap(headline -> Stream.of(headline, headline.parent()))
                .flatMap(element -> element == null ? Stream.empty() : element.siblingElements().stream());
        return Stream.concat(beside, page.select("[class*=date i], [class*=time i], [class*=published i]").stream())
                .map(Element::text)
                .filter(text -> text.length() < LONGEST_LINE)
                .filter(text ->
                        TextDate.in(List.of(new Block(Kind.PARAGRAPH, text))).isPresent())
                .findFirst()
                .orElse("");
    }

    /** A time that says it is the date of publication, else the first one of the article's head. */
    private static Optional<LocalDate> times(Document page) {
        return Stream.of(
                        "time[itemprop=datePublished], time[pubdate]",
                        "[itemprop=datePublished]",
                        "article header time, article time:first-of-type",
                        "main time, .post time, .entry time")
                .flatMap(where -> page.select(where).stream().limit(1))
                .map(time -> time.hasAttr("datetime")
                        ? time.attr("datetime")
                        : time.hasAttr("content") ? time.attr("content") : time.text())
                .map(MetadataDate::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> linkedDate(Document page) {
        return linkedData(page, "datePublished")
                .map(JsonNode::asText)
                .map(MetadataDate::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What its linked data say under a name, wherever they say it. */
    static Stream<JsonNode> linkedData(Document page, String field) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> parsed(script.data()))
                .flatMap(Optional::stream)
                .flatMap(node -> node.findValues(field).stream());
    }

    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JacksonException e) {
            return Optional.empty(); // broken linked data is common and says nothing
        }
    }
}
