package org.entente.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every check of every page. */
@ExtendWith(WithBrowser.class)
class PagesTest {
    @BeforeAll
    static void begin() throws IOException {
        Verdict.begin();
    }

    @TestFactory
    Stream<DynamicContainer> everyPagePassesEveryCheck(Browsing browsing) {
        return Sample.list().stream().map(sample -> {
            Subject subject = new Subject(sample, sample.make(), browsing);
            return DynamicContainer.dynamicContainer(
                    sample.toString(), Stream.concat(once(subject), inEverySetting(subject)));
        });
    }

    private static Stream<DynamicTest> once(Subject subject) {
        return PageCheck.list().stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.title(), () -> Verdict.on(check.title(), subject.sample(), "", check.findings(subject))));
    }

    private static Stream<DynamicNode> inEverySetting(Subject subject) {
        Page page = subject.open();
        return Stream.of(Setting.values())
                .<DynamicNode>map(setting ->
                        DynamicContainer.dynamicContainer(setting.toString(), in(setting, subject.sample(), page)))
                .onClose(page::close);
    }

    private static List<DynamicTest> in(Setting setting, Sample sample, Page page) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("shown", () -> setting.apply(page)));
        SettingCheck.list(setting)
                .forEach(check -> tests.add(DynamicTest.dynamicTest(
                        check.title(), () -> Verdict.on(check.title(), sample, ", " + setting, check.findings(page)))));
        return tests;
    }
}
