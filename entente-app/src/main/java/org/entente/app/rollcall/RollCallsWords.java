package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.app.cli.NamedState;
import org.entente.app.cli.ShellWords;
import org.entente.dossier.Marks;
import org.entente.measure.Slice;
import org.entente.measure.SliceWords;
import org.entente.vote.Choice;

/** A question for roll calls in words and as a command. */
final class RollCallsWords {
    private RollCallsWords() {}

    /** "Azerbaijan and Serbia: yes against no", "Roll calls with “nuclear”". */
    static String question(RollCallsAnswer answer) {
        String words = answer.words().stream().map(word -> "“" + word + "”").collect(Collectors.joining(" and "));
        if (answer.filter() == null) {
            return words.isEmpty() ? "Roll calls of the General Assembly" : "Roll calls with " + words;
        }
        String pair = answer.pair().stream().map(NamedState::shortName).collect(Collectors.joining(" and "));
        return pair + ": " + which(answer.filter()) + (words.isEmpty() ? "" : ", with " + words);
    }

    private static String which(PairFilter filter) {
        return switch (filter.which()) {
            case JOINT -> "joint votes";
            case OPPOSED -> "yes against no";
            case ALIKE -> "the same choice";
            case DIFFER -> "different choices";
            case MINORITY -> "the same choice, held by under half of those voting";
            case CELL -> cell(String.valueOf(filter.cell()));
        };
    }

    private static String cell(String letters) {
        return letters.chars().mapToObj(letter -> word((char) letter)).collect(Collectors.joining(" beside "));
    }

    private static String word(char letter) {
        for (Choice choice : Choice.values()) {
            if (choice.letter() == letter) {
                return Marks.word(choice);
            }
        }
        return Character.toString(letter);
    }

    /** Why nothing may have been found. */
    static String why(RollCallsAnswer answer) {
        return answer.words().isEmpty()
                ? "None of the roll calls of the slice is such a vote of the two states."
                : "All words must occur in the label, the symbol, the issues, the cases or the title of one roll call. "
                        + "Topics without a label are found by symbol, by issue (--issue hr) or by case (entente case), "
                        + "and by title once a record that has titles is imported.";
    }

    /** The same question with these words, as a command. */
    static String command(RollCallsAnswer answer, List<String> words) {
        List<String> parts = new ArrayList<>(List.of("entente", "rollcalls"));
        parts.addAll(words);
        return ShellWords.join(parts) + pair(answer) + options(answer);
    }

    /** The slice as options after a space; all votes go without saying. */
    static String options(RollCallsAnswer answer) {
        Slice slice = answer.sliced().slice();
        boolean usual = slice.texts() == Slice.Texts.ALL_VOTES;
        return SliceWords.options(usual ? slice.withTexts(Slice.Texts.USUAL) : slice);
    }

    /** The pair and which of its votes, as options after a space. */
    static String pair(RollCallsAnswer answer) {
        PairFilter filter = answer.filter();
        if (filter == null) {
            return "";
        }
        String which = switch (filter.which()) {
            case JOINT -> "";
            case OPPOSED, ALIKE, DIFFER, MINORITY ->
                " --" + filter.which().name().toLowerCase(Locale.ROOT);
            case CELL -> " --cell " + filter.cell();
        };
        return " --pair " + codes(answer) + which;
    }

    /** Codes of the two states. */
    static String codes(RollCallsAnswer answer) {
        return answer.pair().stream().map(NamedState::code).collect(Collectors.joining(" "));
    }

    /** The line under a drawing. */
    static String source(RollCallsAnswer answer) {
        return RollCallSentences.source(answer.sliced().origins());
    }
}
