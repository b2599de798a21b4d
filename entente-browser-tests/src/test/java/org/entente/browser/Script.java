package org.entente.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A script that looks at a page and says in sentences what is wrong with it. */
final class Script {
    private static final String COMMON = read("common.js");

    private final String function;

    /** The script of this name beside this class. */
    Script(String name) {
        function = "() => {\n" + COMMON + read(name) + "}";
    }

    /** What it says of an open page; nothing when all is well. */
    List<String> findings(Page page) {
        return ((List<?>) page.evaluate(function)).stream().map(String::valueOf).toList();
    }

    /** A file on the class path: beside this class, or anywhere with a leading slash. */
    static String read(String name) {
        try (InputStream in = Script.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
