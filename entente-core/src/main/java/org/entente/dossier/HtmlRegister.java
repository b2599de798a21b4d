package org.entente.dossier;

import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** The master table: one row and one anchor per roll call, grouped by year. */
final class HtmlRegister {
    private static final int LONGEST = 90;

    private HtmlRegister() {}

    static Node of(Dossier dossier, int number) {
        Element table = Element.of("table").cssClass("register").add(head(dossier));
        Element body = null;
        int year = 0;
        for (int r : dossier.register()) {
            RollCall rollCall = dossier.record().rollCalls().get(r);
            if (body == null || rollCall.year() != year) {
                year = rollCall.year();
                body = yearBody(year);
                table.add(body);
            }
            body.add(row(dossier, r, rollCall));
        }
        String title = "Every roll call of the slice in which both were members";
        Element figure = Element.of("div")
                .cssClass("body")
                .add(Element.of("p", title + "; n is yes–no–abstentions of all members.")
                        .cssClass("subtitle"))
                .add(Element.of("div").cssClass("scroll").add(table));
        return HtmlSection.frame("register", "Register", number)
                .add(Element.of("div")
                        .cssClass("rail")
                        .add(Element.of(
                                "p",
                                "The rows behind every number. Marks: " + "● yes, ◐ abstained, ✕ no, ◌ did not vote.")))
                .add(figure);
    }

    private static Node head(Dossier dossier) {
        return Element.of("thead")
                .add(Element.of("tr")
                        .add(Element.of("th", "Date"))
                        .add(Element.of("th", "Text"))
                        .add(Element.of("th", dossier.nameA()).cssClass("a"))
                        .add(Element.of("th", dossier.nameB()).cssClass("b"))
                        .add(Element.of("th", "n").cssClass("num drop")));
    }

    private static Element yearBody(int year) {
        return Element.of("tbody")
                .id("y" + year)
                .add(Element.of("tr")
                        .add(Element.of("th", Integer.toString(year))
                                .attribute("colspan", "5")
                                .attribute("scope", "rowgroup")));
    }

    private static Node row(Dossier dossier, int r, RollCall rollCall) {
        VoteRecord record = dossier.record();
        int[] tally = org.entente.measure.SliceMask.tally(record.planes(), r);
        return Element.of("tr")
                .id("r" + r)
                .add(Element.of("td", (rollCall.dateApproximate() ? "c. " : "") + rollCall.date()))
                .add(Element.of("td", text(rollCall)))
                .add(mark(record.choice(r, dossier.columnA())))
                .add(mark(record.choice(r, dossier.columnB())))
                .add(Element.of("td", tally[0] + "–" + tally[2] + "–" + tally[1]));
    }

    private static String text(RollCall rollCall) {
        String symbol = rollCall.symbol() == null ? rollCall.id() : rollCall.symbol();
        String display = rollCall.display();
        return display.equals(symbol) ? symbol : symbol + " · " + cut(display);
    }

    /** Publishers' titles run to hundreds of letters; thousands of rows have to fit a page that opens at once. */
    private static String cut(String display) {
        return display.length() <= LONGEST
                ? display
                : display.substring(0, LONGEST - 1).strip() + "…";
    }

    /** A mark alone: thousands of rows spare every letter, the rail explains the marks. */
    private static Node mark(Choice choice) {
        return Element.of("td", Marks.mark(choice)).cssClass(cssClass(choice));
    }

    static Node vote(Choice choice) {
        return Element.of("span")
                .cssClass("vote " + cssClass(choice))
                .add(new Text(Marks.mark(choice) + " " + Marks.word(choice)));
    }

    private static String cssClass(Choice choice) {
        return switch (choice) {
            case YES -> "vote-yes";
            case ABSTAIN -> "vote-abstain";
            case NO -> "vote-no";
            case ABSENT -> "vote-absent";
            case NOT_MEMBER, NO_ROW -> "vote-none";
        };
    }
}
