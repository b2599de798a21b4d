package org.entente.speech;

import java.time.LocalDate;
import java.util.Arrays;
import org.entente.state.StateRegistry;

/**
 * Counts a speech in one pass: tokens, hits of the frames, mentions of states.
 *
 * <p>From left to right, at the beginning of each word, the longest phrase wins and is passed over, so that each hit
 * counts once for its frame: in "rule of international law" the frame of law has a hit and that of rights none.
 * Frames and names do not hinder each other. Safe for many threads.
 */
public final class SpeechCounter {
    private static final Phrases.Filter ANY = (id, from, to) -> true;

    private final FrameLexicon lexicon;
    private final Names names;
    private final int codes;

    private SpeechCounter(FrameLexicon lexicon, StateRegistry registry) {
        this.lexicon = lexicon;
        this.names = new Names(registry);
        this.codes = registry.list().get(registry.list().size() - 1).ccode() + 1;
    }

    private static final class BuiltIn {
        static final SpeechCounter COUNTER = new SpeechCounter(FrameLexicon.builtIn(), StateRegistry.builtIn());
    }

    /** By the lexicon and the registry that ship with the product. */
    public static SpeechCounter builtIn() {
        return BuiltIn.COUNTER;
    }

    /**
     * Counts.
     *
     * @param text the speech
     * @param speaker ccode of the state that speaks; 0 if it is no state
     * @param day of the speech: decides who is called what
     */
    public SpeechCounts count(CharSequence text, int speaker, LocalDate day) {
        TextSymbols symbols = new TextSymbols();
        symbols.read(text);
        int[] frames = frames(symbols);
        int[] mentions = mentions(symbols, speaker, names.on(day));
        int own = mentions[speaker];
        mentions[speaker] = 0;
        mentions[0] = 0;
        int[] ccodes = new int[codes];
        int[] counts = new int[codes];
        int found = 0;
        for (int ccode = 0; ccode < codes; ccode++) {
            if (mentions[ccode] > 0) {
                ccodes[found] = ccode;
                counts[found++] = mentions[ccode];
            }
        }
        return new SpeechCounts(
                symbols.tokens(),
                frames,
                speaker == 0 ? 0 : own,
                Arrays.copyOf(ccodes, found),
                Arrays.copyOf(counts, found));
    }

    private int[] frames(TextSymbols text) {
        int[] hits = new int[lexicon.frames().size()];
        Phrases phrases = lexicon.phrases();
        for (int i = 0; i < text.length(); ) {
            long found = text.beginsWord(i) ? phrases.longest(text, i, ANY) : Phrases.NONE;
            if (found == Phrases.NONE) {
                i++;
            } else {
                hits[(int) found]++;
                i = (int) (found >>> 32);
            }
        }
        return hits;
    }

    private int[] mentions(TextSymbols text, int speaker, Meanings meanings) {
        int[] hits = new int[codes];
        Phrases phrases = names.phrases();
        Phrases.Filter filter = (id, from, to) -> meanings.accepts(id, text, from, to);
        for (int i = 0; i < text.length(); ) {
            long found = text.beginsWord(i) ? phrases.longest(text, i, filter) : Phrases.NONE;
            if (found == Phrases.NONE) {
                i++;
            } else {
                hits[meanings.of((int) found, speaker)]++;
                i = (int) (found >>> 32);
            }
        }
        return hits;
    }
}
