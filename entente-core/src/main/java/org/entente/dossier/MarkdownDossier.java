package org.entente.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.chart.Chart;
import org.entente.measure.Estimate;
import org.entente.measure.Method;
import org.entente.measure.Numbers;
import org.entente.notice.Notice;

/** Writes a dossier as Markdown: the same model, with commands where the page has links. */
public final class MarkdownDossier {
    private MarkdownDossier() {}

    /** The dossier as a Markdown document without pictures. */
    public static String write(Dossier dossier) {
        return write(dossier, "");
    }

    /**
     * The dossier as a Markdown document.
     *
     * @param pictures relative path of the directory that holds a file {@code ID.svg} of every chart, empty for a document
     *     without pictures
     */
    public static String write(Dossier dossier, String pictures) {
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
            section(section, number++, pictures, out);
        }
        sources(dossier, number++, out);
        methods(dossier, number, out);
        out.append("Made by `").append(dossier.command()).append("`.\n");
        return out.toString();
    }

    private static void section(Section section, int number, String pictures, StringBuilder out) {
        out.append("## ").append(number).append(". ").append(section.title()).append("\n\n");
        section.exhibits().forEach(exhibit -> exhibit(exhibit, pictures, out));
    }

    static void exhibit(Exhibit exhibit, String pictures, StringBuilder out) {
        exhibit.rail().forEach(paragraph -> out.append(prose(paragraph)).append("\n\n"));
        if (exhibit.chart() != null) {
            heading("### ", exhibit.chart().finding(), exhibit.chart().subtitle(), out);
        }
        figures(exhibit, out);
        if (exhibit.chart() != null) {
            picture(exhibit.chart(), pictures, out);
        }
        if (exhibit.table() != null) {
            table(exhibit.table(), exhibit.chart() == null ? "### " : "#### ", out);
        }
        exhibit.prose().forEach(paragraph -> out.append(prose(paragraph)).append("\n\n"));
    }

    private static void figures(Exhibit exhibit, StringBuilder out) {
        for (Section.NamedFigure figure : exhibit.figures()) {
            out.append("- **").append(figure.name()).append("** ");
            out.append(value(figure.estimate(), figure.places(), figure.signed()));
            if (figure.estimate().hasPercentile()) {
                out.append(", ")
                        .append(Numbers.ordinal(figure.estimate().percentile()))
                        .append(" percentile of ");
                out.append(Numbers.count(figure.estimate().reference()))
                        .append(' ')
                        .append(figure.among());
            }
            rows(figure.estimate(), out);
            out.append('\n');
        }
        out.append(exhibit.figures().isEmpty() ? "" : "\n");
    }

    private static void heading(String marks, String finding, String subtitle, StringBuilder out) {
        out.append(finding.isEmpty() ? "" : marks + escape(finding) + "\n\n");
        out.append(subtitle.isEmpty() ? "" : escape(subtitle) + "\n\n");
    }

    private static void picture(Chart chart, String pictures, StringBuilder out) {
        if (!pictures.isEmpty()) {
            out.append("![").append(escape(chart.description())).append("](<");
            out.append(pictures).append('/').append(chart.id()).append(".svg>)\n\n");
        }
        out.append(chart.source().isEmpty() ? "" : escape(chart.source()) + "\n\n");
    }

    private static void rows(Estimate estimate, StringBuilder out) {
        if (estimate.rows() != null) {
            out.append(" (`").append(estimate.rows()).append("`)");
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

    static String value(Estimate estimate, int places, boolean signed) {
        if (!estimate.defined()) {
            return String.valueOf(estimate.undefined());
        }
        String value = Numbers.figure(estimate.value(), places, signed);
        return estimate.hasInterval()
                ? value + " [" + Numbers.interval(estimate.lo(), estimate.hi(), places, signed) + "]"
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
        int source = 1;
        for (String line : SourceList.of(dossier)) {
            out.append(source++).append(". ").append(escape(line)).append('\n');
        }
        out.append('\n');
    }

    private static void methods(Dossier dossier, int number, StringBuilder out) {
        out.append("## ").append(number).append(". ").append(HtmlEnd.METHODS).append("\n\n");
        for (Method method : MethodsUsed.of(dossier)) {
            out.append("- **").append(escape(method.name())).append("**: ").append(escape(method.definition()));
            out.append(method.reference().isEmpty() ? "" : " " + escape(method.reference()) + ".")
                    .append('\n');
        }
        out.append("\nTo cite: ").append(escape(Citation.of(dossier))).append("\n\n");
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
