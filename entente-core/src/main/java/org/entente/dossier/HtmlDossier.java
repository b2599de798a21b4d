package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.page.Element;
import org.entente.page.Fragment;
import org.entente.page.Node;
import org.entente.page.Page;

/** Writes a dossier as one page: head, sections, sources, methods, register. */
public final class HtmlDossier {
    private HtmlDossier() {}

    /** The page as a self-contained file; every figure opens its rows in it. */
    public static String write(Dossier dossier) {
        return Page.html(title(dossier), dossier.finding().text(), body(dossier));
    }

    /**
     * The same page for a server, its stylesheet at this path: see {@link Page#linked}.
     *
     * @throws IllegalArgumentException if the path leads to another origin
     */
    public static String linked(Dossier dossier, String stylesheet) {
        return Page.linked(title(dossier), dossier.finding().text(), body(dossier), stylesheet);
    }

    private static String title(Dossier dossier) {
        return dossier.nameA() + " – " + dossier.nameB() + " · Entente";
    }

    private static Node body(Dossier dossier) {
        List<Node> body = new ArrayList<>();
        body.add(HtmlHead.of(dossier));
        boolean twoMinutes = true;
        List<Section> sections = dossier.sections();
        List<Node> written = IntStream.range(0, sections.size())
                .parallel()
                .<Node>mapToObj(k -> HtmlSection.of(sections.get(k), k + 1, dossier))
                .toList();
        for (int k = 0; k < sections.size(); k++) {
            if (twoMinutes && sections.get(k).part() != Section.Part.TWO_MINUTES) {
                twoMinutes = false;
                body.add(Element.of("p").cssClass("end").add(Element.of("span", "Two minutes end here.")));
            }
            body.add(written.get(k));
        }
        int number = sections.size() + 1;
        body.add(HtmlEnd.sources(dossier, number++));
        body.add(HtmlEnd.methods(dossier, number++));
        body.add(HtmlRegister.of(dossier, number));
        body.add(HtmlEnd.footer());
        return new Fragment(body);
    }
}
