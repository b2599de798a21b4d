package org.entente.app.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.claim.article.Signature;
import org.jsoup.nodes.Document;

/** Whom a page names as its author and its publisher. Addresses and accounts are no names. */
final class PageSignature {
    private static final List<String> AUTHORS =
            List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author");
    private static final List<String> PUBLISHERS =
            List.of("publisher", "article:publisher", "dc.publisher", "citation_publisher", "og:site_name");
    private static final Pattern NO_NAME = Pattern.compile("(?i).*(?:://|www\\.|@).*|\\d+");
    private static final int LONGEST = 120;

    private PageSignature() {}

    static Signature of(Document page) {
        return new Signature(
                told(page, "author").or(() -> meta(page, AUTHORS)),
                told(page, "publisher").or(() -> meta(page, PUBLISHERS)));
    }

    private static Optional<String> meta(Document page, List<String> names) {
        return names.stream()
                .map(name -> joined(PageMetadata.meta(page, name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> told(Document page, String field) {
        return PageMetadata.linkedData(page, field)
                .map(node -> joined(names(node)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A name, an object with one, or several of them. */
    private static Stream<String> names(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).flatMap(PageSignature::names)
                : Stream.of(node.isTextual() ? node.asText() : node.path("name").asText(""));
    }

    private static Optional<String> joined(Stream<String> names) {
        String all = names.map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
                .filter(name -> !NO_NAME.matcher(name).matches())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(all).filter(words -> !words.isEmpty());
    }
}
