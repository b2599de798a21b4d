package org.entente.claim;

import java.util.Optional;
import org.entente.text.Span;

/**
 * A sentence of the cleaned text with what it does.
 *
 * @param id "s1", "s2" …
 * @param span where it stands
 * @param kind what it does
 * @param reason why it is no claim, or why a claim without a type; empty where it holds claims
 * @param repeatOf the sentence that it repeats, of boilerplate
 * @param text its words
 */
public record CheckedSentence(
        String id, Span span, SentenceKind kind, String reason, Optional<String> repeatOf, String text) {}
