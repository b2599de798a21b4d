package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import org.entente.text.Token.Tag;

/** The words that stand for states without naming them, and whom they stand for. */
final class Pointers {
    private final GroupPointers groups;
    private final PronounPointers pronouns;
    private final DescriptionPointers descriptions;

    Pointers(Memory memory, Speaker speaker) {
        this.groups = new GroupPointers(memory, speaker);
        this.pronouns = new PronounPointers(memory, speaker);
        this.descriptions = new DescriptionPointers(memory, speaker.states());
    }

    /**
     * What begins at a token.
     *
     * @param passage the sentence with what was found before the token
     * @param at the token’s place
     * @param ahead the names from there on
     */
    Optional<Found> at(Passage passage, int at, List<Found> ahead) {
        Pointing place = new Pointing(passage, at, ahead);
        if (place.line().tagged(at, Tag.PUNCT)) {
            return Optional.empty();
        }
        return groups.at(place).or(() -> descriptions.at(place)).or(() -> pronouns.at(place));
    }
}
