package org.entente.app.check;

import java.util.List;
import java.util.Map;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Verdict;
import org.entente.dossier.SheetParts;
import org.entente.page.Element;
import org.entente.page.Fragment;
import org.entente.page.Node;
import org.entente.page.Page;

/** The report as one self-contained page: first screen, annotated text, claims, evidence, coverage, rules, sources. */
final class CheckHtml {
    private final Checked checked;
    private final CheckedText text;

    CheckHtml(Checked checked) {
        this.checked = checked;
        this.text = checked.text();
    }

    String write() {
        Overview overview = new Overview(text);
        Element page = Element.of("div")
                .cssClass("sheet check")
                .add(head(overview))
                .add(new TextSection(text).section())
                .add(new ClaimsTable(text).section())
                .add(new ClaimCards(text).section())
                .add(new CoverageSection(text).section())
                .add(ReadersWords.section(text))
                .add(RulesSection.of(text.rules()))
                .add(SheetParts.end(checked.origins(), checked.commands()))
                .add(SheetParts.footer());
        return Page.html(
                "Check: " + text.origin().heading() + " · Entente", overview.finding(), new Fragment(List.of(page)));
    }

    private Node head(Overview overview) {
        Element head = Element.of("div")
                .cssClass("sheet-head")
                .add(SheetParts.kind("Text check · as of " + ClaimWords.day(text.date()) + ", "
                        + text.dateFrom().words()))
                .add(Element.of("h1", text.origin().heading()))
                .add(Element.of("p", byline()).cssClass("byline"));
        if (!checked.notices().isEmpty()) {
            head.add(SheetParts.notices(checked.notices()));
        }
        return head.add(Element.of("p", overview.finding()).cssClass("finding"))
                .add(Element.of("p", overview.claims()).cssClass("summary"))
                .add(Element.of("p", overview.coverage()).cssClass("summary"))
                .add(readings(overview))
                .add(mustSee());
    }

    private String byline() {
        return String.join(" · ", CheckMarkdown.facts(text));
    }

    private Node readings(Overview overview) {
        Counts counts = new Counts(text);
        if (counts.claims() == 0) {
            return Fragment.of();
        }
        return Element.of("div")
                .cssClass("readings-tally")
                .add(tally("On everything", counts.everything(), counts.claims()))
                .add(tally("On UN votes alone", counts.votesOnly(), counts.claims()))
                .add(Element.of("p", overview.differing()).cssClass("note"));
    }

    private static Node tally(String title, Map<Verdict, Integer> counts, int all) {
        Element list = Element.of("ul").cssClass("counts");
        for (Verdict verdict : Counts.ORDER) {
            list.add(Element.of("li")
                    .cssClass(Badges.cssClass(verdict))
                    .add(Badges.sign(verdict))
                    .add(Element.of("b", Integer.toString(counts.getOrDefault(verdict, 0))))
                    .add(" " + ClaimWords.spaced(verdict.word())));
        }
        return Element.of("div").add(Element.of("h3", title)).add(list).add(VerdictBar.of(title, counts, all));
    }

    private Node mustSee() {
        List<Claim> claims = MustSee.list(text);
        Element block = Element.of("div").cssClass("must-see").add(Element.of("h2", "What an editor must not miss"));
        if (claims.isEmpty()) {
            return block.add(
                    Element.of("p", "No claim is contradicted, and none that is supported rests on thin evidence."));
        }
        Element list = Element.of("ol");
        for (Claim claim : claims) {
            Element item = Element.of("li")
                    .add(Badges.readings(claim.judgement().orElseThrow()))
                    .add(Element.of("p")
                            .add(Element.of("a", Quotes.of(text, claim.said()))
                                    .href("#claim-" + ClaimWords.number(claim))))
                    .add(Element.of("p", ShortFinding.of(claim)).cssClass("says"));
            Standings.cautions(claim)
                    .forEach(caution -> item.add(Element.of("p", caution).cssClass("says")));
            list.add(item);
        }
        return block.add(list);
    }
}
