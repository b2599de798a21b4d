package org.entente.app.rollcall;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.vote.Issue;
import org.entente.vote.RollCall;

/**
 * Roll calls that contain every word asked for: in label, title, symbol, issues, case ids or id.
 *
 * @param words in any case; several in one, as a quoted phrase gives them, count singly
 */
public record WordFilter(List<String> words) {
    public WordFilter {
        words = words.stream()
                .flatMap(word ->
                        Arrays.stream(word.strip().toLowerCase(Locale.ROOT).split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a roll call has all the words. */
    public boolean holds(RollCall rollCall) {
        if (words.isEmpty()) {
            return true;
        }
        String text = text(rollCall).toLowerCase(Locale.ROOT);
        return words.stream()
                .allMatch(word -> text.contains(word) || isIssue(word, rollCall) || isSymbol(word, rollCall));
    }

    private static String text(RollCall rollCall) {
        StringBuilder text = new StringBuilder(rollCall.id());
        for (String part : new String[] {rollCall.label(), rollCall.title(), rollCall.symbol(), rollCall.meeting()}) {
            text.append('\n').append(part == null ? "" : part);
        }
        Issue.ofMask(rollCall.issues()).forEach(issue -> text.append('\n').append(issue.label()));
        rollCall.caseIds().forEach(id -> text.append('\n').append(id));
        return text.toString();
    }

    private static boolean isIssue(String word, RollCall rollCall) {
        return Issue.ofMask(rollCall.issues()).stream()
                .anyMatch(issue -> issue.word().equals(word));
    }

    private static boolean isSymbol(String word, RollCall rollCall) {
        String symbol = rollCall.symbol();
        return symbol != null && Symbols.canonical(word).equals(Symbols.canonical(symbol));
    }
}
