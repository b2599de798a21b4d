package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check finds the fault it is for, and nothing in a page without it. */
@ExtendWith(WithBrowser.class)
class ChecksTest {
    private static final String WELL = """
            <!doctype html><html lang="en"><title>Well</title><meta name="viewport" content="width=device-width">
            <style>.narrow{overflow:auto}.reader{position:absolute;width:1px;height:1px;overflow:hidden}</style>
            <main><h1>Votes</h1><p>One line <a href="#x">of text</a> and <sup>one</sup> more</p>
            <div class="narrow">fits</div><span class="reader">for readers alone, as long as it may be</span>
            <svg width="200" height="40" viewBox="0 0 100 20" role="img" aria-label="drawing"><rect width="100" height="20"
            fill="#1a5290"/><text x="2" y="15" font-size="8" fill="#fff">Azerbaijan</text></svg>
            <details><summary>Rows</summary><p id="x" style="font-size:9px">small, closed</p></details></main>""";

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("faults")
    void findsTheFault(SettingCheck check, String fault, String told, Browsing browsing) {
        assertThat(findings(check, WELL.replace("</main>", fault + "</main>"), browsing))
                .anySatisfy(finding -> assertThat(finding).contains(told));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void findsNothingWhereAllIsWell(SettingCheck check, Browsing browsing) {
        assertThat(findings(check, WELL, browsing)).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(SettingCheck.NO_SIDEWAYS_SCROLL, "<p style='width:500px'>wide</p>", "508 px"),
                arguments(
                        SettingCheck.NO_SIDEWAYS_SCROLL,
                        "<div class='narrow' style='width:100px'><p style='width:130px'>table</p></div>",
                        "30 px wider"),
                arguments(
                        SettingCheck.NO_OVERLAPPING_TEXT,
                        "<p style='line-height:3px'>first line<br>second line</p>",
                        "“first line” (p) and “second line” (p)"),
                arguments(
                        SettingCheck.NO_OVERLAPPING_TEXT,
                        "<svg width='200' height='30'><text x='0' y='20'>Serbia</text><text x='10' y='22'>Italy</text></svg>",
                        "“Serbia” (text) and “Italy” (text)"),
                arguments(
                        SettingCheck.NO_CUT_TEXT,
                        "<svg width='60' height='30'><text x='40' y='20'>Serbia</text></svg>",
                        "beyond its drawing: “Serbia”"),
                arguments(
                        SettingCheck.NO_CUT_TEXT,
                        "<p style='width:40px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap'>Azerbaijan</p>",
                        "cuts off"),
                arguments(SettingCheck.NO_SMALL_TEXT, "<p style='font-size:11.9px'>fine print</p>", "11.9 px"),
                arguments(
                        SettingCheck.NO_SMALL_TEXT,
                        "<svg width='100' viewBox='0 0 200 40'><text y='20' font-size='20'>label</text></svg>",
                        "10 px: “label”"),
                arguments(SettingCheck.CONTRAST, "<p style='color:#777'>pale</p>", "4.48:1 where 4.5:1"),
                arguments(SettingCheck.CONTRAST, "<p style='opacity:.5'>pale</p>", "“pale”"),
                arguments(
                        SettingCheck.CONTRAST,
                        "<svg width='90' height='30'><circle cx='40' cy='15' r='40' fill='#444'/><text x='9' y='20'>dark</text></svg>",
                        "#000000 on #444444"),
                arguments(SettingCheck.NO_LINK_TO_HIDDEN, "<a href='#y'>there</a><p id='y' hidden>gone</p>", "#y"),
                arguments(SettingCheck.AXE, "<input>", "label (critical)"));
    }

    static List<SettingCheck> checks() {
        return List.of(SettingCheck.values());
    }

    private static List<String> findings(SettingCheck check, String html, Browsing browsing) {
        try (Page page = browsing.page()) {
            Setting.PHONE_LIGHT.apply(page);
            page.setContent(html);
            return check.findings(page);
        }
    }
}
