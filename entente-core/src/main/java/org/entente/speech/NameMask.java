package org.entente.speech;

import java.util.BitSet;
import java.util.Set;

/**
 * Takes the names out of a speech, so that what is left tells what it speaks of and not of whom or where: the names of
 * states, their adjectives and demonyms, phrases that hold one; the words that the speeches never write small, which are
 * places, people and peoples; and whoever follows a form of address. A compound with a name in it goes whole. Acronyms
 * stay.
 */
public final class NameMask {
    private static final Set<String> ADDRESSES = Set.of("Mr", "Mrs", "Ms", "Miss", "Messrs");

    private final SpeechCounter counter;
    private final SmallWords small;

    /**
     * @param counter finds the names of states
     * @param small the words that are no names
     */
    public NameMask(SpeechCounter counter, SmallWords small) {
        this.counter = counter;
        this.small = small;
    }

    /** The text without names. */
    public String without(SpeechText speech) {
        String text = speech.text();
        BitSet gone = new BitSet(text.length());
        for (NameFound name : counter.names(text, speech.ccode(), speech.day())) {
            gone.set(compoundStart(text, name.from()), compoundEnd(text, name.to()));
        }
        new Addressed(gone).read(text);
        StringBuilder left = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!gone.get(i)) {
                left.append(text.charAt(i));
            }
        }
        return left.toString();
    }

    /** Goes through a text and marks its names; knows whether a form of address stands just before. */
    private final class Addressed {
        private final BitSet gone;
        private boolean addressed;
        private int end;

        Addressed(BitSet gone) {
            this.gone = gone;
        }

        void read(String text) {
            Word.forEach(text, word -> {
                boolean follows = addressed && word.capital() && onlyGap(text, end, word.from());
                if (follows || (word.likeAName() && !small.contains(word.plain()))) {
                    gone.set(compoundStart(text, word.from()), compoundEnd(text, word.to()));
                }
                addressed = follows || ADDRESSES.contains(word.written());
                end = word.to();
            });
        }
    }

    private static boolean onlyGap(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c == '.' || c == '-' || Character.isWhitespace(c));
    }

    private static int compoundStart(String text, int from) {
        int start = from;
        while (start > 0 && inCompound(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int compoundEnd(String text, int to) {
        int end = to;
        while (end < text.length() && inCompound(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether a character goes on with the compound beside it: a letter, or a hyphen or apostrophe between two. */
    private static boolean inCompound(String text, int i) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
            return true;
        }
        return Symbols.joins(text.charAt(i))
                && i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
