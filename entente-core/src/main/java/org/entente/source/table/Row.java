package org.entente.source.table;

import java.util.Arrays;
import org.entente.source.Excerpt;

/**
 * One row of a table, reused from row to row: fields are read as characters, text is made only on request. Fields are
 * numbered from 0; a field beyond the row's end is empty.
 */
public final class Row {
    private static final int EXCERPT_WIDTH = 64;
    private static final int LEAD = 44;

    private char[] chars = new char[1 << 10];
    private int[] ends = new int[32];
    private long quoted;
    private int count;
    private long line;

    void begin(long startingLine) {
        line = startingLine;
        count = 0;
        quoted = 0;
    }

    void add(char[] buffer, int offset, int length, boolean isQuoted) {
        int start = start(count);
        int end = start + length;
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, chars.length * 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(buffer, offset, chars, start, length);
        if (isQuoted && count < Long.SIZE) {
            quoted |= 1L << count;
        }
        ends[count++] = end;
    }

    /** 1-based line of the file where the row begins. */
    public long line() {
        return line;
    }

    /** Number of fields. */
    public int fields() {
        return count;
    }

    /** Characters of all fields together. */
    public int length() {
        return count == 0 ? 0 : ends[count - 1];
    }

    /** Characters in a field. */
    public int length(int field) {
        return present(field) ? ends[field] - start(field) : 0;
    }

    /** A character of a field. */
    public char charAt(int field, int index) {
        return chars[start(field) + index];
    }

    /** The field's text as it stands in the file, quotation marks taken away. */
    public String text(int field) {
        return present(field) ? new String(chars, start(field), length(field)) : "";
    }

    /** The field's text, the same object for the same text. */
    public String text(int field, TextPool pool) {
        return present(field) ? pool.intern(chars, start(field), length(field)) : "";
    }

    /** Whether a field holds nothing. */
    public boolean empty(int field) {
        return length(field) == 0;
    }

    /** Whether a field holds exactly this text. */
    public boolean is(int field, String text) {
        int length = length(field);
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (charAt(field, i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A whole number of up to nine digits without sign, or −1 when the field holds anything else. */
    public int number(int field) {
        int length = length(field);
        if (length == 0 || length > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = charAt(field, i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Whether any field holds a line end. */
    boolean spansLines() {
        for (int i = 0; i < length(); i++) {
            if (chars[i] == '\n' || chars[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    /** The row as it stands in the file with a mark under the first character of a field. */
    public Excerpt excerpt(int field) {
        return excerpt(Math.min(field, count), "");
    }

    /** The row's end, with a mark behind it. */
    Excerpt excerptOfEnd(String caption) {
        return excerpt(count, caption);
    }

    private Excerpt excerpt(int field, String caption) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (int i = 0; i < count; i++) {
            boolean marks = i < Long.SIZE && (quoted & 1L << i) != 0;
            if (i == field) {
                column = text.length() + (marks ? 1 : 0);
            }
            text.append(marks ? "\"" : "").append(visible(i)).append(marks ? "\"" : "");
            text.append(i + 1 < count ? "," : "");
        }
        if (field >= count) {
            column = text.length();
        }
        return cut(text.toString(), column, caption);
    }

    private static Excerpt cut(String text, int column, String caption) {
        int from = Math.max(0, column - LEAD);
        int to = Math.min(text.length(), from + EXCERPT_WIDTH);
        String cut = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        return new Excerpt(cut, column - from + (from > 0 ? 1 : 0), caption);
    }

    private String visible(int field) {
        StringBuilder visible = new StringBuilder();
        int shown = Math.min(length(field), EXCERPT_WIDTH * 2);
        for (int i = 0; i < shown; i++) {
            char c = charAt(field, i);
            visible.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
        }
        return visible.toString();
    }

    private boolean present(int field) {
        return field >= 0 && field < count;
    }

    private int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }
}
