package org.entente.claim.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Proposition;

/** What a line of corrections may change. */
public enum Change {
    /** The claim is taken out: the text does not make it. */
    DROP,
    TYPE,
    OBJECT,
    POLARITY,
    WHO,
    WHOM,
    ON,
    THAN,
    FROM,
    TO,
    WINDOW;

    /** Its word in the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The change of this word. */
    public static Optional<Change> find(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(change -> change.word().equals(wanted))
                .findFirst();
    }

    /** What a claim has there, as a file writes it; {@value Values#NOTHING} for nothing. */
    public String of(Proposition said) {
        return switch (this) {
            case DROP -> Values.NOTHING;
            case TYPE -> said.type();
            case OBJECT -> Values.written(said.object());
            case POLARITY -> said.affirmed() ? "+" : "−";
            case WHO -> Values.states(said.roles().who());
            case WHOM -> Values.states(said.roles().whom());
            case ON -> Values.topics(said.roles().on());
            case THAN -> Values.states(said.roles().than());
            case FROM -> Values.states(said.roles().from());
            case TO -> Values.states(said.roles().to());
            case WINDOW -> Values.written(said.window());
        };
    }
}
