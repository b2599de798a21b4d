package org.entente.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.entente.measure.Slice;
import org.entente.notice.Notice;
import org.entente.source.Origin;
import org.entente.state.State;
import org.entente.vote.VoteRecord;

/**
 * A pair's dossier: one model that every renderer writes.
 *
 * @param a first state as typed
 * @param b second state as typed
 * @param nameA display name on the slice's last day
 * @param nameB display name on the slice's last day
 * @param slice what was looked at, settled
 * @param sliceWords the slice in a few words, for the header
 * @param command the command that makes this dossier again
 * @param finding one sentence
 * @param summary two paragraphs
 * @param sections in order
 * @param record the record, for the register
 * @param register indexes of the roll calls in the register at the end: those where both were members
 * @param columnA column of the first state, −1 when the record has none
 * @param columnB column of the second state, −1 when the record has none
 * @param notices what the reader must know
 * @param origins the snapshots of the votes
 * @param tieOrigins the other sources it rests on, cited after the votes’ and the project’s own
 * @param version the product's version, may be empty
 */
public record Dossier(
        State a,
        State b,
        String nameA,
        String nameB,
        Slice slice,
        List<String> sliceWords,
        String command,
        Prose finding,
        List<Prose> summary,
        List<Section> sections,
        VoteRecord record,
        List<Integer> register,
        int columnA,
        int columnB,
        List<Notice> notices,
        List<Origin> origins,
        List<Origin> tieOrigins,
        String version) {
    public Dossier {
        sliceWords = List.copyOf(sliceWords);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        register = List.copyOf(register);
        notices = List.copyOf(notices);
        origins = List.copyOf(origins);
        tieOrigins = List.copyOf(tieOrigins);
    }

    /** How many sources it cites: the votes’, the registry of cases and the dated record, the others. */
    int sources() {
        return origins.size() + HtmlEnd.OWN_SOURCES + tieOrigins.size();
    }

    /** Everything it rests on that has an origin. */
    public List<Origin> allOrigins() {
        return Stream.concat(origins.stream(), tieOrigins.stream()).toList();
    }
}
