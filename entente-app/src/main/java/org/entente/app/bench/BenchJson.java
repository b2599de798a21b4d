package org.entente.app.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** A run of measurements in JSON: seconds and bytes. */
public final class BenchJson {
    private BenchJson() {}

    /** Its fields in a fixed order. */
    public static Map<String, @Nullable Object> of(Machine machine, VoteRecord record, Findings findings) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("machine", machine);
        data.put("record", record.name());
        data.put("agrees", findings.disagreeing().isEmpty());
        data.put("timings", findings.timings().stream().map(BenchJson::timing).toList());
        data.put("sizes", findings.sizes().stream().map(BenchJson::size).toList());
        data.put("heaps", findings.heaps());
        data.put("not_measured", findings.skipped());
        return data;
    }

    private static Map<String, @Nullable Object> timing(Timing timing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", timing.id());
        fields.put("what", timing.what());
        fields.put("n", timing.n());
        fields.put("counted", timing.counted());
        fields.put("first", timing.first());
        fields.put("first_cpu", timing.cpu());
        fields.put("median", timing.median());
        fields.put("later", timing.later());
        fields.put("target", timing.target());
        fields.put("met", timing.hasTarget() ? timing.met() : null);
        List<Map<String, @Nullable Object>> peers =
                timing.peers().stream().map(peer -> peer(peer, timing)).toList();
        fields.put("peers", peers);
        return fields;
    }

    private static Map<String, @Nullable Object> peer(Timing.Peer peer, Timing timing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", peer.id());
        fields.put("what", peer.what());
        fields.put("seconds", peer.seconds());
        fields.put("ratio", peer.seconds() / timing.first());
        fields.put("compared", peer.compared());
        fields.put("largest_difference", peer.largestDifference());
        fields.put("agrees", peer.agrees());
        return fields;
    }

    private static Map<String, @Nullable Object> size(Size size) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", size.id());
        fields.put("what", size.what());
        fields.put("bytes", size.bytes());
        fields.put("limit", size.hasLimit() ? size.limit() : null);
        fields.put("met", size.hasLimit() ? size.met() : null);
        return fields;
    }
}
