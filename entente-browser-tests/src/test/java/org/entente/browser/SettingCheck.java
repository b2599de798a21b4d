package org.entente.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must hold of a page however it is looked at. */
enum SettingCheck {
    NO_SIDEWAYS_SCROLL("sideways.js", setting -> true),
    NO_OVERLAPPING_TEXT("overlaps.js", setting -> true),
    NO_CUT_TEXT("cuttext.js", setting -> true),
    NO_SMALL_TEXT("smalltext.js", Setting::onScreen),
    CONTRAST("contrast.js", setting -> true),
    NO_LINK_TO_HIDDEN("hiddentargets.js", Setting::onScreen),
    /** Its time grows with the page, and opened tables are more of the same. */
    AXE("axe.js", setting -> setting.onScreen() && !setting.opened()) {
        @Override
        List<String> findings(Page page) {
            if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
                page.evaluate(AXE_SOURCE);
            }
            return super.findings(page);
        }
    };

    private static final String AXE_SOURCE = Script.read("/axe.min.js");

    private final Script script;
    private final Predicate<Setting> where;

    SettingCheck(String script, Predicate<Setting> where) {
        this.script = new Script(script);
        this.where = where;
    }

    /** Those asked of pages looked at in this way. */
    static List<SettingCheck> list(Setting setting) {
        return Stream.of(values()).filter(check -> check.where.test(setting)).toList();
    }

    /** What is wrong with an open page. */
    List<String> findings(Page page) {
        return script.findings(page);
    }

    /** What it is called in reports and in {@link NotYet}. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
