package org.entente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An HTML element: name, attributes and children. Built step by step, written once. Attribute values and text are
 * escaped; there is no way to add raw markup, no event handler and no address but http, https, mailto and anchors.
 */
public final class Element implements Node {
    /** Elements whose end follows from what comes next: lists and tables are a tenth of a long page shorter without. */
    private static final Set<String> IMPLIED = Set.of("li", "tr", "td", "th");

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "link", "meta");
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_#.:%,-]+");
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9-]*");
    private static final Pattern ADDRESS = Pattern.compile("(?:#|https?://|mailto:|\\./|[A-Za-z0-9_-]+\\.html).*");

    private final String name;
    private final List<String> attributes = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /**
     * An element without children yet.
     *
     * @throws IllegalArgumentException if the name is no HTML or SVG name, or {@code script} or {@code style}
     */
    public static Element of(String name) {
        if (!NAME.matcher(name).matches() || name.equals("script") || name.equals("style")) {
            throw new IllegalArgumentException("no element of this name: " + name);
        }
        return new Element(name);
    }

    /** An element with text inside. */
    public static Element of(String name, String text) {
        return of(name).add(text);
    }

    public Element add(Node child) {
        children.add(child);
        return this;
    }

    public Element add(String text) {
        children.add(new Text(text));
        return this;
    }

    public Element add(Iterable<? extends Node> nodes) {
        nodes.forEach(children::add);
        return this;
    }

    public Element id(String value) {
        return attribute("id", value);
    }

    public Element cssClass(String value) {
        return attribute("class", value);
    }

    /**
     * A link's address.
     *
     * @throws IllegalArgumentException if the address is neither http, https, mailto, relative nor an anchor
     */
    public Element href(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("no link to this address: " + address);
        }
        return attribute("href", address);
    }

    /**
     * Any other attribute.
     *
     * @throws IllegalArgumentException for event handlers and inline styles
     */
    public Element attribute(String key, String value) {
        if (!NAME.matcher(key).matches() || key.startsWith("on") || key.equals("style")) {
            throw new IllegalArgumentException("no attribute of this name: " + key);
        }
        attributes.add(key);
        attributes.add(value);
        return this;
    }

    @Override
    public void write(StringBuilder out) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            out.append(' ').append(attributes.get(i)).append('=');
            value(attributes.get(i + 1), out);
        }
        out.append('>');
        if (VOID.contains(name)) {
            return;
        }
        for (Node child : children) {
            child.write(out);
        }
        if (!IMPLIED.contains(name)) {
            out.append("</").append(name).append('>');
        }
    }

    /** Without quotation marks where HTML needs none: a page of all roll calls has fifty thousand such values. */
    private static void value(String value, StringBuilder out) {
        if (BARE.matcher(value).matches()) {
            out.append(value);
            return;
        }
        out.append('"');
        Text.escape(value, out);
        out.append('"');
    }
}
