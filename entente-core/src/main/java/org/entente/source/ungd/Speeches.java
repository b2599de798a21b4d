package org.entente.source.ungd;

import java.util.List;
import org.entente.source.CompiledSource;
import org.entente.source.SourceCard;
import org.entente.source.SourceCards;
import org.entente.tie.TieTable;

/** The counts of the speeches of sessions 60 to 79 and who held them, as they ship with the product. */
public final class Speeches implements CompiledSource {
    /** What ships with the product. */
    public Speeches() {}

    @Override
    public SourceCard card() {
        return SourceCards.of(Speeches.class, "speeches.json");
    }

    /** Frames and tokens, mentions, speakers. */
    @Override
    public List<TieTable> tables() {
        return DebateTables.of(SpeechFile.read(), SpeakerFile.read());
    }
}
