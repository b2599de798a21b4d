package org.entente.app.extractor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.SentenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a language model writes it; whatever else it writes, such as a verdict, is passed over.
 *
 * @param words its words in the sentence
 * @param type id of its type
 * @param object positions, ties or none
 * @param polarity + or -
 * @param who of whom it is said, by code or name
 * @param whom to whom
 * @param on what it is about, as KIND:ID
 * @param than with whom it compares
 * @param from whom it leaves
 * @param to whom it turns to
 * @param each whether said of each of those in {@code who}
 * @param mutual whether said in both directions
 * @param tense past, present, perfect or future
 * @param hedge none, frequency or degree
 * @param frequency whether it says always or never
 * @param intensifier 0, 1 or 2
 * @param window a year or day, or two with .. between
 * @param attributedTo who says so, in words of the sentence
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Proposal(
        @Nullable String words,
        @Nullable String type,
        @Nullable String object,
        @Nullable String polarity,
        @Nullable List<String> who,
        @Nullable List<String> whom,
        @Nullable List<String> on,
        @Nullable List<String> than,
        @Nullable List<String> from,
        @Nullable List<String> to,
        boolean each,
        boolean mutual,
        @Nullable String tense,
        @Nullable String hedge,
        boolean frequency,
        int intensifier,
        @Nullable String window,
        @Nullable String attributedTo) {
    /**
     * What it answers of a sentence.
     *
     * @param id the sentence
     * @param kind what the sentence does
     * @param claims what it claims
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OfSentence(
            @Nullable String id,
            @Nullable String kind,
            @Nullable List<@Nullable Proposal> claims) {
        private static final int MOST = 12;

        List<Proposal> proposals() {
            return claims == null
                    ? List.of()
                    : claims.stream()
                            .flatMap(claim -> Stream.ofNullable(claim))
                            .limit(MOST)
                            .toList();
        }

        boolean proposes() {
            return !proposals().isEmpty();
        }

        /** What the sentence does; what is boilerplate is not for a model to say. */
        Optional<SentenceKind> sentenceKind() {
            return Arrays.stream(SentenceKind.values())
                    .filter(one -> one != SentenceKind.BOILERPLATE)
                    .filter(one -> one.name().equalsIgnoreCase(kind))
                    .findFirst();
        }
    }
}
