package org.entente.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.Locale;

/** How a page is looked at: its width in CSS pixels, its colours, screen or paper, details as they are or opened. */
enum Setting {
    DESKTOP_LIGHT(1440, ColorScheme.LIGHT, Media.SCREEN, false),
    DESKTOP_DARK(1440, ColorScheme.DARK, Media.SCREEN, false),
    PHONE_LIGHT(390, ColorScheme.LIGHT, Media.SCREEN, false),
    PHONE_DARK(390, ColorScheme.DARK, Media.SCREEN, false),
    /** A4 less margins of 13 mm. */
    PRINT_A4(695, ColorScheme.LIGHT, Media.PRINT, false),
    /** Letter less margins of 13 mm. */
    PRINT_LETTER(717, ColorScheme.LIGHT, Media.PRINT, false),
    // The opened ones come last: nothing closes the details again.
    DESKTOP_LIGHT_OPENED(1440, ColorScheme.LIGHT, Media.SCREEN, true),
    PHONE_DARK_OPENED(390, ColorScheme.DARK, Media.SCREEN, true);

    private static final int HEIGHT = 900;

    private final int width;
    private final ColorScheme scheme;
    private final Media medium;
    private final boolean opened;

    Setting(int width, ColorScheme scheme, Media medium, boolean opened) {
        this.width = width;
        this.scheme = scheme;
        this.medium = medium;
        this.opened = opened;
    }

    int width() {
        return width;
    }

    boolean onScreen() {
        return medium == Media.SCREEN;
    }

    boolean opened() {
        return opened;
    }

    /** Shows an open page in this way. */
    void apply(Page page) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new EmulateMediaOptions().setMedia(medium).setColorScheme(scheme));
        if (opened) {
            page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
