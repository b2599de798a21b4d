package org.entente.claim.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.type.Subjects.Pair;
import org.entente.construct.ties.Contacts;
import org.entente.event.DatedEvent;

/** The dated record of a pair as claims read it. */
final class RecordOfPair {
    /** What to say where there is none. */
    static final String NONE =
            "No dated record of the pair has been compiled, which is no sign that there were no contacts: "
                    + "a record of one’s own would fill it, entente import record FILE.";

    private RecordOfPair() {}

    /** The contacts of a pair up to the claim's last day; empty where no record has any. */
    static Optional<Contacts> contacts(Pair pair, Times times) {
        return times.testing()
                .evidence()
                .dated()
                .of(pair.a().ccode(), pair.b().ccode())
                .map(record -> Contacts.to(record, times.until()))
                .filter(contacts -> !contacts.list().isEmpty());
    }

    /** Entries as rows. */
    static List<EvidenceRow> rows(List<DatedEvent> events, EvidenceRow.Side side) {
        return events.stream().map(event -> row(event, side)).toList();
    }

    private static EvidenceRow row(DatedEvent event, EvidenceRow.Side side) {
        LocalDate day = event.date().from();
        return new EvidenceRow(
                side,
                Optional.of(day),
                event.date().text() + ", " + event.typeLabel() + ": " + event.wording(),
                event.source(),
                "",
                "");
    }
}
