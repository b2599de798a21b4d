package org.entente.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.claim.CheckedSentence;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.DateFrom;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.SentenceKind;
import org.entente.claim.Tense;
import org.entente.claim.TextOrigin;
import org.entente.claim.Window;
import org.entente.claim.Words;
import org.entente.claim.rule.Decision;
import org.entente.text.Span;

/** However claims lie in a text, inside each other, overlapping, in pieces: the text stays whole and each is marked once. */
class AnnotationTest {
    private static final String TEXT =
            "Norway, “Sweden” & <Denmark>’s do alike.  They trade 😀 too!\nA second line here.\n\nAnother paragraph, alone";

    private static final List<Span> SENTENCES = List.of(new Span(0, 40), new Span(42, 80), new Span(82, TEXT.length()));

    @Property(tries = 1000)
    void nothingIsLostAndEveryClaimIsMarkedOnce(@ForAll("claims") List<Claim> claims) {
        CheckedText text = text(claims);
        List<Annotation.Piece> pieces = pieces(text).toList();
        StringBuilder whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(piece.words()));
        assertThat(whole).hasToString(TEXT.replace("\n", ""));
        for (Claim claim : claims) {
            assertThat(pieces.stream().filter(piece -> piece.ending().contains(claim)))
                    .as(claim.id())
                    .hasSize(1);
            String words = String.join(
                    "",
                    pieces.stream()
                            .filter(piece -> piece.in().contains(claim))
                            .map(Annotation.Piece::words)
                            .toList());
            assertThat(words).isEqualTo(said(claim).replace("\n", ""));
        }
    }

    private static String said(Claim claim) {
        return String.join(
                "", claim.said().spans().stream().map(span -> span.of(TEXT)).toList());
    }

    private static Stream<Annotation.Piece> pieces(CheckedText text) {
        return Annotation.of(text).stream().flatMap(List::stream).flatMap(part -> part.pieces().stream());
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return claim().list().ofMaxSize(6).map(AnnotationTest::numbered);
    }

    /** One or two spans within a sentence. */
    private static Arbitrary<Proposition> claim() {
        Arbitrary<Integer> share = Arbitraries.integers().between(0, 100);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2), share.list().ofSize(4), Arbitraries.of(true, false))
                .as((sentence, shares, two) -> proposition(sentence, shares, two));
    }

    private static Proposition proposition(int sentence, List<Integer> shares, boolean two) {
        Span whole = SENTENCES.get(sentence);
        List<Integer> cuts = shares.stream()
                .sorted(Comparator.naturalOrder())
                .map(share -> whole.start() + share * (whole.length() - 4) / 100)
                .toList();
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(cuts.get(0), cuts.get(1) + 1));
        if (two && cuts.get(2) > cuts.get(1) + 1) {
            spans.add(new Span(cuts.get(2) + 1, cuts.get(3) + 3));
        }
        return new Proposition(
                "s" + (sentence + 1),
                spans,
                "trend",
                RelationObject.NONE,
                true,
                Roles.NONE,
                Words.PLAIN,
                Tense.PRESENT,
                Window.UNSAID,
                Optional.empty());
    }

    /** Claims of words: what is nothing but the break of a line says nothing. */
    private static List<Claim> numbered(List<Proposition> all) {
        List<Claim> claims = new ArrayList<>();
        List<Proposition> said = all.stream()
                .filter(one ->
                        one.spans().stream().noneMatch(span -> span.of(TEXT).isBlank()))
                .toList();
        for (Proposition one : said) {
            claims.add(new Claim(
                    "c" + (claims.size() + 1),
                    one,
                    Optional.of(Decision.untestable("nothing is declared")),
                    Optional.empty()));
        }
        return claims;
    }

    private static CheckedText text(List<Claim> claims) {
        List<CheckedSentence> sentences = new ArrayList<>();
        for (Span span : SENTENCES) {
            sentences.add(new CheckedSentence(
                    "s" + (sentences.size() + 1), span, SentenceKind.CLAIM, "", Optional.empty(), span.of(TEXT)));
        }
        return new CheckedText(
                TextOrigin.named("a text"),
                TEXT,
                LocalDate.EPOCH,
                DateFrom.OPTION,
                "en",
                sentences,
                claims,
                RulesAnswer.version(),
                List.of());
    }
}
