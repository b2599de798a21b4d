package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.source.DataSource;
import org.entente.source.FileForm;
import org.entente.source.SourceCatalogue;

/** Prints how a file is written that users bring themselves. */
final class OwnForm {
    private OwnForm() {}

    /** Prints the example or the schema; with {@code --json} both as an answer. */
    static ExitCode print(DataSource source, boolean schema, Invocation invocation) {
        FileForm form = source.form().orElseThrow(() -> none(source));
        if (invocation.options().json()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("example", form.example());
            data.put("table_schema", form.schema());
            return invocation.answer(
                    new Answer("import", Map.of("source", source.id()), data, List.of(), List.of(), terminal -> {}));
        }
        try {
            String text = schema ? form.schema() : form.example();
            invocation.stdout().write(text.getBytes(StandardCharsets.UTF_8));
            return ExitCode.ANSWERED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommandFailed none(DataSource source) {
        List<String> own = SourceCatalogue.list().stream()
                .filter(each -> each.form().isPresent())
                .map(DataSource::id)
                .toList();
        return SliceValues.usage("--example and --schema go with " + String.join(" and ", own) + ", not with "
                        + source.id() + ": its publisher writes the files")
                .thrown();
    }
}
