package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.claim.Topic;
import org.entente.claim.Window;

/** What the extractor takes from words alone, for tests that make claims without it. */
public final class SaidWords {
    private SaidWords() {}

    /** The days that words name. */
    public static Window window(String words, LocalDate date) {
        return Windows.of(words, date);
    }

    /** The numbers of a vote that words give. */
    public static Optional<Topic> tally(String words) {
        return TallyFinder.of(words);
    }

    /** Whether a type is said of each of several states. */
    public static boolean ofEach(String type) {
        return TypeShape.of(type).shape() == TypeShape.Shape.STATE;
    }
}
