package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Chart;
import org.entente.notice.Notice;

/**
 * A text of a dossier that the grammar makes, with where it stands.
 *
 * @param where such as "summary" or "years: finding"
 * @param text as a reader sees it
 * @param whole whether it is made of whole sentences and ends with a full stop; titles and answers are not
 */
record Said(String where, String text, boolean whole) {
    /** Everything said of a subject. */
    static List<Said> of(Subject subject, List<Section> sections, List<Notice> notices) {
        List<Said> said = new ArrayList<>(head(subject));
        sections.forEach(section -> section(section, said));
        notices.forEach(notice -> said.add(new Said("notice", notice.message(), true)));
        said.removeIf(one -> one.text().isEmpty());
        return said;
    }

    /** Finding and summary alone. */
    static List<Said> head(Subject subject) {
        SummaryWriter writer = new SummaryWriter(subject);
        List<Said> said = new ArrayList<>();
        said.add(new Said("finding", writer.finding().text(), true));
        writer.details().forEach(prose -> said.add(new Said("summary", prose.text(), true)));
        return said;
    }

    static void section(Section section, List<Said> said) {
        said.add(new Said(section.id() + ": answer", Grammar.capital(section.answer()), false));
        for (Exhibit exhibit : section.exhibits()) {
            exhibit.rail().forEach(prose -> said.add(new Said(section.id() + ": rail", prose.text(), true)));
            exhibit.prose().forEach(prose -> said.add(new Said(section.id() + ": prose", prose.text(), false)));
            if (exhibit.chart() != null) {
                chart(section.id(), exhibit.chart(), said);
            }
            if (exhibit.table() != null) {
                table(section.id(), exhibit.table(), said);
            }
        }
    }

    private static void chart(String section, Chart chart, List<Said> said) {
        said.add(new Said(section + ": finding", chart.finding(), false));
        said.add(new Said(section + ": subtitle", chart.subtitle(), true));
        said.add(new Said(section + ": source", chart.source(), false));
        said.add(new Said(section + ": description", chart.description(), false));
    }

    private static void table(String section, Table table, List<Said> said) {
        said.add(new Said(section + ": table", table.finding(), false));
        said.add(new Said(section + ": words", Grammar.capital(table.subtitle()), false));
        said.add(new Said(section + ": note", table.note(), true));
        table.rowSets().forEach(rows -> said.add(new Said("rows", rows.title(), false)));
    }
}
