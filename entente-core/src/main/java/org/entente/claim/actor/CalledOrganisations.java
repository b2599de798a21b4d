package org.entente.claim.actor;

import java.util.Optional;
import java.util.Set;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention.Kind;

/** Which organisation "the bloc" or "the alliance" is: the last one named that may be called so. */
final class CalledOrganisations {
    private final Words words = Words.builtIn();
    private final Set<String> kinds = words.list("organisation noun of a kind");
    private final Memory memory;

    CalledOrganisations(Memory memory) {
        this.memory = memory;
    }

    Optional<ActorMention> called(String noun, Passage here, int token) {
        return memory.last(
                here,
                token,
                mention -> mention.kind() == Kind.ORGANISATION
                        && mention.topics().stream().allMatch(topic -> fits(noun, topic)));
    }

    /** "the alliance" is no union: one that is known by a noun of its kind is not called by another such noun. */
    private boolean fits(String noun, Topic topic) {
        return !kinds.contains(noun)
                || isCalled(noun, topic)
                || kinds.stream().noneMatch(other -> isCalled(other, topic));
    }

    private boolean isCalled(String noun, Topic topic) {
        return words.list("organisation called " + noun).contains(topic.id());
    }
}
