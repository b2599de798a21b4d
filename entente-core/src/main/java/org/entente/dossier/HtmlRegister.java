package org.entente.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.measure.Numbers;
import org.entente.measure.SliceMask;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** The master table: one row and one anchor per roll call, closed by year. */
final class HtmlRegister {
    static final String TITLE = "Register";

    private static final int LONGEST = 80;

    private HtmlRegister() {}

    static Node of(Dossier dossier, int number) {
        VoteRecord record = dossier.record();
        Map<Integer, List<Integer>> years = dossier.register().stream()
                .collect(Collectors.groupingBy(
                        r -> record.rollCalls().get(r).year(), TreeMap::new, Collectors.toList()));
        Element body = Element.of("div")
                .cssClass("body")
                .add(Element.of("p", "Every roll call of the slice in which both were members, by year.")
                        .cssClass("subtitle"));
        years.forEach((year, rollCalls) -> body.add(year(dossier, year, rollCalls)));
        return HtmlSection.frame(
                "register",
                TITLE,
                number,
                List.of(Prose.of(
                        "The rows behind every number; a link to one opens its year. Marks: ● yes, ◐ abstained, "
                                + "✕ no, ◌ did not vote; at the end yes–no–abstentions of all members.")),
                body);
    }

    private static Node year(Dossier dossier, int year, List<Integer> rollCalls) {
        Element body = Element.of("tbody");
        rollCalls.forEach(
                r -> body.add(row(dossier, r, dossier.record().rollCalls().get(r))));
        String counted = Numbers.counted(rollCalls.size(), "roll call", "roll calls");
        return Element.of("details")
                .cssClass("year")
                .add(Element.of("summary")
                        .add(Element.of("b", Integer.toString(year)))
                        .add(" ")
                        .add(Element.of("span", counted)))
                .add(Element.of("table")
                        .id("y" + year)
                        .cssClass("register")
                        .add(head(dossier, LocalDate.of(year, 12, 31)))
                        .add(body));
    }

    private static Node head(Dossier dossier, LocalDate on) {
        return Element.of("thead")
                .add(Element.of("tr")
                        .add(Element.of("th", "Date"))
                        .add(Element.of("th", "Text"))
                        .add(Element.of("th", dossier.a().code(on)).cssClass("a"))
                        .add(Element.of("th", dossier.b().code(on)).cssClass("b"))
                        .add(Element.of("th", "Yes–no–abst.")));
    }

    private static Node row(Dossier dossier, int r, RollCall rollCall) {
        VoteRecord record = dossier.record();
        int[] tally = SliceMask.tally(record.planes(), r);
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
        return Element.of("td", Marks.mark(choice)).cssClass(shortClass(choice));
    }

    /** One letter a mark: the page holds thousands. */
    private static String shortClass(Choice choice) {
        return switch (choice) {
            case YES -> "y";
            case ABSTAIN -> "h";
            case NO -> "o";
            case ABSENT, NOT_MEMBER, NO_ROW -> "x";
        };
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
