package org.entente.source;

import java.util.List;
import org.entente.event.PairEvents;
import org.entente.notice.Notice;
import org.entente.speech.SpeechText;
import org.entente.tie.TieTable;

/**
 * A source read from its files: all of it, or none.
 *
 * @param record the votes as the source states them; without roll calls when it is a source of ties
 * @param ties its ties, a table a layer; empty for a source of votes
 * @param events its dated events, pair by pair; empty for all but dated records
 * @param texts its speeches, for the store alone: they leave the user's machine in no form; empty for all but speeches
 * @param snapshot which files these were
 * @param notices what a reader must know, counted
 */
public record SourceReading(
        SourceRecord record,
        List<TieTable> ties,
        List<PairEvents> events,
        List<SpeechText> texts,
        Snapshot snapshot,
        List<Notice> notices) {
    public SourceReading {
        ties = List.copyOf(ties);
        events = List.copyOf(events);
        texts = List.copyOf(texts);
        notices = List.copyOf(notices);
    }

    /** A source of votes. */
    public static SourceReading ofVotes(SourceRecord record, Snapshot snapshot, List<Notice> notices) {
        return new SourceReading(record, List.of(), List.of(), List.of(), snapshot, notices);
    }

    /** A source of ties. */
    public static SourceReading ofTies(List<TieTable> ties, Snapshot snapshot, List<Notice> notices) {
        return new SourceReading(none(snapshot), ties, List.of(), List.of(), snapshot, notices);
    }

    /** A dated record. */
    public static SourceReading ofEvents(List<PairEvents> events, Snapshot snapshot, List<Notice> notices) {
        return new SourceReading(none(snapshot), List.of(), events, List.of(), snapshot, notices);
    }

    /** The same with texts of speeches. */
    public SourceReading withTexts(List<SpeechText> speeches) {
        return new SourceReading(record, ties, events, speeches, snapshot, notices);
    }

    private static SourceRecord none(Snapshot snapshot) {
        return new SourceRecord(
                snapshot.source(), List.of(), new int[0], new byte[0][], List.of(), List.of(snapshot.origin()));
    }

    /** The same, its snapshot and origins carrying what the publisher says of the release. */
    public SourceReading publishedAs(Published published) {
        Snapshot named = snapshot.publishedAs(published);
        SourceRecord of = new SourceRecord(
                record.source(),
                record.rollCalls(),
                record.ccodes(),
                record.cells(),
                record.matches(),
                List.of(named.origin()));
        return new SourceReading(of, ties, events, texts, named, notices);
    }
}
