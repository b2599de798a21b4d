package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.RulesVersion;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.TypeRule;
import org.entente.measure.Numbers;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;

/** The table of rules that every verdict follows from, closed. */
final class RulesSection {
    private static final List<String> HEADS =
            List.of("Type", "Indicator", "Layer", "Bears", "Supports", "Contradicts", "Minimum");

    private RulesSection() {}

    static Node of(RulesVersion version) {
        return Element.of("section")
                .id("rules")
                .add(Element.of("h2", "The rules"))
                .add(
                        Element.of(
                                "p",
                                "Verdicts follow from this table alone: of a type’s indicators the first with a state decides. A "
                                        + "constitutive one may contradict; an indicative one that lies on the other side leaves "
                                        + "the claim mixed. A claim that is denied has the verdict of the affirmative, swapped."))
                .add(Element.of("details")
                        .cssClass("data")
                        .add(Element.of("summary")
                                .add(Element.of("b", "Table of rules, version " + version.version()))
                                .add(" ")
                                .add(Element.of("code", "entente check --rules").attribute("aria-hidden", "true")))
                        .add(Element.of("div")
                                .add(Tables.of("", HEADS, rows()))
                                .add(Element.of("p", "SHA-256 of the table: ")
                                        .add(Element.of("code", version.sha256())))));
    }

    private static List<List<Node>> rows() {
        List<List<Node>> rows = new ArrayList<>();
        for (TypeRule type : Rules.load().types()) {
            if (type.rows().isEmpty()) {
                rows.add(cells(name(type.id()), "none declared", "", "", "", "", type.note()));
            }
            type.rows().forEach(row -> rows.add(row(type, row)));
        }
        return rows;
    }

    private static List<Node> row(TypeRule type, Row row) {
        String when = row.when().isEmpty() ? "" : " (" + row.when() + ")";
        String check = row.check().isEmpty() ? "" : "; check: " + ClaimWords.spaced(row.check());
        return cells(
                name(type.id()),
                row.measures() + check + when,
                ClaimWords.spaced(row.layer()) + (row.votes() ? ", counts on votes alone" : ""),
                row.constitutive() ? "constitutive" : "indicative",
                row.claim(),
                row.opposite(),
                row.minimum());
    }

    private static String name(String type) {
        return Numbers.capital(ClaimWords.spaced(type));
    }

    private static List<Node> cells(String... words) {
        return List.of(words).stream().<Node>map(Text::new).toList();
    }
}
