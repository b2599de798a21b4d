package org.entente.app.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.CheckedSentence;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.DateFrom;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.RulesVersion;
import org.entente.claim.SentenceKind;
import org.entente.claim.Standing;
import org.entente.claim.Tense;
import org.entente.claim.TextOrigin;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.claim.Window;
import org.entente.claim.Words;
import org.entente.claim.rule.Rules;
import org.entente.measure.Estimate;
import org.entente.notice.Notice;
import org.entente.source.Origin;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.text.Span;

/** A text of invented content with claims of every verdict, set by hand: what reports are tested on. */
final class SampleText {
    private static final String TEXT = String.join(
            "\n\n",
            "Norway and Sweden: partners for the long run",
            "Norway and Sweden: partners for the long run",
            "Norway & Sweden have voted <alike> at the United Nations for decades, and their trade keeps growing. "
                    + "Norway has always backed Sweden’s “core” resolutions, which Sweden never returned. Is this an alliance?",
            "Their friendship is admirable. Both states must do more. Norway joined the European Union in 1995. "
                    + "The two share a view of the world. Geography explains much of it.",
            "Image: Archive");

    private static final RulesVersion RULES =
            new RulesVersion(Rules.load().version(), Rules.load().sha256());

    private final List<CheckedSentence> sentences = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final LocalDate date = LocalDate.of(2025, 3, 1);
    private final State norway = StateRegistry.builtIn().get(385);
    private final State sweden = StateRegistry.builtIn().get(380);
    private int done;

    SampleText() {}

    /** The text. */
    static CheckedText make() {
        SampleText sample = new SampleText();
        sample.sentences();
        sample.claims();
        return new CheckedText(
                new TextOrigin(
                        "norden.html",
                        Optional.of("Norway and Sweden: partners for the long run"),
                        Optional.of("https://news.example.org/norden"),
                        Optional.of("A. Writer"),
                        Optional.empty()),
                TEXT,
                sample.date,
                DateFrom.METADATA,
                "en",
                sample.sentences,
                sample.claims,
                RULES,
                List.of(Notice.warning("spelling", "A made-up notice; entente sources says more.")));
    }

    /** The same with what goes with it. */
    static Checked checked() {
        Origin origin = new Origin(
                "o1", "builtin", "1", null, "CC0-1.0", null, null, "2024-12-31", "A record of votes, invented.");
        return new Checked(make(), List.of(), List.of(origin), "entente check norden.html", Optional.empty());
    }

    private void sentences() {
        sentence("Norway and Sweden: partners for the long run", SentenceKind.CLAIM, "no known type");
        repeat("Norway and Sweden: partners for the long run");
        sentence("Norway & Sweden have voted <alike>", ".", SentenceKind.CLAIM, "");
        sentence("Norway has always", ".", SentenceKind.CLAIM, "");
        sentence("Is this an alliance?", SentenceKind.QUESTION, "asks");
        sentence("Their friendship is admirable.", SentenceKind.OPINION, "judges: admirable");
        sentence("Both states must do more.", SentenceKind.NORM, "says what must be");
        sentence("Norway joined", ".", SentenceKind.CLAIM, "");
        sentence("The two share a view of the world.", SentenceKind.CLAIM, "");
        sentence("Geography explains much of it.", SentenceKind.CAUSAL, "explains");
        sentence("Image: Archive", SentenceKind.BOILERPLATE, "image credit");
    }

    private void claims() {
        Roles pair = Roles.of(List.of(norway, sweden));
        claim(
                "have voted <alike> at the United Nations for decades",
                "voting_together",
                pair,
                true,
                votes("agreement_percentile", Standing.C));
        claim("their trade keeps growing", "trend", pair, true, mixed());
        Roles backing = Roles.of(List.of(norway)).withWhom(List.of(sweden));
        claim(
                "Norway has always backed Sweden’s “core” resolutions, which Sweden never returned",
                "mutual_support",
                backing,
                true,
                fragile("own_texts"));
        claim(
                "which Sweden never returned",
                "mutual_support",
                Roles.of(List.of(sweden)).withWhom(List.of(norway)),
                false,
                votes("own_texts", Standing.O));
        claim(
                "Norway joined the European Union in 1995",
                "membership",
                Roles.of(List.of(norway)),
                true,
                votes("membership", Standing.O));
        claim("The two share a view of the world", "shared_philosophy", pair, true, untestable());
        Proposition dropped = said("share a view", "shared_philosophy", pair, true);
        claims.add(new Claim(
                "c7", dropped, Optional.empty(), Optional.of(new Claim.Edit("norden.corrections.tsv", 14, "dropped"))));
    }

