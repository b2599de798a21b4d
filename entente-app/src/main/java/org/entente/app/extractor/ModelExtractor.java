package org.entente.app.extractor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.extractor.Rejected.Reason;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Draft;
import org.entente.claim.Proposition;
import org.entente.claim.actor.ActorFinder;
import org.entente.source.Digests;
import org.entente.state.StateRegistry;

/**
 * Has a language model read a text once more. What it proposes of a sentence stands in place of the built-in reading; where
 * it does not answer, or all it proposes is rejected, the built-in reading stays. One thread at a time.
 */
public final class ModelExtractor {
    private final LanguageModel model;
    private final ExtractorUse use;
    private final StateRegistry states;
    private final NamedStates named;

    /**
     * @param model proposes
     * @param name the model's name
     * @param endpoint where it answers
     * @param states which states there are
     * @param finder finds whom a text names
     */
    public ModelExtractor(
            LanguageModel model, String name, Endpoint endpoint, StateRegistry states, ActorFinder finder) {
        String prompt = Instructions.text();
        this.model = model;
        this.use = new ExtractorUse(
                name, endpoint.host(), Digests.sha256(prompt.getBytes(StandardCharsets.UTF_8)), prompt);
        this.states = states;
        this.named = new NamedStates(finder);
    }

    /** What is kept of it with a report. */
    public ExtractorUse use() {
        return use;
    }

    /** The text as the model reads it; the same sentences and words. */
    public Draft read(Draft draft) {
        Tally tally = new Tally();
        ProposalCheck check = new ProposalCheck(states, draft.date(), named.in(draft));
        Map<String, SecondReading> readings = new HashMap<>();
        List<Question> questions = Question.of(draft);
        boolean reachable = true;
        for (Question question : questions) {
            if (reachable) {
                reachable = ask(question, draft, check, tally, readings);
            } else {
                question.asked().forEach(sentence -> tally.unanswered());
            }
        }
        return SecondReading.merged(draft, readings, tally.notices(use));
    }

    /** Whether to ask again: not one that could not be asked. */
    private boolean ask(
            Question question, Draft draft, ProposalCheck check, Tally tally, Map<String, SecondReading> readings) {
        String answer;
        try {
            answer = model.answer(use.prompt(), question.json());
        } catch (ModelFailed e) {
            tally.failed(String.valueOf(e.getMessage()), question.asked().size());
            return false;
        }
        try {
            take(ProposalReader.read(answer), question, draft, check, tally, readings);
        } catch (ModelFailed e) {
            tally.failed(String.valueOf(e.getMessage()), question.asked().size());
        }
        return true;
    }

    private static void take(
            List<Proposal.OfSentence> answers,
            Question question,
            Draft draft,
            ProposalCheck check,
            Tally tally,
            Map<String, SecondReading> readings) {
        Map<String, CheckedSentence> asked =
                question.asked().stream().collect(Collectors.toMap(CheckedSentence::id, sentence -> sentence));
        for (Proposal.OfSentence answer : answers) {
            CheckedSentence sentence = answer.id() == null ? null : asked.remove(answer.id());
            if (sentence == null) {
                tally.rejected(Reason.NO_SUCH_SENTENCE);
            } else {
                List<Proposition> before = SecondReading.builtIn(draft, sentence);
                List<Proposition> found = checked(answer, sentence, before, check, tally);
                if (found.isEmpty() && answer.proposes()) {
                    tally.unanswered();
                } else {
                    readings.put(sentence.id(), new SecondReading(sentence, found, answer.sentenceKind()));
                    tally.answered(found.size(), before.size());
                }
            }
        }
        asked.values().forEach(sentence -> tally.unanswered());
    }

    private static List<Proposition> checked(
            Proposal.OfSentence answer,
            CheckedSentence sentence,
            List<Proposition> before,
            ProposalCheck check,
            Tally tally) {
        List<Proposition> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Proposal proposal : answer.proposals()) {
            try {
                Proposition said = check.proposition(sentence, proposal);
                if (!seen.add(said.type() + said.extent())) {
                    throw new Rejected(Reason.TWICE);
                }
                found.add(SecondReading.completed(said, before));
            } catch (Rejected e) {
                tally.rejected(e.reason());
            }
        }
        return found;
    }
}
