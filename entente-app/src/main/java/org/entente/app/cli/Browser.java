package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a page in the reader's browser, by the desktop's own opener. */
final class Browser {
    private Browser() {}

    static void open(Path page, Invocation invocation) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String opener = system.contains("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(List.of(opener, page.toAbsolutePath().toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            invocation.messages().say("No program here opens pages (" + opener + "). Open " + page + " in a browser.");
        }
    }
}
