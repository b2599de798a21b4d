package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a command as a reader can type it. */
public final class ShellWords {
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}@%+=:,./_\\[\\]()’-]+");

    private ShellWords() {}

    /** The words joined by blanks, those with other signs in quotation marks. */
    public static String join(List<String> words) {
        List<String> quoted = new ArrayList<>();
        for (String word : words) {
            quoted.add(quote(word));
        }
        return String.join(" ", quoted);
    }

    private static String quote(String word) {
        boolean plain = SAFE.matcher(word).matches() && word.chars().noneMatch(c -> c == '(' || c == ')' || c == '[');
        return plain
                ? word
                : "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + "\"";
    }
}
