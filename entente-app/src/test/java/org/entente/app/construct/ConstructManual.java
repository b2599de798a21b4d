package org.entente.app.construct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Constructs;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.construct.composite.CompositeCard;
import org.entente.construct.composite.Parts;
import org.entente.measure.Numbers;
import org.entente.measure.tie.Alike;
import org.entente.source.SourceCard;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** The manual of constructs, made from their cards: a page each and an index. */
final class ConstructManual {
    private static final String MADE =
            "<!-- Made from the cards: mvn -pl entente-core,entente-app test -Dtest=ConstructManualTest "
                    + "-Dentente.golden=write -Dsurefire.failIfNoSpecifiedTests=false -->\n";

    private ConstructManual() {}

    /** Every page by its file's name. */
    static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        cards().forEach(card -> pages.put(file(card), page(card)));
        return pages;
    }

    private static List<ConstructCard> cards() {
        return Stream.concat(Constructs.list().stream().map(Construct::card), Stream.of(CompositeCard.CARD))
                .toList();
    }

    private static String file(ConstructCard card) {
        return card.id().replace('_', '-') + ".md";
    }

    private static String index() {
        String rows = cards().stream()
                .map(card -> "| [" + card.title() + "](" + file(card) + ") | " + cell(card.question()) + " | "
                        + of(card.of()) + " | "
                        + cell(card.indicators().stream().map(Indicator::name).collect(Collectors.joining("; ")))
                        + " |\n")
                .collect(Collectors.joining());
        return MADE + "# Constructs\n\n"
                + "What Entente measures, idea by idea: `entente profile A B` sets all of them side by side for two "
                + "states. Each\npage gives the formulas, what a figure is compared with, where its interval comes from, "
                + "what must be on record for\none, and what must not be concluded from it. How they are built is "
                + "[a decision](../decisions/constructs.md).\n\n"
                + "| construct | question | describes | indicators |\n|---|---|---|---|\n" + rows;
    }

    private static String page(ConstructCard card) {
        StringBuilder page = new StringBuilder(MADE);
        page.append("# ").append(card.title()).append("\n\n");
        page.append(card.question()).append("\n\n");
        page.append("It describes ")
                .append(of(card.of()))
                .append(". Id in files and JSON: `")
                .append(card.id());
        page.append("`.\n\n## Indicators\n");
        card.indicators().forEach(indicator -> page.append(indicator(indicator)));
        page.append("\n## What it is computed from\n\n| | what it gives | where it is absent |\n|---|---|---|\n");
        card.inputs().forEach(input -> page.append(input(input)));
        page.append("\n## What must not be concluded\n\n")
                .append(card.caveats())
                .append("\n");
        if (!card.references().isEmpty()) {
            page.append("\n## References\n\n");
            card.references()
                    .forEach(reference -> page.append("- ").append(reference).append("\n"));
        }
        return page.append("\n[All constructs](README.md)\n").toString();
    }

    private static String indicator(Indicator indicator) {
        List<String> lines = new ArrayList<>(List.of(
                "- **Formula.** " + indicator.formula(),
                "- **Compared with.** " + indicator.reference(),
                "- **Uncertainty.** " + indicator.uncertainty(),
                "- **Minimum.** " + indicator.minimum(),
                "- **Reads.** " + reads(indicator.high())));
        if (!indicator.source().isEmpty()) {
            lines.add("- **Source.** " + indicator.source());
        }
        if (Parts.find(indicator.id()).isPresent()) {
            lines.add("- **In a composite.** `entente compose A B --weights " + indicator.id() + "=1,…`");
        }
        return "\n### " + indicator.name() + "\n\n`" + indicator.id() + "`\n\n" + String.join("\n", lines) + "\n";
    }

    private static String reads(Alike high) {
        return switch (high) {
            case HIGH -> "High is alike, or closely tied.";
            case LOW -> "Low is alike, or closely tied.";
            case NEITHER -> "Neither high nor low says alike.";
        };
    }

    private static String input(Input input) {
        String name = Layers.find(input.layer())
                .map(Layer::label)
                .orElseGet(() -> input.layer().equals(SourceCard.VOTES)
                        ? "Votes"
                        : Numbers.capital(input.layer().replace('_', ' ')));
        return "| " + cell(name) + " | " + cell(input.use()) + " | " + cell(input.fallback()) + " |\n";
    }

    private static String of(Of of) {
        return switch (of) {
            case PAIR -> "two states together";
            case EACH_WAY -> "two states, each with regard to the other";
            case STATES -> "states one by one; a pair shows both, and no figure is made of the two";
            case CASE -> "a territorial case";
            case WORLD -> "all states at once";
        };
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
