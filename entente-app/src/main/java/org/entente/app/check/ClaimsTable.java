package org.entente.app.check;

import java.util.List;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;

/** The table of claims: what each says, of whom, how it stands in both readings, by which figure. */
final class ClaimsTable {
    private final CheckedText text;
    private final ClaimWords words;

    ClaimsTable(CheckedText text) {
        this.text = text;
        this.words = new ClaimWords(text.date());
    }

    Node section() {
        Element section = Element.of("section").id("claims").add(Element.of("h2", "The claims"));
        return text.claims().isEmpty()
                ? section.add(Element.of("p", "No sentence makes a claim of a known type."))
                : section.add(Tables.of(
                        "claims",
                        List.of("Claim", "Type", "Who, whom", "Verdict", "On UN votes alone", "What decides"),
                        text.claims().stream().map(this::row).toList()));
    }

    private List<Node> row(Claim claim) {
        Proposition said = claim.said();
        return List.of(
                link(claim),
                new Text(ClaimWords.type(said) + (said.affirmed() ? "" : " (denied)")),
                new Text(parties(said)),
                claim.judgement().map(ClaimsTable::everything).orElse(new Text("Dropped by the editor")),
                claim.judgement().map(ClaimsTable::votesOnly).orElse(new Text("")),
                new Text(ClaimWords.decides(claim)));
    }

    private Node link(Claim claim) {
        String number = ClaimWords.number(claim);
        Element words = Element.of("span");
        if (claim.judgement().isEmpty()) {
            return words.add(number + " " + text.words(claim.said()));
        }
        return words.add(number + "\u00a0")
                .add(Element.of("a", text.words(claim.said())).href("#claim-" + number));
    }

    private String parties(Proposition said) {
        String about = ClaimWords.about(said.roles());
        String parties = words.codes(said.roles());
        return about.isEmpty() ? parties : parties + (parties.isEmpty() ? "" : " · ") + about;
    }

    private static Node everything(Judgement judgement) {
        Element cell = Element.of("span").add(Badges.of(judgement.everything().verdict()));
        ClaimWords.flags(judgement)
                .forEach(flag -> cell.add(" ").add(Element.of("span", flag).cssClass("v-flag")));
        return cell;
    }

    private static Node votesOnly(Judgement judgement) {
        return ClaimWords.differs(judgement)
                ? Badges.of(judgement.votesOnly().verdict())
                : Element.of("span", "the same").cssClass("interval");
    }
}
