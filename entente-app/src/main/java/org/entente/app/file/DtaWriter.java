package org.entente.app.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The parts of a Stata file, in their order; the map at its beginning says where each of them begins. */
final class DtaWriter {
    private static final int NAME_BYTES = 129;
    private static final int FORMAT_BYTES = 57;
    private static final int LABEL_BYTES = 321;
    private static final int LABEL_LONGEST = 80;
    private static final int PLACES = 14;
    private static final String BEGIN = "<stata_dta>";
    private static final String END = "</stata_dta>";

    private final List<Column> columns;
    private final String label;
    private final DtaTexts texts = new DtaTexts();
    private final List<DtaColumn> written;
    private final int rows;

    DtaWriter(List<Column> columns, String label) {
        this.columns = columns;
        this.label = label;
        this.rows = columns.isEmpty() ? 0 : columns.get(0).rows();
        this.written =
                columns.stream().map(column -> DtaColumn.of(column, texts)).toList();
        // long texts are numbered in the order of the rows, in which Stata wants them
        for (int row = 0; row < rows; row++) {
            for (int c = 0; c < written.size(); c++) {
                written.get(c).collect(row, c + 1);
            }
        }
    }

    void writeTo(OutputStream out) throws IOException {
        byte[] header = header();
        List<byte[]> described = described();
        long width = written.stream().mapToLong(DtaColumn::width).sum();
        out.write(bytes(BEGIN));
        out.write(header);
        out.write(map(BEGIN.length() + header.length, described, rows * width));
        for (byte[] part : described) {
            out.write(part);
        }
        out.write(bytes("<data>"));
        data(out, (int) width);
        out.write(bytes("</data><strls>"));
        texts.writeTo(out);
        out.write(bytes("</strls><value_labels></value_labels>" + END));
    }

    private byte[] header() {
        byte[] words = bytes(cut(label));
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(bytes("<header><release>118</release><byteorder>LSF</byteorder><K>"));
        header.writeBytes(number(2, columns.size()));
        header.writeBytes(bytes("</K><N>"));
        header.writeBytes(number(8, rows));
        header.writeBytes(bytes("</N><label>"));
        header.writeBytes(number(2, words.length));
        header.writeBytes(words);
        header.writeBytes(bytes("</label><timestamp>"));
        header.write(0);
        header.writeBytes(bytes("</timestamp></header>"));
        return header.toByteArray();
    }

    /** All parts that say what the columns are, in order. */
    private List<byte[]> described() {
        int count = columns.size();
        ByteArrayOutputStream types = new ByteArrayOutputStream();
        byte[] names = new byte[NAME_BYTES * count];
        byte[] formats = new byte[FORMAT_BYTES * count];
        byte[] labels = new byte[LABEL_BYTES * count];
        List<String> called = DtaNames.of(columns.stream().map(Column::name).toList());
        for (int c = 0; c < count; c++) {
            types.writeBytes(number(2, written.get(c).type()));
            put(called.get(c), names, c * NAME_BYTES);
            put(written.get(c).format(), formats, c * FORMAT_BYTES);
            put(cut(columns.get(c).meaning()), labels, c * LABEL_BYTES);
        }
        return List.of(
                part("variable_types", types.toByteArray()),
                part("varnames", names),
                part("sortlist", new byte[2 * (count + 1)]),
                part("formats", formats),
                part("value_label_names", new byte[NAME_BYTES * count]),
                part("variable_labels", labels),
                part("characteristics", new byte[0]));
    }

    private byte[] map(int at, List<byte[]> described, long dataBytes) {
        List<Long> places = new ArrayList<>(List.of(0L, (long) at));
        long next = at + "<map></map>".length() + PLACES * 8L;
        for (byte[] part : described) {
            places.add(next);
            next += part.length;
        }
        places.add(next);
        next += "<data></data>".length() + dataBytes;
        places.add(next);
        next += "<strls></strls>".length() + texts.bytes();
        places.add(next);
        next += "<value_labels></value_labels>".length();
        places.add(next);
        places.add(next + END.length());
        ByteArrayOutputStream map = new ByteArrayOutputStream();
        places.forEach(place -> map.writeBytes(number(8, place)));
        return part("map", map.toByteArray());
    }

    private void data(OutputStream out, int width) throws IOException {
        byte[] bytes = new byte[width];
        ByteBuffer row = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int r = 0; r < rows; r++) {
            row.clear();
            for (DtaColumn column : written) {
                column.put(r, row);
            }
            out.write(bytes);
        }
    }

    /** At most so many characters as a label may have. */
    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LABEL_LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LABEL_LONGEST - 1)) + "…";
    }

    private static byte[] part(String name, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream(content.length + 2 * name.length() + 5);
        part.writeBytes(bytes("<" + name + ">"));
        part.writeBytes(content);
        part.writeBytes(bytes("</" + name + ">"));
        return part.toByteArray();
    }

    /** A whole number of so many bytes, the lowest first. */
    private static byte[] number(int bytes, long value) {
        byte[] number = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            number[i] = (byte) (value >>> (8 * i));
        }
        return number;
    }

    private static void put(String text, byte[] into, int at) {
        byte[] words = bytes(text);
        System.arraycopy(words, 0, into, at, words.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
