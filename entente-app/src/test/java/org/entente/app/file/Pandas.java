package org.entente.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads Stata files with pandas, in a process of its own; a test is skipped where there is none. */
public final class Pandas {
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final String SCRIPT = """
            import json, sys, pandas
            reader = pandas.io.stata.StataReader(sys.argv[1], convert_dates=True, convert_categoricals=False)
            data = reader.read()
            labels = reader.variable_labels()
            out = {}
            for name in data.columns:
                column = data[name]
                if str(column.dtype).startswith('datetime'):
                    out[name] = [None if pandas.isna(v) else v.strftime('%Y-%m-%d') for v in column]
                elif column.dtype == object:
                    out[name] = list(column)
                else:
                    out[name] = [None if pandas.isna(v) else float(v) for v in column]
            json.dump({'label': reader.data_label, 'labels': labels, 'data': out}, sys.stdout)
            """;

    private Pandas() {}

    /** Label, variables' labels and data of a file: {@code {label, labels: {name: …}, data: {name: [values]}}}. */
    public static JsonNode read(Path file) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PYTHON) && run("import pandas").exit() == 0, "needs python3-pandas: skipped");
        Run run = run(SCRIPT, file.toString());
        assertThat(run.exit()).as(run.out()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private record Run(int exit, String out) {}

    private static Run run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PYTHON.toString(), "-I", "-W", "ignore", "-c", script));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out);
    }
}
