package org.entente.text;

import java.util.Locale;
import java.util.Set;

/**
 * Mends what the tagger gets wrong again and again in the language of international politics: "Serbia votes with …",
 * "France denies that …" where it takes the verb for a noun, and auxiliaries that it takes for verbs.
 */
final class TagRepair {
    private static final Set<String> VERBS = Set.copyOf(TextTable.lines(TagRepair.class, "verb_forms.txt"));
    private static final Set<String> OPENING = Set.copyOf(TextTable.lines(TagRepair.class, "opening_nouns.txt"));
    private static final Set<String> BARE = Set.copyOf(TextTable.lines(TagRepair.class, "bare_verbs.txt"));
    private static final Set<String> NOUNS = Set.copyOf(TextTable.lines(TagRepair.class, "noun_forms.txt"));
    private static final Set<String> PREPOSITIONS = Set.copyOf(TextTable.lines(TagRepair.class, "prepositions.txt"));
    private static final Set<String> AFTER =
            Set.of("DET", "SCONJ", "ADP", "PROPN", "ADV", "PRON", "ADJ", "PART", "NUM");
    /** Prepositions that open no clause. */
    private static final Set<String> PLACES = Set.of("on", "at", "with", "of", "to", "from", "over");

    /** How states vote: behind "the pair vote" too. */
    private static final Set<String> MANNER = Set.of("together", "alike", "identically");

    /** What follows "vote" where it is a verb. */
    private static final Set<String> BALLOT = Set.of("for", "against", "in", "as", "like");

    private static final Set<String> OWNERS = Set.of("'s", "'", "its", "his", "her", "their", "our", "your", "my");

    private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "having");

    private TagRepair() {}

    /** Mends the tags of a sentence in place. */
    static void mend(String[] words, String[] tags) {
        Adverbials.mend(words, tags);
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            if (tags[i].equals("ADP") && word.length() > 2 && !PREPOSITIONS.contains(word)) {
                tags[i] = "VERB";
            }
            if (i == 0 && tags[i].startsWith("PROPN") && OPENING.contains(word)) {
                tags[i] = "NOUN";
            }
            if (tags[i].equals("VERB") && word.equals("state") && stateOwns(words, tags, i)) {
                tags[i - 1] = "ADP";
                tags[i] = "NOUN";
            }
            if (tags[i].equals("SCONJ") && PLACES.contains(word)) {
                tags[i] = "ADP";
            }
            if (tags[i].equals("AUX") && OWNERS.contains(word) && !word.startsWith("'")) {
                tags[i] = "PRON";
            }
            if (tags[i].equals("ADJ") && finite(tags, i, word)) {
                tags[i] = "VERB";
            }
            if (tags[i].equals("VERB") && NOUNS.contains(word) && nounPlace(words, tags, i)) {
                tags[i] = "NOUN";
            }
            if (HAVE.contains(word) && participleFollows(words, tags, i)) {
                tags[i] = "AUX";
            } else if ((tags[i].equals("NOUN") || tags[i].equals("ADV")) && verb(words, tags, i, word)) {
                tags[i] = "VERB";
            }
        }
    }

    /** "Kenya sided with Ethiopia": between a name and a preposition. */
    private static boolean finite(String[] tags, int i, String word) {
        boolean between = i > 0 && tags[i - 1].equals("PROPN") && i + 1 < tags.length && tags[i + 1].equals("ADP");
        return between && word.endsWith("ed");
    }

    /** "a threat to state borders": a noun between "to" and another. */
    private static boolean stateOwns(String[] words, String[] tags, int i) {
        return i > 0 && words[i - 1].equals("to") && i + 1 < words.length && tags[i + 1].equals("NOUN");
    }

    private static boolean verb(String[] words, String[] tags, int i, String word) {
        return BARE.contains(word)
                || (VERBS.contains(word) && verbPlace(words, tags, i))
                || (VERBS.contains(word + "s") && afterPlural(words, tags, i));
    }

    /** "The two share no bloc", "they back Paris": a bare form behind a plural. */
    private static boolean afterPlural(String[] words, String[] tags, int i) {
        if (i == 0 || i + 1 >= words.length) {
            return false;
        }
        String before = words[i - 1].toLowerCase(Locale.ROOT);
        boolean manner = words[i].equals("vote") && MANNER.contains(words[i + 1]) && tags[i - 1].equals("NOUN");
        boolean plural = manner
                || before.equals("two")
                || before.equals("they")
                || before.equals("we")
                || before.equals("both")
                || (i > 1 && words[i - 2].equals("and") && tags[i - 1].equals("PROPN"))
                || (tags[i - 1].equals("NOUN") && before.endsWith("s"));
        boolean object = tags[i + 1].equals("DET")
                || tags[i + 1].equals("ADV")
                || tags[i + 1].startsWith("PROPN")
                || words[i + 1].equals("with")
                || words[i + 1].equals("together")
                || manner
                || (words[i].equals("vote") && BALLOT.contains(words[i + 1]));
        return plural && object;
    }

    /** "an official visit": behind an article or adjective, perhaps with one word between. */
    private static boolean nounPlace(String[] words, String[] tags, int i) {
        if (i == 0) {
            return false;
        }
        boolean described = tags[i - 1].equals("DET")
                || tags[i - 1].equals("ADJ")
                || OWNERS.contains(words[i - 1].toLowerCase(Locale.ROOT));
        boolean between =
                i > 1 && tags[i - 1].equals("NOUN") && (tags[i - 2].equals("DET") || tags[i - 2].equals("ADJ"));
        return described || (between && !words[i - 1].endsWith("s"));
    }

    private static boolean participleFollows(String[] words, String[] tags, int i) {
        int next = i + 1;
        while (next < words.length
                && (tags[next].equals("ADV")
                        || words[next].equalsIgnoreCase("not")
                        || words[next].equalsIgnoreCase("n't"))) {
            next++;
        }
        if (next >= words.length) {
            return false;
        }
        boolean form = words[next].endsWith("ed") && alone(tags, next);
        if (tags[next].equals("ADJ") && (form || IrregularVerbs.known(words[next]))) {
            tags[next] = "VERB";
        }
        boolean participle = tags[next].equals("VERB") && !words[next].endsWith("ing");
        return participle || words[next].equalsIgnoreCase("been");
    }

    /** "had abstained": with no noun that it describes. */
    private static boolean alone(String[] tags, int i) {
        return i + 1 >= tags.length
                || !(tags[i + 1].equals("NOUN") || tags[i + 1].equals("PROPN") || tags[i + 1].equals("ADJ"));
    }

    /** Right behind a name or a pronoun and right before what a verb takes. */
    private static boolean verbPlace(String[] words, String[] tags, int i) {
        if (i == 0 || i + 1 >= words.length) {
            return false;
        }
        boolean named = tags[i - 1].startsWith("PROPN")
                || (tags[i - 1].equals("NOUN") && Character.isUpperCase(words[i - 1].charAt(0)))
                || tags[i - 1].equals("PRON")
                || (tags[i - 1].equals("ADV") && i > 1 && tags[i - 2].startsWith("PROPN"));
        boolean owned = OWNERS.contains(words[i - 1].toLowerCase(Locale.ROOT));
        String next = words[i + 1].toLowerCase(Locale.ROOT);
        return named && !owned && AFTER.contains(tags[i + 1]) && !next.equals("of") && !next.equals("between");
    }
}
