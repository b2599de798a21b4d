package org.entente.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A whole self-contained page: one stylesheet, no script, nothing fetched. */
public final class Page {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; " + "form-action 'none'";

    private Page() {}

    /**
     * The page as HTML.
     *
     * @param title the window's title
     * @param description one sentence for readers who see only a link
     * @param body what stands in the page
     */
    public static String html(String title, String description, Node body) {
        StringBuilder out = new StringBuilder(1 << 16);
        out.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        Element.of("meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute("content", POLICY)
                .write(out);
        Element.of("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1")
                .write(out);
        Element.of("meta")
                .attribute("name", "description")
                .attribute("content", description)
                .write(out);
        Element.of("title", title).write(out);
        out.append("<style>").append(stylesheet()).append("</style></head>\n<body>");
        body.write(out);
        return out.append("</body></html>\n").toString();
    }

    /** The stylesheet of every page: colours, page, drawings. */
    public static String stylesheet() {
        return read("tokens.css") + read("page.css") + read("chart.css");
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
