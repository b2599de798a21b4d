package org.entente.measure.tie;

import java.util.List;
import org.entente.tie.Layer;

/** Puts the description of a {@link TieMeasure} together; not used after {@link #by}. */
final class TieMeasureBuilder {
    final String word;
    final String label;
    final Layer layer;
    final Describes describes;
    String question = "";
    String unit = "";
    Alike alike = Alike.NEITHER;
    int window = 1;
    boolean compared = true;
    boolean signed;
    String interval = "";
    String definition = "";
    String reference = "";
    String methodId;
    String methodName;
    List<String> caveats = List.of();

    private TieMeasureBuilder(String word, String label, Layer layer, Describes describes) {
        this.word = word;
        this.label = label;
        this.layer = layer;
        this.describes = describes;
        this.methodId = word.replace('_', '-');
        this.methodName = label;
    }

    static TieMeasureBuilder of(String word, String label, Layer layer, Describes describes) {
        return new TieMeasureBuilder(word, label, layer, describes);
    }

    TieMeasureBuilder asks(String sentence) {
        question = sentence;
        return this;
    }

    TieMeasureBuilder in(String words) {
        unit = words;
        return this;
    }

    TieMeasureBuilder alike(Alike when) {
        alike = when;
        return this;
    }

    TieMeasureBuilder over(int years) {
        window = years;
        return this;
    }

    /** Without a percentile. */
    TieMeasureBuilder notCompared() {
        compared = false;
        return this;
    }

    TieMeasureBuilder signed() {
        signed = true;
        return this;
    }

    TieMeasureBuilder interval(String sentence) {
        interval = sentence;
        return this;
    }

    TieMeasureBuilder defined(String sentences) {
        definition = sentences;
        return this;
    }

    TieMeasureBuilder after(String work) {
        reference = work;
        return this;
    }

    /** Defined in one place with others of its kind. */
    TieMeasureBuilder method(String id, String name) {
        methodId = id;
        methodName = name;
        return this;
    }

    TieMeasureBuilder caveats(String... sentences) {
        caveats = List.of(sentences);
        return this;
    }

    TieMeasure by(TieRule rule) {
        return new TieMeasure(this, rule);
    }
}
