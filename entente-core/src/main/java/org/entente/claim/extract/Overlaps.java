package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.extract.Trigger.Match;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Gives claims of one type that share a clause words of their own: "became a partner of A and | a member of B". */
final class Overlaps {
    private Overlaps() {}

    /** The drafts, in the order of the sentence, the later of two cut where its own words begin. */
    static List<Draft> cut(List<Draft> drafts) {
        List<Draft> cut = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft own = draft;
            for (int i = 0; i < cut.size(); i++) {
                Optional<Integer> opening = opening(cut.get(i), own);
                if (opening.isPresent()) {
                    cut.set(i, until(cut.get(i), closing(own.sentence(), opening.get())));
                    own = from(own, opening.get());
                }
            }
            cut.add(own);
        }
        return cut;
    }

    /** Where the words of the later one begin, if they run into those of the earlier. */
    private static Optional<Integer> opening(Draft earlier, Draft later) {
        boolean alike = earlier.wording().type().equals(later.wording().type())
                && earlier.clause().index() == later.clause().index()
                && earlier.match().to() <= later.match().from();
        if (!alike || Extent.words(later).from() >= Extent.words(earlier).to()) {
            return Optional.empty();
        }
        for (int i = later.match().from() - 1; i >= earlier.match().to(); i--) {
            if (parts(later.sentence().tokens().get(i))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean parts(Token token) {
        return token.is(Tag.CCONJ) || token.text().equals(",");
    }

    private static int closing(Analysed sentence, int opening) {
        int at = opening;
        while (at > 0 && parts(sentence.tokens().get(at - 1))) {
            at--;
        }
        return at;
    }

    private static Draft until(Draft draft, int end) {
        Match words = Extent.words(draft);
        return end <= words.from() || end >= words.to() ? draft : part(draft, new Match(words.from(), end));
    }

    private static Draft from(Draft draft, int start) {
        Match words = Extent.words(draft);
        return part(draft, new Match(start, Math.max(start + 1, words.to())));
    }

    private static Draft part(Draft draft, Match words) {
        return draft.apart(words, draft.states(), draft.topics(), draft.actors());
    }
}
