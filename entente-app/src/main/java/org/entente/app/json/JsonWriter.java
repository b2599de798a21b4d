package org.entente.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists, records, text, numbers and truth values as JSON. Record components become snake_case fields,
 * enum constants lower-case words, dates ISO text; NaN and infinities become null.
 */
public final class JsonWriter {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonWriter() {}

    /** Writes one value, indented, ending with a line feed. The stream stays open. */
    public static void write(@Nullable Object value, OutputStream out) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(printer);
            value(json, value);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one value on one line. The stream stays open. */
    public static void writeLine(@Nullable Object value, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            value(json, value);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Number number) {
            number(json, number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Map<?, ?> map) {
            object(json, map);
        } else if (value instanceof Iterable<?> list) {
            array(json, list);
        } else if (value instanceof Record row) {
            fields(json, row);
        } else {
            text(json, value);
        }
    }

    private static void text(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Enum<?> constant) {
            json.writeString(constant.name().toLowerCase(Locale.ROOT));
        } else if (value instanceof Optional<?> optional) {
            value(json, optional.orElse(null));
        } else if (value instanceof OptionalInt optional) {
            value(json, optional.isPresent() ? optional.getAsInt() : null);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void number(JsonGenerator json, Number number) throws IOException {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                json.writeNull();
            } else {
                json.writeNumber(value == 0 ? 0.0 : value);
            }
        } else {
            json.writeNumber(number.longValue());
        }
    }

    private static void object(JsonGenerator json, Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            value(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, Iterable<?> list) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            value(json, element);
        }
        json.writeEndArray();
    }

    private static void fields(JsonGenerator json, Record row) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            json.writeFieldName(snakeCase(component.getName()));
            value(json, component(row, component));
        }
        json.writeEndObject();
    }

    private static @Nullable Object component(Record row, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** {@code percentileLo} as {@code percentile_lo}. */
    static String snakeCase(String name) {
        return HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
