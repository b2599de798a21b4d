package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One way to make a claim of a type: a line of {@code wording/TYPE.tsv}, whose head says what the columns mean.
 *
 * @param type id of the type
 * @param line number of its line, for messages
 * @param form whether its trigger is a verb, a noun or a predicate phrase
 * @param trigger the words
 * @param roles for each role, the sources its mentions come from, in order of preference
 * @param needs what must hold besides
 * @param gives what the claim gets besides
 */
record Wording(
        String type,
        int line,
        Form form,
        Trigger trigger,
        Map<String, List<String>> roles,
        List<String> needs,
        Map<String, String> gives) {
    /** Whether no line of a table but the model of types proposed it. */
    boolean guessed() {
        return line == 0;
    }

    /** What a trigger is. */
    enum Form {
        VERB,
        NOUN,
        PHRASE
    }

    static Wording of(String type, int number, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3) {
            throw new IllegalArgumentException("wording/" + type + ".tsv, line " + number + ": three columns at least");
        }
        return new Wording(
                type,
                number,
                Form.valueOf(cells[0].strip().toUpperCase(Locale.ROOT)),
                Trigger.of(cells[1]),
                roles(cells[2]),
                words(cells, 3),
                gives(cells));
    }

    private static Map<String, List<String>> roles(String cell) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (String part : cell.strip().split("\\s+", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                roles.put(
                        part.substring(0, equals),
                        List.of(part.substring(equals + 1).split(",")));
            }
        }
        return roles;
    }

    private static List<String> words(String[] cells, int column) {
        List<String> words = new ArrayList<>();
        if (cells.length > column) {
            for (String word : cells[column].strip().split("\\s+", -1)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static Map<String, String> gives(String[] cells) {
        Map<String, String> gives = new LinkedHashMap<>();
        for (String word : words(cells, 4)) {
            int equals = word.indexOf('=');
            gives.put(equals < 0 ? word : word.substring(0, equals), equals < 0 ? "" : word.substring(equals + 1));
        }
        return gives;
    }
}
