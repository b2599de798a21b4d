package org.entente.dossier;

import java.util.stream.Collectors;
import org.entente.notice.Notice;
import org.entente.source.Origin;

/** Writes a sheet as Markdown: the same model, tables as tables. */
public final class MarkdownSheet {
    private MarkdownSheet() {}

    /** The sheet as a Markdown document. */
    public static String write(Sheet sheet) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(MarkdownDossier.escape(sheet.title())).append("\n\n");
        paragraph(MarkdownDossier.escape(sheet.kind()), out);
        paragraph(MarkdownDossier.escape(sheet.byline()), out);
        paragraph(sheet.facts().stream().map(MarkdownDossier::prose).collect(Collectors.joining(" · ")), out);
        for (Notice notice : sheet.notices()) {
            out.append("> ")
                    .append(MarkdownDossier.escape(notice.message()).replace("\n", "\n> "))
                    .append("\n\n");
        }
        if (!sheet.finding().text().isEmpty()) {
            paragraph("**" + MarkdownDossier.escape(sheet.finding().text()) + "**", out);
        }
        sheet.summary().forEach(words -> paragraph(MarkdownDossier.prose(words), out));
        if (sheet.tally() != null) {
            paragraph(MarkdownDossier.escape(sheet.tally().words()) + ".", out);
        }
        for (Section section : sheet.sections()) {
            out.append("## ").append(MarkdownDossier.escape(section.title())).append("\n\n");
            section.exhibits().forEach(exhibit -> MarkdownDossier.exhibit(exhibit, "", out));
        }
        end(sheet, out);
        return out.toString();
    }

    private static void paragraph(String words, StringBuilder out) {
        if (!words.isEmpty()) {
            out.append(words).append("\n\n");
        }
    }

    private static void end(Sheet sheet, StringBuilder out) {
        out.append("## Sources\n\n");
        for (Origin origin : sheet.origins()) {
            out.append("- ").append(MarkdownDossier.escape(origin.citation() + " " + HtmlEnd.terms(origin)));
            out.append('\n');
        }
        if (!sheet.commands().isEmpty()) {
            out.append("\n## From a terminal\n\n```sh\n");
            sheet.commands().forEach(command -> out.append(command).append('\n'));
            out.append("```\n");
        }
        out.append("\nMade by `").append(sheet.command()).append("`.\n");
    }
}
