package org.entente.measure.ideal;

import org.entente.record.Cc0Register;
import org.entente.record.Sessions;
import org.entente.vote.VoteRecord;

/** The session in which each roll call counts: a special one's is the regular session open that day. */
final class SessionPlaces {
    private SessionPlaces() {}

    /** By roll call of the record. */
    static int[] of(VoteRecord record) {
        return record.rollCalls().stream()
                .mapToInt(rollCall -> Sessions.regular(rollCall.session(), rollCall.date()))
                .toArray();
    }

    /** By roll call of the record, as a model has them: the authors go by the CC0 record. */
    static int[] of(VoteRecord record, IdealPointModel model) {
        return switch (model) {
            case PROPER -> of(record);
            case COMPATIBLE ->
                record.rollCalls().stream().mapToInt(Cc0Register::session).toArray();
        };
    }
}
