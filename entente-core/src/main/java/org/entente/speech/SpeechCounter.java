package org.entente.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        int[] frames = new int[lexicon.frames().size()];
        scan(symbols, lexicon.phrases(), ANY, (frame, from, to) -> frames[frame]++);
        Meanings meanings = names.on(day);
        int[] named = new int[codes];
        scan(
                symbols,
                names.phrases(),
                (id, from, to) -> meanings.accepts(id, symbols, from, to),
                (id, from, to) -> named[meanings.of(id, speaker)]++);
        int[] others = IntStream.range(1, codes)
                .filter(ccode -> ccode != speaker && named[ccode] > 0)
                .toArray();
        int[] mentions = IntStream.of(others).map(ccode -> named[ccode]).toArray();
        return new SpeechCounts(symbols.tokens(), frames, speaker == 0 ? 0 : named[speaker], others, mentions);
    }

    /**
     * Where a speech names states, from left to right: what {@link #count} counts, and the phrases that hold a name but
     * name no state.
     *
     * @param text the speech
     * @param speaker ccode of the state that speaks; 0 if it is no state
     * @param day of the speech: decides who is called what
     */
    public List<NameFound> names(CharSequence text, int speaker, LocalDate day) {
        TextSymbols symbols = new TextSymbols();
        symbols.read(text);
        Meanings meanings = names.on(day);
        List<NameFound> found = new ArrayList<>();
        scan(
                symbols,
                names.phrases(),
                (id, from, to) -> meanings.accepts(id, symbols, from, to),
                (id, from, to) -> found.add(
                        new NameFound(meanings.of(id, speaker), symbols.place(from), symbols.place(to - 1) + 1)));
        return found;
    }

    /** Hears of a phrase and where it begins and ends. */
    private interface Found {
        void at(int id, int from, int to);
    }

    /** Tells of each phrase found, from left to right, the longest at each place. */
    private static void scan(TextSymbols text, Phrases phrases, Phrases.Filter filter, Found found) {
        int i = 0;
        while (i < text.length()) {
            long hit = text.beginsWord(i) ? phrases.longest(text, i, filter) : Phrases.NONE;
            if (hit == Phrases.NONE) {
                i++;
            } else {
                int end = (int) (hit >>> 32);
                found.at((int) hit, i, end);
                i = end;
            }
        }
    }
}
