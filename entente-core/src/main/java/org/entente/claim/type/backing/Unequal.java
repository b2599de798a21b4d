package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.cases.Case;
import org.entente.cases.ResolvedCase;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.construct.principle.VictimTreatment;
import org.entente.construct.principle.VictimTreatment.Like;
import org.entente.measure.FigureOptions;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;

/** Whether the world treated a named victim's case otherwise than like cases of its time. */
public final class Unequal {
    private static final Row ROW = Rules.load().row("selective_norms", "case_split");

    private final Proposition said;
    private final Testing testing;

    /**
     * @param said the claim; whom it names is the victim
     * @param testing the record and the day of the text
     */
    public Unequal(Proposition said, Testing testing) {
        this.said = said;
        this.testing = testing;
    }

    /** The indicator. */
    public Indicator indicator() {
        Optional<Case> victim = victim();
        if (victim.isEmpty()) {
            return without();
        }
        Optional<VictimTreatment> found = VictimTreatment.of(setting(), victim.get(), ROW.count("years"));
        return found.map(this::of).orElseGet(() -> few(victim.get()));
    }

    /** The case named, else that with most votes among the cases of the states named. */
    private Optional<Case> victim() {
        Stream<Case> named = said.roles().on(Topic.Kind.CASE).stream()
                .flatMap(topic -> testing.evidence().cases().find(topic.id()).stream())
                .filter(entry -> !entry.contextOnly());
        return named.findFirst()
                .or(() -> states().flatMap(
                                state -> testing.evidence().cases().casesOf(state.ccode()).supported().stream())
                        .filter(entry -> !entry.contextOnly() && votes(entry) > 0)
                        .max(Comparator.comparing(this::votes)));
    }

    private Stream<State> states() {
        return Stream.concat(said.roles().whom().stream(), said.roles().who().stream());
    }

    private int votes(Case entry) {
        ResolvedCase resolved = testing.evidence().resolver().resolve(entry);
        LocalDate last = last();
        return (int) resolved.scored().stream()
                .filter(text -> !testing.evidence()
                        .record()
                        .rollCalls()
                        .get(text.rollCall())
                        .date()
                        .isAfter(last))
                .count();
    }

    /** Texts of a year before its end would make each day's question another one: the year that is over closes it. */
    private LocalDate last() {
        LocalDate over = LocalDate.of(ClaimWindow.yearOver(testing.date()), 12, 31);
        LocalDate end = testing.evidence().record().end();
        return end == null || end.isAfter(over) ? over : end;
    }

    private Setting setting() {
        LocalDate last = last();
        boolean whole = last.equals(testing.evidence().record().end());
        Slice slice = Slice.everything().withTexts(Slice.Texts.FINAL_ONLY).withDates(null, whole ? null : last);
        return Setting.of(
                testing.evidence(),
                new Periods.Asked(List.of(), slice, !whole, List.of()),
                FigureOptions.of(AbsencePolicy.EXCLUDE));
    }

    private Indicator without() {
        boolean nobody = states().findAny().isEmpty();
        String words = nobody
                ? "nobody is named, and over all pairs of cases the world splits no more than by chance"
                : "no recorded vote on a case of whom it names";
        return IndicatorDraft.of(ROW, said)
                .sentence(Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".")
                .change("a named victim with a case put to a recorded vote")
                .at(nobody ? Stand.between(Why.IN_BAND, words) : Stand.none(Why.NO_DATA, words));
    }

    private Indicator few(Case victim) {
        String words = "no like case within " + ROW.count("years") + " years of “" + victim.shortName() + "” in which "
                + ROW.count("states") + " states were seated in both";
        return IndicatorDraft.of(ROW, said)
                .sentence("There is " + words + ".")
                .change("a like case put to a recorded vote")
                .at(Stand.none(Why.TOO_FEW, words));
    }

    private Indicator of(VictimTreatment found) {
        return IndicatorDraft.of(ROW, said)
                .sentence(sentence(found))
                .change("votes on like cases")
                .evidence(found.pairs().stream().map(like -> row(found, like)).toList())
                .at(stand(found));
    }

    private static String told(VictimTreatment found) {
        return "between “" + found.entry().shortName() + "” and "
                + Wording.counted(found.pairs().size(), "like case", "like cases")
                + " a median share of " + Wording.share(found.split()) + " of the states split, where "
                + Wording.share(found.independent()) + " would by chance"
                + found.constant()
                        .map(c -> ", and the case’s constant is " + Wording.signed(c))
                        .orElse(", and no fit gives the case’s constant");
    }

    private static String sentence(VictimTreatment found) {
        String told = told(found);
        return Character.toUpperCase(told.charAt(0)) + told.substring(1) + ".";
    }

    private static Stand stand(VictimTreatment found) {
        double constant = found.constant().orElse(Double.NaN);
        boolean split = found.split() >= ROW.limit("split")
                && found.above() >= Rules.load().limit("draws", "share");
        if (split && constant < ROW.limit("constant")) {
            return Stand.claimed(told(found));
        }
        boolean none = found.split() < ROW.limit("opposite_split") || constant > ROW.limit("opposite_constant");
        return none ? Stand.opposed(told(found)) : Stand.between(Why.IN_BAND, told(found));
    }

    private static EvidenceRow row(VictimTreatment found, Like like) {
        EvidenceRow.Side side = like.split() >= ROW.limit("split")
                ? EvidenceRow.Side.FOR
                : like.split() < ROW.limit("opposite_split") ? EvidenceRow.Side.AGAINST : EvidenceRow.Side.BESIDE;
        String what = found.entry().shortName() + " and " + like.other().shortName() + ": of " + like.states()
                + " states " + Wording.share(like.here()) + " backed the first alone, " + Wording.share(like.there())
                + " the second alone";
        return new EvidenceRow(
                side,
                Optional.empty(),
                what,
                like.other().id(),
                "",
                "entente case " + like.other().id());
    }
}
