package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Topic;
import org.entente.claim.article.ArticleCleaner;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.entente.construct.Evidence;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a claim is about besides states: the layer that it is restricted to, and how the vote on a text ended. */
class SaidMattersTest {
    private static final Extractor EXTRACTOR = Extractor.of(new Evidence(
            BuiltInRecord.load(),
            List.of(),
            StateRegistry.builtIn(),
            CaseRegistry.builtIn(),
            DatedRecord.builtIn(),
            TieRecord.builtIn(),
            null,
            label -> {}));

    private static Proposition first(String sentence) {
        List<Block> blocks = List.of(new Block(Kind.PARAGRAPH, sentence));
        return EXTRACTOR
                .extract(
                        new ArticleCleaner().clean(new SourceText("text", "", Optional.empty(), "", blocks)),
                        LocalDate.of(2026, 2, 16))
                .propositions()
                .get(0);
    }

    private static List<String> on(Proposition claim, Topic.Kind kind) {
        return claim.roles().on(kind).stream().map(Topic::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "isolated, Cuba is isolated at the UN.",
        "isolated, Cuba is isolated in the United Nations.",
        "trend, Peru and Chile have grown closer at the United Nations.",
        "superlative, Togo is the closest partner of Benin at the UN.",
        "structural_alignment, Kenya and Ghana are close partners in the United Nations.",
        "closer_than, Ghana stands closer to Togo than to Benin at the United Nations.",
    })
    void whatIsSaidOfTheUnitedNationsIsSaidOfVotes(String type, String sentence) {
        Proposition claim = first(sentence);
        assertThat(claim.type()).isEqualTo(type);
        assertThat(on(claim, Topic.Kind.LAYER)).containsExactly("votes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya and Ghana are close partners.",
                "UN resolutions show that Kenya and Ghana are close partners.",
                "Peru and Chile have grown closer since Peru joined the United Nations.",
            })
    void theNameAloneRestrictsNothing(String sentence) {
        assertThat(on(first(sentence), Topic.Kind.LAYER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolution 68/262 was rejected.",
                "Resolution 68/262 failed.",
                "Resolution 68/262 was voted down by 100 votes to 11.",
                "Resolution 62/243 was defeated by the General Assembly.",
                "Resolution 62/243 was roundly rejected by a vote of 100 to 11.",
            })
    void aTextThatWasVotedDownWasRejected(String sentence) {
        Proposition claim = first(sentence);
        assertThat(claim.type()).isEqualTo("resolution_adopted");
        assertThat(claim.affirmed()).isTrue();
        assertThat(on(claim, Topic.Kind.SENSE)).contains("rejected");
    }

    @ParameterizedTest
    @CsvSource({
        "true, Resolution 68/262 was adopted by 100 votes to 11.",
        "false, Resolution 68/262 failed to pass.",
        "false, The General Assembly rejected resolution 68/262.",
    })
    void itsAdoptionIsSaidOrDenied(boolean affirmed, String sentence) {
        Proposition claim = first(sentence);
        assertThat(claim.affirmed()).isEqualTo(affirmed);
        assertThat(on(claim, Topic.Kind.SENSE)).doesNotContain("rejected");
    }

    @ParameterizedTest
    @CsvSource({
        "POSITIONS, The General Assembly is large. Nobody there is nearer to Ghana than Togo.",
        "POSITIONS, No member of the Assembly stands as near to Ghana as Togo.",
        "TIES, Accra is large. Nobody there is nearer to Ghana than Togo.",
        "TIES, The General Assembly is large. There is a close partnership between Ghana and Togo.",
    })
    void whoIsNearInTheHallIsNearInPositions(RelationObject object, String sentences) {
        assertThat(first(sentences).object()).isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource({
        "AZE_NK, The ineffectiveness of bodies such as the OSCE Minsk Group was plain to all states.",
        "UKR_RUS, The failure of the Normandy Format to end the war was plain to all states.",
    })
    void aMediatorWithOneMandateStandsForItsConflict(String id, String sentence) {
        Proposition claim = first(sentence);
        assertThat(claim.type()).isEqualTo("mediator_failed");
        assertThat(on(claim, Topic.Kind.CASE)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "joined, Poland became a member of the European Union in 2004.",
        "'', Poland was a member of the European Union in 2004.",
    })
    void toBecomeAMemberIsToJoin(String sense, String sentence) {
        assertThat(on(first(sentence), Topic.Kind.SENSE)).isEqualTo(sense.isEmpty() ? List.of() : List.of(sense));
    }

    @Test
    void aVoteAgainstAStateIsOfThatSense() {
        assertThat(on(first("India has never voted against Russia on Ukraine."), Topic.Kind.SENSE))
                .containsExactly("against");
    }
}
