package org.entente.app.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.CheckedSentence;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.text.Span;

/**
 * The whole text cut so that every claim is a row of pieces: paragraphs of parts, one a sentence, of pieces that belong to
 * the same claims throughout. Nothing is left out, and claims may lie inside each other or overlap.
 */
final class Annotation {
    private static final Pattern BREAK = Pattern.compile("\\n+");

    /** The rest of a word, "’s", and marks that no line may begin with. */
    private static final Pattern PUNCTUATION = Pattern.compile("(?:['’]\\p{L}{1,2}\\b)?[\\p{Pe}\\p{Pf}.,;:!?…\"'’”]*");

    private final CheckedText text;
    private final List<Claim> claims;

    private Annotation(CheckedText text) {
        this.text = text;
        this.claims = text.tested();
    }

    /**
     * Words of the same claims.
     *
     * @param span where they stand
     * @param words as written
     * @param in the claims they belong to, the longest first
     * @param ending the claims whose mark stands after these words: they end here, or before a full stop or the like
     */
    record Piece(Span span, String words, List<Claim> in, List<Claim> ending) {}

    /**
     * A sentence, or what stands between two.
     *
     * @param sentence the sentence; empty for white space
     * @param pieces its words in order
     */
    record Part(Optional<CheckedSentence> sentence, List<Piece> pieces) {}

    /** The text's paragraphs in order, white space between them left out. */
    static List<List<Part>> of(CheckedText text) {
        Annotation annotation = new Annotation(text);
        List<List<Part>> paragraphs = new ArrayList<>();
        Matcher end = BREAK.matcher(text.text());
        int start = 0;
        while (end.find()) {
            annotation.add(new Span(start, end.start()), paragraphs);
            start = end.end();
        }
        annotation.add(new Span(start, text.text().length()), paragraphs);
        return paragraphs;
    }

    private void add(Span paragraph, List<List<Part>> paragraphs) {
        if (paragraph.of(text.text()).isBlank()) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        int done = paragraph.start();
        for (CheckedSentence sentence : text.sentences()) {
            int start = Math.max(done, sentence.span().start());
            int end = Math.min(paragraph.end(), sentence.span().end());
            if (start < end) {
                between(done, start, parts);
                parts.add(new Part(Optional.of(sentence), pieces(new Span(start, end), text.claims(sentence))));
                done = end;
            }
        }
        between(done, paragraph.end(), parts);
        paragraphs.add(parts);
    }

    private void between(int start, int end, List<Part> parts) {
        if (start < end) {
            parts.add(new Part(Optional.empty(), pieces(new Span(start, end), List.of())));
        }
    }

    private List<Piece> pieces(Span part, List<Claim> ofSentence) {
        List<Claim> here = ofSentence.stream().filter(claims::contains).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (Claim claim : here) {
            for (Span span : claim.said().spans()) {
                cuts.add(Math.max(part.start(), Math.min(part.end(), span.start())));
                cuts.add(Math.max(part.start(), Math.min(part.end(), span.end())));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        Integer start = cuts.pollFirst();
        for (Integer end : cuts) {
            add(piece(new Span(start == null ? 0 : start, end), here), pieces);
            start = end;
        }
        return pieces;
    }

    /** Adds a piece; where it begins with punctuation after a claim's end, the claim's mark stands after that. */
    private void add(Piece piece, List<Piece> pieces) {
        Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        Matcher marks = PUNCTUATION.matcher(piece.words());
        if (before == null
                || before.ending().isEmpty()
                || !piece.in().isEmpty()
                || !marks.lookingAt()
                || marks.end() == 0) {
            pieces.add(piece);
            return;
        }
        int cut = piece.span().start() + marks.end();
        pieces.set(pieces.size() - 1, new Piece(before.span(), before.words(), before.in(), List.of()));
        pieces.add(new Piece(new Span(piece.span().start(), cut), marks.group(), List.of(), before.ending()));
        if (cut < piece.span().end()) {
            pieces.add(piece(new Span(cut, piece.span().end()), List.of()));
        }
    }

    /** Where a claim's last word ends: a line's break is no word. */
    private int end(Claim claim) {
        Span extent = claim.said().extent();
        int end = extent.end();
        while (end > extent.start() && text.text().charAt(end - 1) == '\n') {
            end--;
        }
        return end;
    }

    private Piece piece(Span span, List<Claim> here) {
        List<Claim> in = here.stream()
                .filter(claim -> claim.said().spans().stream().anyMatch(one -> one.covers(span)))
                .sorted(Comparator.comparingInt(
                        (Claim claim) -> -claim.said().extent().length()))
                .toList();
        List<Claim> ending = here.stream()
                .filter(claim -> end(claim) == span.end())
                .filter(in::contains)
                .toList();
        return new Piece(span, span.of(text.text()), in, ending);
    }
}
