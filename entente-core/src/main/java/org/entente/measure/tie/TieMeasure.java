package org.entente.measure.tie;

import java.util.List;
import org.entente.measure.Method;
import org.entente.tie.Layer;

/**
 * A measure on a layer: the question it answers, what a reader must know of it, and how it is computed. Immutable; the
 * catalogue is {@link TieMeasures}.
 */
public final class TieMeasure {
    private final TieMeasureBuilder text;
    private final TieRule rule;

    TieMeasure(TieMeasureBuilder text, TieRule rule) {
        this.text = text;
        this.rule = rule;
    }

    /** Column name in files and JSON, such as {@code trade_share}. */
    public String word() {
        return text.word;
    }

    /** What a reader sees, such as "share of trade". */
    public String label() {
        return text.label;
    }

    /** The question it answers, a sentence. */
    public String question() {
        return text.question;
    }

    /** The layer whose coverage it has. */
    public Layer layer() {
        return text.layer;
    }

    /** Unit in words, such as "kilometres"; "share of 1" for shares. */
    public String unit() {
        return text.unit;
    }

    /** Whether a figure is of a pair, of each way, or of a state. */
    public Describes describes() {
        return text.describes;
    }

    /** What a high figure says. */
    public Alike alike() {
        return text.alike;
    }

    /** Years that a figure of a year looks back on, that year included; 1 for most, 0 for all since the layer begins. */
    public int window() {
        return text.window;
    }

    /** Whether a figure has a percentile among all pairs, or states, of its year. */
    public boolean compared() {
        return text.compared;
    }

    /** Whether 0 separates less from more, so that a plus sign is written. */
    public boolean signed() {
        return text.signed;
    }

    /** How its interval is made, or why it has none; a sentence. */
    public String interval() {
        return text.interval;
    }

    /** How it is computed, in sentences exact enough to compute it again. */
    public String definition() {
        return text.definition;
    }

    /** Who defined or published what it rests on, empty where Entente does. */
    public String reference() {
        return text.reference;
    }

    /** What a reader must not conclude from it, a sentence each. */
    public List<String> caveats() {
        return text.caveats;
    }

    /** The definition at the end of a page that uses the measure. */
    public Method method() {
        return new Method(word().replace('_', '-'), capitalised(label()), definition() + " " + interval(), reference());
    }

    private static String capitalised(String words) {
        char first = words.charAt(0);
        return first < 128 ? Character.toUpperCase(first) + words.substring(1) : words;
    }

    TieRule rule() {
        return rule;
    }

    @Override
    public String toString() {
        return word();
    }
}
