package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** An element of a drawing: a tree that a page takes over node by node, or that writes itself as a file. */
public final class SvgElement {
    private final String name;
    private final List<String> attributes = new ArrayList<>();
    private final List<SvgElement> children = new ArrayList<>();
    private String text = "";

    private SvgElement(String name) {
        this.name = name;
    }

    static SvgElement of(String name) {
        return new SvgElement(name);
    }

    SvgElement set(String key, String value) {
        attributes.add(key);
        attributes.add(value);
        return this;
    }

    SvgElement set(String key, double value) {
        return set(key, Plot.number(value));
    }

    SvgElement cssClass(String value) {
        return set("class", value);
    }

    /** Sets the key of the data row, unless it is empty. */
    SvgElement key(String key) {
        return key.isEmpty() ? this : set("data-key", key);
    }

    SvgElement add(SvgElement child) {
        children.add(child);
        return this;
    }

    SvgElement text(String words) {
        text = words;
        return this;
    }

    public String name() {
        return name;
    }

    /** The words inside, empty for none. */
    public String text() {
        return text;
    }

    public List<SvgElement> children() {
        return List.copyOf(children);
    }

    /** Gives every attribute, in order, to a taker. */
    public void attributes(BiConsumer<String, String> taker) {
        for (int i = 0; i < attributes.size(); i += 2) {
            taker.accept(attributes.get(i), attributes.get(i + 1));
        }
    }

    /** Appends the element as XML. */
    public void write(StringBuilder out) {
        out.append('<').append(name);
        attributes((key, value) -> {
            out.append(' ').append(key).append("=\"");
            escape(value, out);
            out.append('"');
        });
        if (children.isEmpty() && text.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        escape(text, out);
        children.forEach(child -> child.write(out));
        out.append("</").append(name).append('>');
    }

    private static void escape(String value, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    // Control characters have no place in XML.
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
    }
}
