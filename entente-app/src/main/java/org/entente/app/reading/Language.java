package org.entente.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.entente.text.TextTable;

/**
 * Which language words are in. English is known by its function words, at once; where they are few, by Apache OpenNLP's
 * model of 103 languages, which is read when first asked.
 */
final class Language {
    static final String ENGLISH = "eng";

    /** Of the words of a text: with more of them its function words make it English. */
    private static final double SURELY = .16;

    private static final int LOOKED_AT = 6000;
    private static final String MODEL = "/langdetect-183.bin";

    private Language() {}

    /** Its code of three letters. */
    static String of(String text) {
        if (surelyEnglish(text)) {
            return ENGLISH;
        }
        String start = text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
        return new LanguageDetectorME(Loaded.MODEL).predictLanguage(start).getLang();
    }

    /** Whether its function words alone make it English. */
    static boolean surelyEnglish(String text) {
        return functionWords(text) > SURELY;
    }

    /** Which part of its words hold English sentences together; names, which have capitals, are left out. */
    static double functionWords(String text) {
        List<String> words = plainWords(text);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(Words.FUNCTION::contains).count() / words.size();
    }

    /** The words that tell a language: without a capital, or of a script that has none. */
    static List<String> plainWords(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty() && plain(word.codePointAt(0)))
                .toList();
    }

    private static boolean plain(int letter) {
        return !Character.isUpperCase(letter) || Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
    }

    /** What English calls the language of a code, or the code. */
    static String name(String code) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(two -> new Locale(two).getISO3Language().equals(code))
                .map(two -> new Locale(two).getDisplayLanguage(Locale.ENGLISH))
                .findFirst()
                .orElse(code.equals("cmn") ? "Chinese" : code);
    }

    private static LanguageDetectorModel model() {
        try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks the model of languages " + MODEL);
            }
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read by the class loader's own lock, on first use. */
    private static final class Loaded {
        static final LanguageDetectorModel MODEL = model();
    }

    private static final class Words {
        static final Set<String> FUNCTION = Set.copyOf(TextTable.lines(Language.class, "function_words.tsv"));
    }
}
