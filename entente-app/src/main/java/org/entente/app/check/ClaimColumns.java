package org.entente.app.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.entente.app.file.Column;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.Topic;
import org.entente.measure.Estimate;
import org.entente.state.State;
import org.jspecify.annotations.Nullable;

/** The claims of a text as columns, a row a claim. */
final class ClaimColumns {
    private final CheckedText text;
    private final List<Claim> claims;

    ClaimColumns(CheckedText text) {
        this.text = text;
        this.claims = text.claims();
    }

    List<Column> columns() {
        return Stream.of(said(), roles(), verdicts(), figures())
                .flatMap(List::stream)
                .toList();
    }

    private List<Column> said() {
        return List.of(
                words("text", "Name of the text", claim -> text.origin().name()),
                words("claim", "Id of the claim in its text", Claim::id),
                words("sentence", "Id of its sentence", claim -> claim.said().sentence()),
                whole(
                        "start",
                        "First UTF-16 unit of its words",
                        claim -> claim.said().extent().start()),
                whole(
                        "end",
                        "Unit after its last",
                        claim -> claim.said().extent().end()),
                words("words", "Its words", claim -> text.words(claim.said())),
                words("type", "Id of its type", claim -> claim.said().type()),
                words("object", "positions or ties, of claims about a relation", ClaimColumns::object),
                words("polarity", "+ or −", claim -> claim.said().affirmed() ? "+" : "−"));
    }

    private static String object(Claim claim) {
        RelationObject object = claim.said().object();
        return object == RelationObject.NONE ? "" : ClaimWords.spaced(object.name());
    }

    private List<Column> roles() {
        return List.of(
                states("who", "Of whom it is said", Roles::who),
                states("whom", "To whom", Roles::whom),
                words(
                        "on",
                        "What it is about",
                        claim -> String.join(
                                ";",
                                claim.said().roles().about().stream()
                                        .map(Topic::name)
                                        .toList())),
                states("than", "With whom it compares", Roles::than),
                states("from", "Whom a turn leaves", Roles::from),
                states("to", "Whom a turn seeks", Roles::to),
                words(
                        "tense",
                        "past, present, perfect or future",
                        claim -> ClaimWords.spaced(claim.said().tense().name())),
                words(
                        "attributed_to",
                        "Who says so, if not the text",
                        claim -> claim.said().attributedTo().orElse("")));
    }

    private List<Column> verdicts() {
        return List.of(
                judged(
                        "verdict",
                        "Verdict on everything; empty where an editor dropped it",
                        judgement -> judgement.everything().verdict().word()),
                judged(
                        "verdict_votes_only",
                        "Verdict on UN votes alone",
                        judgement -> judgement.votesOnly().verdict().word()),
                judged(
                        "reason",
                        "The rule that led there",
                        judgement -> judgement.everything().reason()),
                judged(
                        "deciding",
                        "Id of the deciding indicator",
                        judgement -> judgement.everything().deciding().orElse("")),
                judged("capped", "What was not tested and keeps it at mixed", Judgement::capped),
                flag("fragile", "Whether a way of counting or one row changes it", Judgement::fragile),
                flag("stale", "Whether the record ends two years before the text", Judgement::stale));
    }

    private List<Column> figures() {
        return List.of(
                real("value", "Deciding figure", Estimate::value),
                real("lo", "Lower end of its interval", Estimate::lo),
                real("hi", "Upper end", Estimate::hi),
                real("percentile", "Its percentile", Estimate::percentile),
                real("n", "What was counted", Estimate::n),
                words("finding", "What the deciding indicator says", ClaimWords::sentence));
    }

    private Column words(String name, String meaning, Function<Claim, String> value) {
        @Nullable
        String[] values = claims.stream()
                .map(value)
                .map(words -> words.isEmpty() ? null : words)
                .toArray(String[]::new);
        return new Column.Text(name, meaning, values);
    }

    private Column states(String name, String meaning, Function<Roles, List<State>> role) {
        return words(
                name,
                meaning,
                claim -> String.join(
                        ";",
                        role.apply(claim.said().roles()).stream()
                                .map(state -> state.code(text.date()))
                                .toList()));
    }

    private Column judged(String name, String meaning, Function<Judgement, String> value) {
        return words(name, meaning, claim -> claim.judgement().map(value).orElse(""));
    }

    private Column whole(String name, String meaning, ToIntFunction<Claim> value) {
        return new Column.Whole(name, meaning, claims.stream().mapToInt(value).toArray());
    }

    private Column flag(String name, String meaning, Function<Judgement, Boolean> value) {
        @Nullable
        Boolean[] values = claims.stream()
                .map(claim -> claim.judgement().map(value).orElse(null))
                .toArray(Boolean[]::new);
        return new Column.Flag(name, meaning, values);
    }

    private Column real(String name, String meaning, ToDoubleFunction<Estimate> value) {
        return new Column.Real(
                name,
                meaning,
                claims.stream()
                        .mapToDouble(claim ->
                                deciding(claim).map(value::applyAsDouble).orElse(Double.NaN))
                        .toArray());
    }

    private static Optional<Estimate> deciding(Claim claim) {
        return claim.judgement().flatMap(Judgement::decidingOfAll).flatMap(Indicator::estimate);
    }
}
