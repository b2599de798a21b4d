package org.entente.claim.type;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.Proposition;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.claim.Words;
import org.entente.text.TextTable;

/** Which of the texts that fit a claim of votes it means. */
enum TextsMeant {
    /** All of them, which are counted: it names them, speaks of several, or one alone fits. */
    COUNTED,
    /** Those of the very days that it names, which speak only together. */
    OF_DAYS,
    /** One of them, and it is not clear which. */
    UNCLEAR;

    private static final int DAYS = 3;
    private static final Set<String> SEVERAL = Set.copyOf(TextTable.lines(TextsMeant.class, "several_votes.txt"));

    /** Of a claim that so many texts fit. */
    static TextsMeant of(Proposition said, int texts) {
        if (texts < 2 || !said.roles().on(Topic.Kind.TEXT).isEmpty() || several(said)) {
            return COUNTED;
        }
        if (ofDays(said.window())) {
            return OF_DAYS;
        }
        return said.roles().on(Topic.Kind.CHOICE).isEmpty() ? COUNTED : UNCLEAR;
    }

    /** Whether a claim speaks of several votes: by a word, or as of a habit that is not over. */
    private static boolean several(Proposition said) {
        Words words = said.words();
        boolean habit = said.tense() != Tense.PAST && said.window().to().isEmpty();
        boolean often = words.frequency() || words.intensifier() == 2 || words.hedge() == Words.Hedge.FREQUENCY;
        return habit || often || said.roles().on(Topic.Kind.TOPIC).stream().anyMatch(TextsMeant::several);
    }

    private static boolean several(Topic topic) {
        List<String> words = Arrays.asList(topic.name().toLowerCase(Locale.ROOT).split("\\P{L}+", -1));
        return words.stream().anyMatch(SEVERAL::contains);
    }

    private static boolean ofDays(Window window) {
        if (window.from().isEmpty() || window.to().isEmpty()) {
            return false;
        }
        LocalDate from = window.from().get();
        return ChronoUnit.DAYS.between(from, window.to().get()) < DAYS;
    }
}
