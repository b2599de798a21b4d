package org.entente.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.measure.Estimate;
import org.entente.notice.Notice;
import org.entente.source.Origin;

/** Writes a dossier as Markdown: the same model, with commands where the page has links. */
public final class MarkdownDossier {
    private MarkdownDossier() {}

    /** The dossier as a Markdown document. */
    public static String write(Dossier dossier) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escape(dossier.nameA())).append(" – ").append(escape(dossier.nameB()));
        out.append("\n\n")
                .append(escape(String.join(" · ", dossier.sliceWords())))
                .append("\n\n");
        for (Notice notice : dossier.notices()) {
            out.append("> ").append(escape(notice.message())).append("\n>\n");
        }
        out.append("\n**").append(escape(dossier.finding().text())).append("**\n\n");
        dossier.summary().forEach(paragraph -> out.append(prose(paragraph)).append("\n\n"));
        int number = 1;
        for (Section section : dossier.sections()) {
            section(section, number++, out);
        }
        sources(dossier, number, out);
        out.append("Made by `").append(dossier.command()).append("`.\n");
        return out.toString();
    }

    private static void section(Section section, int number, StringBuilder out) {
        out.append("## ").append(number).append(". ").append(section.title()).append("\n\n");
        section.exhibits().forEach(exhibit -> exhibit(exhibit, out));
    }

    static void exhibit(Exhibit exhibit, StringBuilder out) {
        exhibit.rail().forEach(paragraph -> out.append(prose(paragraph)).append("\n\n"));
        if (exhibit.chart() != null) {
            heading("### ", exhibit.chart().finding(), exhibit.chart().subtitle(), out);
        }
        for (Section.NamedFigure figure : exhibit.figures()) {
            out.append("- **").append(figure.name()).append("** ");
            out.append(value(figure.estimate(), figure.signed()));
            if (figure.estimate().hasPercentile()) {
                out.append(", ")
                        .append(Numbers.ordinal(figure.estimate().percentile()))
                        .append(" percentile of ");
                out.append(Numbers.count(figure.estimate().reference())).append(" pairs");
            }
            rows(figure.estimate(), out);
            out.append('\n');
        }
        out.append(exhibit.figures().isEmpty() ? "" : "\n");
        if (exhibit.table() != null) {
            table(exhibit.table(), exhibit.chart() == null ? "### " : "#### ", out);
        }
        exhibit.prose().forEach(paragraph -> out.append(prose(paragraph)).append("\n\n"));
    }

    private static void rows(Estimate estimate, StringBuilder out) {
        if (estimate.rows() != null) {
            out.append(" (`").append(estimate.rows()).append("`)");
        }
    }

    private static void heading(String marks, String finding, String subtitle, StringBuilder out) {
        out.append(finding.isEmpty() ? "" : marks + escape(finding) + "\n\n");
        if (!subtitle.isEmpty()) {
            out.append(escape(subtitle)).append("\n\n");
        }
    }

    private static void table(Table table, String marks, StringBuilder out) {
        heading(marks, table.finding(), table.subtitle(), out);
        out.append(line(table.columns().stream().map(Table.Column::label).toList()));
        out.append(line(table.columns().stream()
                .map(column -> column.numeric() ? "--:" : "---")
                .toList()));
        table.rows()
                .forEach(row -> out.append(line(row.stream()
                        .map(cell -> cell.accept(MarkdownCells.INSTANCE))
                        .toList())));
        out.append('\n');
        if (!table.note().isEmpty()) {
            out.append(escape(table.note())).append("\n\n");
        }
        for (RowSet rowSet : table.rowSets()) {
            out.append("- ").append(escape(rowSet.title())).append(": `");
            out.append(rowSet.command()).append("`\n");
        }
        out.append(table.rowSets().isEmpty() ? "" : "\n");
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    static String value(Estimate estimate, boolean signed) {
        if (!estimate.defined()) {
            return String.valueOf(estimate.undefined());
        }
        String value = Numbers.decimals(estimate.value(), 3, signed);
        return estimate.hasInterval()
                ? value + " [" + Numbers.interval(estimate.lo(), estimate.hi(), signed) + "]"
                : value;
    }

    static String prose(Prose prose) {
        return prose.spans().stream().map(MarkdownDossier::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        if (span instanceof Span.Command command) {
            return "`" + command.text() + "`";
        }
        if (span instanceof Span.Flag flag) {
            return "**" + escape(flag.label()) + ".** ";
        }
        boolean strong = span instanceof Span.Figure || span instanceof Span.Lead;
        return strong ? "**" + escape(span.text()) + "**" : escape(span.text());
    }

    private static void sources(Dossier dossier, int number, StringBuilder out) {
        out.append("## ").append(number).append(". Sources\n\n");
        for (Origin origin : dossier.origins()) {
            out.append("- ").append(escape(origin.citation())).append(" Version ");
            out.append(escape(origin.version()))
                    .append("; ")
                    .append(escape(origin.licence()))
                    .append(".\n");
        }
        out.append('\n');
    }

    /** Escapes what Markdown would read as markup or HTML. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_{}[]<>#|".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
