package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Finding;
import org.entente.measure.Numbers;

/** The stage of institutions as a range, and joint organisations beside the expected number. */
final class InstitutionsWords implements ConstructWords {
    private static final String LEAST = "stage_least";
    private static final String MOST = "stage_most";
    private static final String RATIO = "joint_organisations_ratio";
    private static final String JOINT = "joint_organisations";
    private static final String SEATS = "shared_seats";
    private static final String PACTS = "bilateral_obligations";
    private static final int AGREEMENT = 3;

    @Override
    public String answer(Telling telling) {
        Optional<Finding> least = defined(telling, LEAST);
        Optional<Finding> most = defined(telling, MOST);
        if (least.isPresent() && most.isPresent()) {
            return "stage at least " + telling.value(least.get()) + ", at most " + telling.value(most.get());
        }
        return defined(telling, JOINT)
                .map(joint -> organisations(joint) + " in " + joint.years())
                .or(() -> defined(telling, SEATS).map(seats -> telling.value(seats) + " seats shared"))
                .orElse("no data");
    }

    private static Optional<Finding> defined(Telling telling, String indicator) {
        return telling.reading()
                .find(indicator)
                .filter(finding -> finding.estimate().defined());
    }

    private static String organisations(Finding joint) {
        return Numbers.counted(Math.round(joint.estimate().value()), "joint organisation", "joint organisations");
    }

    /** "Institutions at stage 3 at least and 4 at most, of 5, by the dated record". */
    @Override
    public Optional<Prose> finding(Telling telling) {
        Optional<Finding> least = defined(telling, LEAST);
        Optional<Finding> most = defined(telling, MOST);
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(new Prose.Builder()
                    .say("Institutions at stage ")
                    .figure(telling.value(least.get()), telling.section())
                    .say(" at least and ")
                    .figure(telling.value(most.get()), telling.section())
                    .say(" at most, of 5, by the dated record")
                    .build());
        }
        return defined(telling, RATIO)
                .map(ratio -> new Prose.Builder()
                        .say("They share ")
                        .figure(telling.value(ratio), telling.section())
                        .say(" times as many organisations as expected in " + ratio.years())
                        .build());
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        Prose.Builder say = new Prose.Builder();
        stage(telling, say);
        defined(telling, RATIO).ifPresent(ratio -> ratio(telling, ratio, say));
        return say.isEmpty() ? List.of() : List.of(say.build());
    }

    private static void stage(Telling telling, Prose.Builder say) {
        Optional<Finding> least = defined(telling, LEAST);
        Optional<Finding> most = defined(telling, MOST);
        if (least.isPresent() && most.isPresent()) {
            say.say("By the dated record to " + least.get().to() + " the stage is at least ")
                    .figure(telling.value(least.get()), telling.section())
                    .say(" (" + least.get().about() + "), at most ")
                    .figure(telling.value(most.get()), telling.section())
                    .say(" (" + most.get().about() + "): what lies between is unknown. ");
        }
    }

    private static void ratio(Telling telling, Finding ratio, Prose.Builder say) {
        say.say("In " + ratio.years() + " the two share ")
                .figure(telling.value(ratio), telling.section())
                .say(" times as many organisations as expected of how much each joins");
        defined(telling, JOINT).ifPresent(joint -> say.say(", " + organisations(joint)));
        say.say(".");
    }

    /** What the stage is, as its criterion has it. */
    private static String reached(Finding least) {
        return switch ((int) least.estimate().value()) {
            case 3 -> "a political agreement of the two is in force";
            case 4 -> "a council or commission of the two has met at least twice in five years";
            default -> "a pact of the two promises consultation or defence";
        };
    }

    @Override
    public List<Clause> clauses(Telling telling) {
        return Stream.concat(pacts(telling).stream(), stage(telling).stream()).toList();
    }

    /** Pacts of the two alone, as the list has them. */
    private static Optional<Clause> pacts(Telling telling) {
        return defined(telling, PACTS)
                .filter(pacts -> pacts.estimate().value() >= 1)
                .map(pacts -> new Clause(
                        Clause.Side.FOR,
                        new Prose.Builder()
                                .figure(
                                        Numbers.counted(
                                                Math.round(pacts.estimate().value()), "listed pact", "listed pacts"),
                                        telling.section())
                                .say((Math.round(pacts.estimate().value()) == 1 ? " binds" : " bind")
                                        + " the two alone in " + pacts.years())
                                .build()));
    }

    private static Optional<Clause> stage(Telling telling) {
        return defined(telling, LEAST)
                .filter(least -> least.estimate().value() >= AGREEMENT)
                .map(least -> new Clause(
                        Clause.Side.FOR,
                        new Prose.Builder()
                                .say(reached(least) + " (stage ")
                                .figure(telling.value(least), telling.section())
                                .say(" of 5 at least)")
                                .build()));
    }
}
