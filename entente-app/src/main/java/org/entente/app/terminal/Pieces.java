package org.entente.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text is broken into: words, and commands and paths that are never broken, so that what is copied from a terminal
 * works. A command is {@code entente} and what follows it that is no plain word; a path begins at a root or a folder and
 * reaches, blanks and all, to the last word that has a slash inside.
 */
final class Pieces {
    private static final String COMMAND = "entente";
    private static final Pattern VERB = Pattern.compile("(?:-{1,2})?[a-z][a-z-]*[.,;:)]?|VERB[.,;:)]?");
    /** An option, a placeholder, a code, a number, a file, a source: anything but a lower-case word. */
    private static final Pattern ARGUMENT = Pattern.compile("-.*|\".*|[a-z]+-[a-z].*|.*[A-Z0-9/_…].*|[^.]+\\.[a-z].*");

    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Pattern PATH = Pattern.compile("(?:~|\\.{1,2})?/[^ ]*[^ /].*");
    private static final Pattern FURTHER = Pattern.compile("[^/:]+/.*");
    private static final String ENDS = ".,;:)";

    private Pieces() {}

    /** The pieces of a text; joined by single blanks they are the text again, runs of blanks apart. */
    static List<String> of(String text) {
        String[] words = text.split(" +", -1);
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < words.length) {
            int end = end(words, at);
            pieces.add(String.join(" ", List.of(words).subList(at, end)));
            at = end;
        }
        return pieces;
    }

    /** Whether a piece is a command. */
    static boolean command(String piece) {
        return piece.startsWith(COMMAND + " ");
    }

    private static int end(String[] words, int at) {
        if (words[at].startsWith("\"")) {
            return closing(words, at);
        }
        if (PATH.matcher(words[at]).matches()) {
            return lastFolder(words, at);
        }
        boolean command = words[at].equals(COMMAND)
                && at + 1 < words.length
                && VERB.matcher(words[at + 1]).matches();
        return command ? lastArgument(words, at + 1) : at + 1;
    }

    /** Index after the last word of a path: it ends where a sign of punctuation, a quotation or another path begins. */
    private static int lastFolder(String[] words, int path) {
        int end = path + 1;
        for (int at = path + 1; at < words.length && !ends(words[at - 1]); at++) {
            if (PATH.matcher(words[at]).matches() || words[at].startsWith("\"")) {
                break;
            }
            end = FURTHER.matcher(words[at]).matches() ? at + 1 : end;
        }
        return end;
    }

    private static int lastArgument(String[] words, int verb) {
        int at = verb;
        while (at + 1 < words.length && !ends(words[at]) && argument(words, at + 1)) {
            at = words[at + 1].startsWith("\"") ? closing(words, at + 1) - 1 : at + 1;
        }
        return at + 1;
    }

    private static boolean argument(String[] words, int at) {
        return ARGUMENT.matcher(words[at]).matches()
                || (OPTION.matcher(words[at - 1]).matches() && !words[at].isEmpty());
    }

    private static boolean ends(String word) {
        return !word.isEmpty() && ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Index after the word that closes a quotation, or after this word when none does. */
    private static int closing(String[] words, int at) {
        for (int end = at; end < words.length; end++) {
            String rest = end == at ? words[end].substring(1) : words[end];
            if (rest.indexOf('"') >= 0) {
                return end + 1;
            }
        }
        return at + 1;
    }
}
