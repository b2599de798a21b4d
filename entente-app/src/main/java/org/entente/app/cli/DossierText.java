package org.entente.app.cli;

import java.util.List;
import java.util.Optional;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.Dossier;
import org.entente.dossier.Section;
import org.jspecify.annotations.Nullable;

/** The summary of a dossier on a terminal: the finding, the headline figures, the years, the cases. */
final class DossierText {
    private static final int INDENT = 9;
    private static final int TIE_LABEL = 26;
    private static final List<String> TIES =
            List.of("organisations", "regimes", "conflict", "distance", "resources", "speeches");

    private final Dossier dossier;
    private final @Nullable String page;

    /**
     * @param dossier the dossier
     * @param page the page that was written, or null
     */
    DossierText(Dossier dossier, @Nullable String page) {
        this.dossier = dossier;
        this.page = page;
    }

    void print(Terminal terminal) {
        names(terminal);
        terminal.paragraph(dossier.finding().text());
        terminal.blank();
        dossier.summary()
                .get(0)
                .parts()
                .forEach(part -> terminal.paragraph("· ", "  ", part.text().strip(), Style.PLAIN));
        section("convergence").ifPresent(section -> DossierFigures.print(section, terminal));
        section("years").ifPresent(section -> DossierYears.print(section, terminal));
        section("mutual_support").ifPresent(section -> DossierCases.print(dossier, section, terminal));
        ties(terminal);
        if (page != null) {
            written(page, terminal);
        }
    }

    /** What the sections besides the votes answer, a line each. */
    private void ties(Terminal terminal) {
        terminal.blank();
        terminal.print(Line.of("Other ties", Style.BOLD).add("   each of its own last year; see the page", Style.DIM));
        TIES.stream().flatMap(id -> section(id).stream()).forEach(section -> tie(section, terminal));
    }

    private static void tie(Section section, Terminal terminal) {
        String label = section.title();
        Line line = Line.of(label).padTo(TIE_LABEL).add(section.answer());
        if (line.width() <= terminal.width()) {
            terminal.print(line);
        } else {
            terminal.paragraph(label.length() < TIE_LABEL ? line.text() : label + ": " + section.answer());
        }
    }

    /** None for sections that a pair without a joint vote does not have. */
    private Optional<Section> section(String id) {
        return dossier.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    /** The names with their lines, the slice at the right; on lines of their own where there is no room. */
    private void names(Terminal terminal) {
        Line first = Line.of("━━ ", Style.FIRST).add(dossier.nameA(), Style.BOLD);
        Line second = Line.of("╍╍ ", Style.SECOND).add(dossier.nameB(), Style.BOLD);
        Line slice = Line.of(String.join(" · ", dossier.sliceWords().subList(1, 3)), Style.DIM);
        Line names = first.add("  ").add(second);
        if (names.width() + 2 + slice.width() <= terminal.width()) {
            terminal.print(names.against(slice, terminal.width()));
            return;
        }
        if (names.width() <= terminal.width()) {
            terminal.print(names);
        } else {
            terminal.print(first);
            terminal.print(second);
        }
        terminal.paragraph(slice.text(), Style.DIM);
    }

    private static void written(String file, Terminal terminal) {
        String words = "opens offline in any browser; every number there opens its rows";
        Line line = Line.of("Written").padTo(INDENT).add(file, Style.ACCENT);
        terminal.blank();
        if (line.width() + 3 + words.length() <= terminal.width()) {
            terminal.print(line.add("   ").add(words, Style.DIM));
        } else {
            terminal.print(line);
            terminal.paragraph(" ".repeat(INDENT), " ".repeat(INDENT), words, Style.DIM);
        }
    }
}
