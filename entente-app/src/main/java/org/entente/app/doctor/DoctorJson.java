package org.entente.app.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.sources.SnapshotJson;
import org.entente.notice.Notice;
import org.entente.record.Disagreement;
import org.entente.record.TieHolding;
import org.entente.store.CoverageRow;

/** An examination in JSON answers. */
public final class DoctorJson {
    private DoctorJson() {}

    /** Its fields in a fixed order. */
    public static Map<String, Object> of(Examination found) {
        Map<String, Object> store = new LinkedHashMap<>();
        store.put("file", found.place().file().toString());
        store.put("exists", found.place().exists());
        store.put("bytes", found.storeBytes());
        store.put("sound", found.sound());
        store.put("snapshots", found.snapshots().stream().map(SnapshotJson::of).toList());
        store.put("findings", found.findings().stream().map(Notice::message).toList());
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("directory", found.place().derivedDirectory().toString());
        derived.put("files", found.derivedFiles());
        derived.put("bytes", found.derivedBytes());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("store", store);
        data.put("derived", derived);
        data.put("coverage", found.coverage().stream().map(DoctorJson::row).toList());
        data.put("ties", found.ties().stream().map(DoctorJson::ties).toList());
        data.put("disagreements", disagreements(found.disagreements()));
        return data;
    }

    private static Map<String, Object> ties(TieHolding holding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", holding.origin().source());
        fields.put("layer", holding.layer().id());
        fields.put("built_in", holding.builtIn());
        fields.put("from", holding.coverage().from());
        fields.put("to", holding.coverage().to());
        fields.put("rows", holding.rows());
        return fields;
    }

    private static Map<String, Object> row(CoverageRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", row.source());
        fields.put("year", row.year());
        fields.put("rollcalls", row.rollCalls());
        fields.put("cast", row.cast());
        fields.put("absent", row.absent());
        fields.put("states", row.states());
        return fields;
    }

    private static List<Map<String, Object>> disagreements(List<Disagreement> disagreements) {
        return disagreements.stream().map(DoctorJson::disagreement).toList();
    }

    private static Map<String, Object> disagreement(Disagreement disagreement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rollcall", disagreement.rollCall());
        fields.put("ccode", disagreement.ccode());
        fields.put("held", disagreement.held().word());
        fields.put("stated", disagreement.stated().word());
        fields.put("source", disagreement.source());
        fields.put("reason", disagreement.reason().word());
        return fields;
    }
}
