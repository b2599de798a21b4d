package org.entente.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of a page for people to look at: every setting of the screen in slices, and every sheet of paper. */
final class Shots {
    private static final int SLICE = 2000;
    private static final int DOTS_PER_INCH = 110;

    private final Path folder;

    Shots(Path folder) {
        this.folder = folder;
    }

    /** Takes all pictures of a page. */
    void take(Subject subject) throws IOException {
        Files.createDirectories(folder);
        try (Page page = subject.open()) {
            Stream.of(Setting.values())
                    .filter(setting -> setting.onScreen() && !setting.opened())
                    .forEach(setting -> slices(page, setting, subject.sample().fileName()));
        }
        paper(subject, "A4");
    }

    private void slices(Page page, Setting setting, String name) {
        setting.apply(page);
        Number height = (Number) page.evaluate("() => document.documentElement.scrollHeight");
        for (int top = 0, slice = 1; top < height.intValue(); top += SLICE, slice++) {
            int rest = Math.min(SLICE, height.intValue() - top);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(new Clip(0, top, setting.width(), rest))
                    .setPath(file(name, setting.toString().replace(' ', '-'), slice)));
        }
    }

    private void paper(Subject subject, String format) throws IOException {
        byte[] printed = subject.look(page -> PaperCheck.print(page, format));
        try (PDDocument paper = Loader.loadPDF(printed)) {
            PDFRenderer renderer = new PDFRenderer(paper);
            for (int sheet = 0; sheet < paper.getNumberOfPages(); sheet++) {
                BufferedImage picture = renderer.renderImageWithDPI(sheet, DOTS_PER_INCH);
                File file = file(subject.sample().fileName(), "print-" + format, sheet + 1)
                        .toFile();
                ImageIO.write(picture, "png", file);
            }
        }
    }

    private Path file(String name, String setting, int number) {
        return folder.resolve(String.format(Locale.ROOT, "%s.%s.%02d.png", name, setting, number));
    }
}
