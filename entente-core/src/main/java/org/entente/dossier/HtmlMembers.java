package org.entente.dossier;

import org.entente.page.Element;
import org.entente.page.Node;

/** Members with the same choice: mark and code each, shaded by bloc, ringed where records disagree. */
final class HtmlMembers {
    private HtmlMembers() {}

    static Node of(Cell.Members cell) {
        Element list = Element.of("div").cssClass("members");
        for (Cell.Member member : cell.list()) {
            String title = member.name() + ": " + Marks.word(cell.choice());
            list.add(Element.of("span")
                    .cssClass("member" + (member.shaded() ? " shaded" : "") + (member.ringed() ? " ringed" : ""))
                    .attribute("title", member.ringed() ? title + "; the records disagree" : title)
                    .add(HtmlSigns.of(HtmlSigns.of(cell.choice())))
                    .add(member.code()));
        }
        return list;
    }
}
