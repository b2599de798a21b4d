package org.entente.source.ungd;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.speech.SpeechText;

/**
 * A speech as it lies in the archive.
 *
 * @param entry name in the archive
 * @param code the corpus's code of who spoke
 * @param session of the General Assembly
 * @param year of the speech
 * @param bytes its text
 */
record ArchivedSpeech(String entry, String code, int session, int year, byte[] bytes) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The day whose names count. */
    LocalDate day() {
        return SpeechText.day(year);
    }

    /** Whether the bytes are UTF-8; else they are read as Windows-1252, as older releases have them. */
    boolean utf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    String text() {
        return new String(bytes, utf8() ? StandardCharsets.UTF_8 : WINDOWS);
    }
}
