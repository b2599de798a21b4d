package org.entente.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A page under test.
 *
 * @param sample which one
 * @param file where it lies
 * @param browsing what it is opened with
 */
record Subject(Sample sample, Path file, Browsing browsing) {
    /** Its HTML. */
    String html() throws IOException {
        return Files.readString(file);
    }

    /** Opens it as a file. */
    Page open() {
        Page page = browsing.page();
        show(page, file.toUri().toString());
        return page;
    }

    /** Opens it as a file, looks at it and closes it. */
    <T> T look(Function<Page, T> look) {
        try (Page page = open()) {
            return look.apply(page);
        }
    }

    /** Leads an empty page to an address. */
    static void show(Page page, String address) {
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    }
}
