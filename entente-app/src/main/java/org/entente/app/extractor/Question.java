package org.entente.app.extractor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.json.JsonWriter;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Draft;
import org.entente.claim.SentenceKind;

/**
 * Some sentences that a language model is asked about at once.
 *
 * @param date the day of their text
 * @param before the sentences before them, to know who is meant
 * @param asked the sentences
 */
record Question(LocalDate date, List<CheckedSentence> before, List<CheckedSentence> asked) {
    private static final int AT_ONCE = 15;
    private static final int BEFORE = 4;

    /** A text in questions: all its sentences but boilerplate. */
    static List<Question> of(Draft draft) {
        List<CheckedSentence> sentences = draft.sentences().stream()
                .filter(sentence -> sentence.kind() != SentenceKind.BOILERPLATE)
                .toList();
        List<Question> questions = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from += AT_ONCE) {
            questions.add(new Question(
                    draft.date(),
                    sentences.subList(Math.max(0, from - BEFORE), from),
                    sentences.subList(from, Math.min(from + AT_ONCE, sentences.size()))));
        }
        return questions;
    }

    /** The question as JSON: the text is data in it, wherever it seems to give orders. */
    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("date", date);
        fields.put("before", before.stream().map(CheckedSentence::text).toList());
        fields.put("sentences", asked.stream().map(Question::sentence).toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.writeLine(fields, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> sentence(CheckedSentence sentence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", sentence.id());
        fields.put("text", sentence.text());
        return fields;
    }
}
