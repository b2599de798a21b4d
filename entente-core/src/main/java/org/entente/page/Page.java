package org.entente.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** A whole page: header, body, one stylesheet, no script. */
public final class Page {
    private static final String FILE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    private static final String SERVED_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";
    private static final Pattern SAME_ORIGIN = Pattern.compile("\\.{0,2}/?[A-Za-z0-9_-][A-Za-z0-9_./?=&-]*");

    private Page() {}

    /**
     * The page as one self-contained file that fetches nothing.
     *
     * @param title the window's title
     * @param description one sentence for readers who see only a link
     * @param body what stands in the page
     */
    public static String html(String title, String description, Node body) {
        StringBuilder out = start(FILE_POLICY, title, description);
        out.append("<style>").append(stylesheet()).append("</style>");
        return end(out, body);
    }

    /**
     * The same page for a server that forbids inline styles: its stylesheet is fetched from the same origin, where the
     * text of {@link #stylesheet} must be served as {@code text/css}.
     *
     * @param title the window's title
     * @param description one sentence for readers who see only a link
     * @param body what stands in the page
     * @param href path of the stylesheet, such as {@code /entente.css}
     * @throws IllegalArgumentException if the path leads to another origin
     */
    public static String linked(String title, String description, Node body, String href) {
        if (!SAME_ORIGIN.matcher(href).matches()) {
            throw new IllegalArgumentException("no path of a stylesheet: " + href);
        }
        StringBuilder out = start(SERVED_POLICY, title, description);
        Element.of("link")
                .attribute("rel", "stylesheet")
                .attribute("href", href)
                .write(out);
        return end(out, body);
    }

    private static StringBuilder start(String policy, String title, String description) {
        StringBuilder out = new StringBuilder(1 << 16);
        out.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        Element.of("meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute("content", policy)
                .write(out);
        meta("viewport", "width=device-width, initial-scale=1").write(out);
        meta("description", description).write(out);
        Element.of("title", title).write(out);
        return out;
    }

    private static Element meta(String name, String content) {
        return Element.of("meta").attribute("name", name).attribute("content", content);
    }

    private static String end(StringBuilder out, Node body) {
        out.append("</head>\n<body>");
        PageHeader.node().write(out);
        Element.of("main").add(body).write(out);
        return out.append("</body></html>\n").toString();
    }

    /** The stylesheet of every page: colours, page, drawings. */
    public static String stylesheet() {
        return read("tokens.css")
                + read("page.css")
                + read("dossier.css")
                + read("chart.css")
                + read("sheet.css")
                + read("check.css")
                + read("print.css");
    }

    /** The part of it that a drawing needs when it stands alone. */
    public static String drawingStylesheet() {
        return read("tokens.css") + read("chart.css");
    }

    private static String read(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
