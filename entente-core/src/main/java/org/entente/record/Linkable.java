package org.entente.record;

import java.time.LocalDate;
import org.entente.source.SourceRollCall;
import org.entente.vote.RollCall;
import org.jspecify.annotations.Nullable;

/**
 * What a roll call shows to be recognised in another record.
 *
 * @param session number of the regular session
 * @param date day of the vote as its record has it
 * @param symbol key of its text, null when it has none
 * @param part whether it is flagged as an amendment or a paragraph
 * @param title hash of its title
 * @param cells choices under columns shared with the other record
 */
record Linkable(int session, LocalDate date, @Nullable String symbol, boolean part, long title, byte[] cells) {
    static Linkable of(SourceRollCall rollCall, byte[] cells) {
        long title = rollCall.title() != null
                ? TitleKey.ofLibrary(rollCall.title())
                : TitleKey.ofDescription(rollCall.description());
        return new Linkable(
                Sessions.regular(rollCall.session(), rollCall.date()),
                rollCall.date(),
                SourceSymbols.key(rollCall),
                Boolean.TRUE.equals(rollCall.amendment()) || Boolean.TRUE.equals(rollCall.paragraph()),
                title,
                cells);
    }

    static Linkable of(RollCall rollCall, byte[] cells) {
        String symbol = rollCall.symbol();
        return new Linkable(
                Sessions.regular(rollCall.session(), rollCall.date()),
                rollCall.date(),
                symbol == null || rollCall.symbolIsLabel() ? null : Symbols.key(symbol),
                !rollCall.finalText(),
                rollCall.titleHash(),
                cells);
    }
}
