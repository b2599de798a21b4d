package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.app.bench.BenchJson;
import org.entente.app.bench.Machine;
import org.entente.app.bench.SmallBench;
import org.entente.app.json.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchJsonTest {
    @TempDir
    private Path cache;

    @Test
    void theAnswerMeetsItsSchemaWithAndWithoutAPlaceForFiles() {
        for (SmallBench bench : List.of(new SmallBench().run(cache), new SmallBench().run(null))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Map<String, Object> data = BenchJson.of(Machine.here(), bench.record, bench.findings);
            Envelope.write("bench", Map.of(), data, List.of(), List.of(), out);
            assertThat(AnswerSchemas.faults("bench", out.toString(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }
}
