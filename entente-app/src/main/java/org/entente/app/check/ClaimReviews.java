package org.entente.app.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.cli.Version;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.DateFrom;
import org.entente.claim.Judgement;
import org.entente.claim.TextOrigin;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts as ClaimReview objects of schema.org. Only what the text itself states of its author, publisher, address
 * and date goes in; what is unknown is left out.
 */
final class ClaimReviews {
    private ClaimReviews() {}

    /** A JSON-LD document with one object a claim. */
    static Map<String, @Nullable Object> of(CheckedText text) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put(
                "@graph",
                text.tested().stream().map(claim -> review(text, claim)).toList());
        return document;
    }

    private static Map<String, @Nullable Object> review(CheckedText text, Claim claim) {
        Judgement judgement = claim.judgement().orElseThrow();
        Map<String, @Nullable Object> review = thing("ClaimReview");
        review.put("identifier", claim.id());
        review.put("claimReviewed", text.words(claim.said()));
        review.put("itemReviewed", item(text, claim));
        Map<String, @Nullable Object> rating = thing("Rating");
        rating.put("alternateName", ClaimWords.word(judgement.everything().verdict()));
        rating.put("ratingExplanation", ClaimWords.sentence(claim));
        review.put("reviewRating", rating);
        Map<String, @Nullable Object> author = thing("SoftwareApplication");
        author.put("name", "Entente");
        author.put("softwareVersion", Version.number());
        review.put("author", author);
        return review;
    }

    private static Map<String, @Nullable Object> item(CheckedText text, Claim claim) {
        Map<String, @Nullable Object> item = thing("Claim");
        claim.said().attributedTo().ifPresent(who -> item.put("author", named("Thing", who)));
        item.put("appearance", appearance(text));
        return item;
    }

    private static Map<String, @Nullable Object> appearance(CheckedText text) {
        TextOrigin origin = text.origin();
        Map<String, @Nullable Object> work = thing("CreativeWork");
        origin.title().ifPresent(title -> work.put("headline", title));
        origin.address().ifPresent(address -> work.put("url", address));
        origin.author().ifPresent(author -> work.put("author", named("Person", author)));
        origin.publisher().ifPresent(publisher -> work.put("publisher", named("Organization", publisher)));
        if (text.dateFrom() != DateFrom.ASSUMED) {
            work.put("datePublished", text.date());
        }
        work.put("inLanguage", text.language());
        return work;
    }

    private static Map<String, @Nullable Object> named(String type, String name) {
        Map<String, @Nullable Object> thing = thing(type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, @Nullable Object> thing(String type) {
        Map<String, @Nullable Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }
}