    private void repeat(String words) {
        sentence(words, SentenceKind.BOILERPLATE, "repeated headline");
        CheckedSentence last = sentences.remove(sentences.size() - 1);
        sentences.add(new CheckedSentence(
                last.id(), last.span(), last.kind(), last.reason(), Optional.of("s1"), last.text()));
    }

    private void sentence(String start, String end, SentenceKind kind, String reason) {
        int from = TEXT.indexOf(start, done);
        sentence(TEXT.substring(from, TEXT.indexOf(end, from) + 1), kind, reason);
    }

    private void sentence(String words, SentenceKind kind, String reason) {
        int start = TEXT.indexOf(words, done);
        done = start + words.length();
        sentences.add(new CheckedSentence(
                "s" + (sentences.size() + 1), new Span(start, done), kind, reason, Optional.empty(), words));
    }

    private Proposition said(String words, String type, Roles roles, boolean affirmed) {
        int start = TEXT.indexOf(words);
        Span span = new Span(start, start + words.length());
        String sentence = sentences.stream()
                .filter(one -> one.span().covers(span))
                .findFirst()
                .orElseThrow()
                .id();
        return new Proposition(
                sentence,
                List.of(span),
                type,
                RelationObject.NONE,
                affirmed,
                roles,
                Words.PLAIN,
                Tense.PRESENT,
                Window.UNSAID,
                Optional.empty());
    }

    private void claim(String words, String type, Roles roles, boolean affirmed, Judgement judgement) {
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                said(words, type, roles, affirmed),
                Optional.of(judgement),
                Optional.empty()));
    }

    private Judgement votes(String row, Standing standing) {
        Verdict verdict = standing == Standing.C ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
        Judgement.Reading reading = reading(verdict, row);
        return new Judgement(reading, reading, "", List.of(indicator(row, standing, false), noData()));
    }

    /** Supported by a row of the table of rules, on thin evidence. */
    Judgement fragile(String row) {
        Judgement.Reading reading = reading(Verdict.SUPPORTED, row);
        return new Judgement(reading, reading, "", List.of(indicator(row, Standing.C, true), noData()));
    }

    private Judgement mixed() {
        return new Judgement(
                reading(Verdict.MIXED, "net_change"),
                reading(Verdict.CONTRADICTED, "net_change"),
                "by how much",
                List.of(indicator("net_change", Standing.BAND, false), noData()));
    }

    private static Judgement untestable() {
        Judgement.Reading reading = new Judgement.Reading(
                Verdict.NOT_TESTABLE, "Not testable: nothing on record measures it.", Optional.empty());
        return new Judgement(reading, reading, "", List.of());
    }

    private static Judgement.Reading reading(Verdict verdict, String deciding) {
        return new Judgement.Reading(
                verdict, ClaimWords.word(verdict) + ": the percentile lies there.", Optional.of(deciding));
    }

    private Indicator indicator(String id, Standing standing, boolean fragile) {
        Estimate estimate = new Estimate(
                0.784,
                0.733,
                0.829,
                0.95,
                600,
                72,
                69,
                75,
                18528,
                "agreement",
                null,
                null,
                List.of("o1"),
                "entente rollcalls --pair NOR SWE");
        return new Indicator(
                id,
                "votes",
                true,
                true,
                standing,
                standing == Standing.BAND ? Why.IN_BAND : Why.DECIDED,
                "the percentile of agreement, 72, lies there",
                Optional.of(estimate),
                List.of(new Indicator.Alternative("absences as abstentions", Standing.BAND, 0.71)),
                fragile,
                fragile,
                "In 2013–2019 Norway and Sweden voted alike on 78 % of 600 joint votes; 28 % of pairs did so more often.",
                "a percentile under 60",
                "",
                List.of(row(EvidenceRow.Side.FOR), row(EvidenceRow.Side.AGAINST)));
    }

    private EvidenceRow row(EvidenceRow.Side side) {
        return new EvidenceRow(
                side,
                Optional.of(date.minusYears(3)),
                "An invented text, Norway yes, Sweden yes",
                "A/RES/99/999",
                "o1",
                "entente rollcall A/RES/62/243");
    }

    private static Indicator noData() {
        return new Indicator(
                "trade_share",
                "trade",
                false,
                true,
                Standing.NONE,
                Why.NO_DATA,
                "no trade is on record",
                Optional.empty(),
                List.of(),
                false,
                false,
                "",
                "",
                "",
                List.of());
    }
}
