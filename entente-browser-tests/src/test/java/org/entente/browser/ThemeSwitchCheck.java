package org.entente.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The page's own switch between light and dark holds against the reader's system, and paper stays light. */
final class ThemeSwitchCheck implements PageCheck {
    private static final String GROUND = "() => getComputedStyle(document.documentElement).backgroundColor";

    private final Script contrast = new Script("contrast.js");

    @Override
    public String title() {
        return "theme switch";
    }

    @Override
    public List<String> findings(Subject subject) {
        return subject.look(this::findings);
    }

    List<String> findings(Page page) {
        if (page.locator("#theme-auto, #theme-light, #theme-dark").count() != 3) {
            return List.of("the page has no switch of three: theme-auto, theme-light, theme-dark");
        }
        List<String> findings = new ArrayList<>();
        String light = ground(page, Setting.DESKTOP_LIGHT, "auto");
        String dark = ground(page, Setting.DESKTOP_DARK, "auto");
        expect(!light.equals(dark), "“auto” does not follow the system", findings);
        expect(ground(page, Setting.DESKTOP_LIGHT, "dark").equals(dark), "“dark” is not dark", findings);
        contrast.findings(page).forEach(one -> findings.add("chosen dark: " + one));
        expect(ground(page, Setting.DESKTOP_DARK, "light").equals(light), "“light” is not light", findings);
        contrast.findings(page).forEach(one -> findings.add("chosen light: " + one));
        ground(page, Setting.PRINT_A4, "dark");
        contrast.findings(page).forEach(one -> findings.add("chosen dark, printed: " + one));
        return findings;
    }

    private static String ground(Page page, Setting setting, String choice) {
        Setting.DESKTOP_LIGHT.apply(page);
        page.locator("label[for=theme-" + choice + "]").first().click();
        setting.apply(page);
        return String.valueOf(page.evaluate(GROUND));
    }

    private static void expect(boolean held, String otherwise, List<String> findings) {
        if (!held) {
            findings.add(otherwise);
        }
    }
}
