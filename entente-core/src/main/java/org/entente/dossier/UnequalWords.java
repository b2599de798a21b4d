package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** How often states back one of two like cases and not the other: pairs of one time first. */
final class UnequalWords implements ConstructWords {
    private static final String FAR = "Over ten years apart.";

    private static List<Finding> figures(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.estimate().defined())
                .toList();
    }

    private static boolean near(Finding finding) {
        return !finding.remark().endsWith(FAR);
    }

    @Override
    public String answer(Telling telling) {
        int pairs = figures(telling).size();
        return pairs == 0
                ? "no pair of cases with a figure"
                : Numbers.counted(pairs, "pair of cases", "pairs of cases");
    }

    /** "Over 12 pairs of like cases 8 % to 40 % of states back one and not the other". */
    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Finding> near =
                figures(telling).stream().filter(UnequalWords::near).toList();
        if (near.isEmpty()) {
            return Optional.of(Prose.of("No two like cases of one time have states enough to compare"));
        }
        Prose.Builder say =
                new Prose.Builder().say("Over " + Numbers.counted(near.size(), "pair", "pairs") + " of like cases ");
        if (near.size() > 1) {
            say.figure(Numbers.percent(near.get(near.size() - 1).estimate().value()), telling.section())
                    .say(" to ");
        }
        return Optional.of(say.figure(Numbers.percent(near.get(0).estimate().value()), telling.section())
                .say(" of states back one and not the other")
                .build());
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        List<Finding> near =
                figures(telling).stream().filter(UnequalWords::near).toList();
        if (near.isEmpty()) {
            return List.of();
        }
        Prose.Builder say = new Prose.Builder();
        say.say("Over " + Numbers.counted(near.size(), "pair", "pairs") + " of like cases at most ten years apart, ");
        Finding most = near.get(0);
        if (near.size() > 1 && !apart(near)) {
            say.say("the share of states that back one and not the other runs from ");
            share(say, telling, near.get(near.size() - 1));
            share(say.say(" to "), telling, most);
            return List.of(say.say(".").build());
        }
        say.say("states split most on " + most.about() + ": ");
        share(say, telling, most);
        return List.of(say.say(" of " + most.counted() + " back one and not the other.")
                .build());
    }

    /** Whether the interval of the first lies above all others. */
    private static boolean apart(List<Finding> near) {
        return near.stream()
                .skip(1)
                .allMatch(other -> Comparison.between(near.get(0).estimate(), other.estimate()) == Comparison.MORE);
    }

    private static void share(Prose.Builder say, Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        say.figure(Numbers.percent(estimate.value()), telling.section());
        if (estimate.hasInterval()) {
            say.interval(" [" + Numbers.percent(estimate.lo()) + " to " + Numbers.percent(estimate.hi()) + "]");
        }
    }

    /** The pairs of one time as strips, over the share that one would see if the cases had nothing to do with each other. */
    @Override
    public List<Exhibit> exhibits(Telling telling) {
        return telling.reading().listings().stream()
                .filter(listing -> listing.id().equals("pairs"))
                .findFirst()
                .map(UnequalWords::rows)
                .filter(rows -> !rows.isEmpty())
                .map(rows -> new StripTable(
                                "splits-by-pair",
                                "Back one and not the other: pairs of cases at most ten years apart",
                                "Black: the share of states with its 90 % interval, states resampled within sub-regions. Grey "
                                        + "line: the share if support for the one said nothing about the other.",
                                List.of("Two cases", "Share"),
                                false,
                                rows)
                        .exhibit())
                .stream()
                .toList();
    }

    private static List<StripTable.Row> rows(Listing listing) {
        List<StripTable.Row> rows = new ArrayList<>();
        for (List<Item> row : listing.rows()) {
            Estimate split = SlopeStrips.Rows.estimate(row.get(6));
            boolean near = SlopeStrips.Rows.words(row.get(12)).isEmpty();
            if (split.defined() && near && row.get(7) instanceof Item.Plain independent) {
                rows.add(new StripTable.Row(
                        SlopeStrips.Rows.words(row.get(1)) + " / " + SlopeStrips.Rows.words(row.get(2)),
                        SlopeStrips.Rows.words(row.get(0)),
                        split,
                        PrincipleWords.at(independent.value())));
            }
        }
        return rows;
    }
}
