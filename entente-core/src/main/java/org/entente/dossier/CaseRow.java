package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cases.Case;
import org.entente.cases.CaseResolver;
import org.entente.cases.Party;
import org.entente.cases.ResolvedCase;
import org.entente.cases.ResolvedText;
import org.entente.measure.Numbers;

/**
 * A row of the drawing of cases: texts of one case, or the amendments to them, on which both states were seated.
 *
 * @param entry the case
 * @param group under which heading it stands
 * @param apart whether these are amendments and motions, which enter no score
 * @param texts found in the slice, by date
 */
record CaseRow(Case entry, Group group, boolean apart, List<ResolvedText> texts) {
    private static final int LONGEST = 34;

    /** The headings of the drawing, in order. */
    enum Group {
        OWN("Own cases"),
        PARTY("One of the two is a party"),
        OTHERS("Cases of third states"),
        NORMS("Principles, no territory of one state"),
        CONTEXT("Context, no side taken");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The rows of a pair, group by group, in the registry's order. */
    static List<CaseRow> list(Subject subject, CaseResolver resolver) {
        List<CaseRow> rows = new ArrayList<>();
        for (Group group : Group.values()) {
            for (Case entry : subject.cases.list()) {
                if (group(subject, entry) == group) {
                    add(subject, resolver.resolve(entry), group, rows);
                }
            }
        }
        return rows;
    }

    private static void add(Subject subject, ResolvedCase resolved, Group group, List<CaseRow> rows) {
        List<ResolvedText> whole = group == Group.CONTEXT
                ? resolved.texts().stream().filter(ResolvedText::found).toList()
                : resolved.scored();
        add(subject, resolved.entry(), group, false, whole, rows);
        add(subject, resolved.entry(), group, true, group == Group.CONTEXT ? List.of() : resolved.apart(), rows);
    }

    private static void add(
            Subject subject, Case entry, Group group, boolean apart, List<ResolvedText> texts, List<CaseRow> rows) {
        List<ResolvedText> seated = texts.stream()
                .filter(text -> CasesSection.seatedBoth(subject, text))
                .toList();
        if (!seated.isEmpty()) {
            rows.add(new CaseRow(entry, group, apart, seated));
        }
    }

    private static Group group(Subject subject, Case entry) {
        if (entry.contextOnly()) {
            return Group.CONTEXT;
        }
        if (CaseWords.against(subject, entry)) {
            return Group.PARTY;
        }
        if (entry.isParty(subject.a.ccode()) || entry.isParty(subject.b.ccode())) {
            return Group.OWN;
        }
        boolean state = entry.supported().kind() == Party.Kind.STATE
                || entry.supported().kind() == Party.Kind.ENTITY;
        return state ? Group.OTHERS : Group.NORMS;
    }

    /** "Georgia: displaced persons", or the same with "amendments". */
    String name() {
        return apart ? "The same: amendments and motions" : entry.shortName();
    }

    /** "18 texts". */
    String count() {
        return apart
                ? Numbers.counted(texts.size(), "vote, counted apart", "votes, counted apart")
                : Numbers.counted(texts.size(), "text", "texts");
    }

    /** "(Georgia; Russian Federation)", as the registry names them; empty where it stands in the row above. */
    String parties() {
        String names = Stream.of(entry.supported().name(), entry.opposing().name())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining("; "));
        return apart || names.isEmpty() ? "" : "(" + cut(names) + ")";
    }

    /** As long as a row's words may be; the table below has the whole. */
    private static String cut(String names) {
        int end = names.lastIndexOf(' ', LONGEST);
        return names.length() <= LONGEST ? names : names.substring(0, end < 1 ? LONGEST : end) + " …";
    }

    /** Whether a yes to one of the texts opposes the party named first. */
    boolean turned() {
        return texts.stream().anyMatch(text -> text.text().direction() < 0);
    }
}
