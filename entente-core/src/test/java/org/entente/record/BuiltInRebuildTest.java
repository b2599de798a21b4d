package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.source.SourceRecord;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The built-in record beside the files it was compiled from. */
class BuiltInRebuildTest {
    @Test
    void isBuiltAgainByteForByte() throws IOException {
        byte[] built = RecordFile.write(BuiltInRecordBuilder.build(SharedRecords.cc0(), SharedRecords.library()));
        try (InputStream in = BuiltInRecord.class.getResourceAsStream(BuiltInRecord.RESOURCE)) {
            assertThat(built).isEqualTo(in.readAllBytes());
        }
    }

    /**
     * A cell is what the source states whose cells hold there, the library where two states are listed as exchanged, unless it
     * is listed as overridden by the registry.
     */
    @Test
    void holdsEveryCellOfTheFiles() {
        CompiledRecord compiled = BuiltInRecord.compiled();
        VoteRecord record = compiled.record();
        SourceRows cc0 = new SourceRows(SharedRecords.cc0());
        SourceRows library = new SourceRows(SharedRecords.library());
        Set<String> listed = listed(compiled, DisagreementReason.MEMBERSHIP);
        Set<String> exchanged = listed(compiled, DisagreementReason.EXCHANGED);
        int overridden = 0;
        for (int r = 0; r < record.size(); r++) {
            RollCall rollCall = record.rollCalls().get(r);
            boolean official = compiled.official().get(r);
            byte[] first = Objects.requireNonNull((official ? library : cc0).row(rollCall), rollCall.id());
            byte[] second = (official ? cc0 : library).row(rollCall);
            for (int s = 0; s < record.stateCount(); s++) {
                int ccode = record.ccode(s);
                byte stated = first[ccode] != 0 || second == null ? first[ccode] : second[ccode];
                if (exchanged.contains(rollCall.id() + " " + ccode)) {
                    stated = Objects.requireNonNull(second, rollCall.id())[ccode];
                }
                if (stated == 0) {
                    assertThat(record.cell(r, s))
                            .as(rollCall.id() + " " + ccode)
                            .isEqualTo((byte) 9);
                } else if (listed.contains(rollCall.id() + " " + ccode)) {
                    overridden++;
                    assertThat(stated).isGreaterThan((byte) 3);
                } else {
                    assertThat(record.cell(r, s))
                            .as(rollCall.id() + " " + ccode)
                            .isEqualTo(stated);
                }
            }
        }
        assertThat(overridden).isEqualTo(listed.size()).isEqualTo(410);
    }

    private static Set<String> listed(CompiledRecord compiled, DisagreementReason reason) {
        return compiled.disagreements().stream()
                .filter(each -> each.reason() == reason)
                .map(each -> each.rollCall() + " " + each.ccode())
                .collect(Collectors.toSet());
    }

    /** Rows by ccode of a source's roll calls, found by any id. */
    private static final class SourceRows {
        private final SourceRecord source;
        private final Map<String, Integer> byId = new HashMap<>();

        SourceRows(SourceRecord source) {
            this.source = source;
            String prefix = source.source().equals("unga-voeten") ? "voeten:" : "undl:";
            for (int i = 0; i < source.rollCalls().size(); i++) {
                byId.put(prefix + source.rollCalls().get(i).nativeId(), i);
            }
        }

        byte @Nullable [] row(RollCall rollCall) {
            for (String id : RollCallIds.all(rollCall)) {
                Integer found = byId.get(id);
                if (found != null) {
                    byte[] row = new byte[1000];
                    for (int s = 0; s < source.ccodes().length; s++) {
                        row[source.ccodes()[s]] = source.cells()[found][s];
                    }
                    return row;
                }
            }
            return null;
        }
    }
}
