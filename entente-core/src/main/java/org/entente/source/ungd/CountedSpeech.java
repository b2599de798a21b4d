package org.entente.source.ungd;

import java.util.Comparator;
import java.util.List;
import org.entente.speech.FrameLexicon;
import org.entente.speech.SpeechCounts;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTableBuilder;

/**
 * A speech as its counts.
 *
 * @param session of the General Assembly
 * @param year of the speech
 * @param ccode who spoke
 */
record CountedSpeech(int session, int year, int ccode, SpeechCounts counts) {
    /** Kind of the number of tokens, beside the frames' words. */
    static final String TOKENS = "tokens";

    /** Kind of the number of mentions of the speaker's own state. */
    static final String OWN = "own_mentions";

    static final Comparator<CountedSpeech> ORDER = Comparator.comparingInt(CountedSpeech::ccode)
            .thenComparingInt(CountedSpeech::session)
            .thenComparingInt(CountedSpeech::year);

    /** Adds a number a frame, the number of tokens and that of own mentions. */
    void addTo(TieTableBuilder speeches) {
        List<String> frames = FrameLexicon.builtIn().frames();
        for (int frame = 0; frame < frames.size(); frame++) {
            speeches.add(number(frames.get(frame), counts.frames()[frame]));
        }
        speeches.add(number(TOKENS, counts.tokens()));
        speeches.add(number(OWN, counts.own()));
    }

    private Tie number(String kind, int value) {
        int when = PackedDate.year(year);
        return Tie.number(ccode, 0, when, when, kind, String.valueOf(session), value);
    }

    /** Adds a row for each other state that is named. */
    void addMentionsTo(TieTableBuilder mentions) {
        int when = PackedDate.year(year);
        for (int i = 0; i < counts.ccodes().length; i++) {
            int named = counts.ccodes()[i];
            int times = counts.mentions()[i];
            mentions.add(Tie.number(ccode, named, when, when, "", String.valueOf(session), times));
        }
    }
}
