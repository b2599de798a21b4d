package org.entente.speech;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/**
 * The text of a speech, packed: a corpus of them fits into memory. It stays on the user's machine.
 *
 * @param ccode who spoke
 * @param session of the General Assembly
 * @param year of the speech
 * @param length characters of the text
 * @param packed the text in UTF-8, deflated (RFC 1950)
 */
public record SpeechText(int ccode, int session, int year, int length, byte[] packed) {
    private static final int MONTH = 9;
    private static final int DAY = 25;

    /** A text, to be packed. */
    public static SpeechText of(int ccode, int session, int year, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 2);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SpeechText(ccode, session, year, text.length(), bytes.toByteArray());
    }

    /** The text. */
    public String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * length);
        try (InflaterOutputStream out = new InflaterOutputStream(bytes)) {
            out.write(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * The day whose names count. The corpus has years alone; the debate opens in the last third of September, and no
     * state that spoke in it was renamed in the days after.
     */
    public LocalDate day() {
        return day(year);
    }

    /** The same for a speech of a year. */
    public static LocalDate day(int year) {
        return LocalDate.of(year, MONTH, DAY);
    }
}
