package org.entente.app.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.CheckedSentence;
import org.entente.claim.CheckedText;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** The {@code data} of a check's JSON. Offsets count UTF-16 units of {@code text}. */
final class CheckJson {
    private CheckJson() {}

    /** {@code {rules, extractor, text_date, date_from, language, text, sentences, claims}}. */
    static Map<String, @Nullable Object> data(Checked checked) {
        CheckedText text = checked.text();
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("rules", text.rules());
        checked.extractor().ifPresent(use -> data.put("extractor", use));
        data.put("text_date", text.date());
        data.put("date_from", text.dateFrom().word());
        data.put("language", text.language());
        data.put("text", text.text());
        data.put("sentences", text.sentences().stream().map(CheckJson::sentence).toList());
        ClaimJson claims = new ClaimJson(text.date());
        data.put("claims", text.claims().stream().map(claims::claim).toList());
        return data;
    }

    private static Map<String, @Nullable Object> sentence(CheckedSentence sentence) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", sentence.id());
        fields.put("start", sentence.span().start());
        fields.put("end", sentence.span().end());
        fields.put("kind", sentence.kind());
        fields.put("reason", orNull(sentence.reason()));
        fields.put("repeat_of", sentence.repeatOf().orElse(null));
        fields.put("text", sentence.text());
        return fields;
    }

    static List<Map<String, @Nullable Object>> spans(List<Span> spans) {
        return spans.stream().map(CheckJson::span).toList();
    }

    private static Map<String, @Nullable Object> span(Span span) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("start", span.start());
        fields.put("end", span.end());
        return fields;
    }

    static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
