package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.state.State;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** Border, languages and rulers of two states, a row each. */
final class DistanceFacts {
    private final Subject subject;
    private final PairTies ties;

    DistanceFacts(Subject subject, PairTies ties) {
        this.subject = subject;
        this.ties = ties;
    }

    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("Land border", TieMeasures.LAND_BORDER, border()));
        rows.add(row("Shared official language", TieMeasures.SHARED_OFFICIAL_LANGUAGE, languages()));
        Optional<RulerWords> rulers = Optional.ofNullable(
                        ties.pair(TieMeasures.RULED_BY_OTHER).holding())
                .map(holding -> new RulerWords(subject, ties, holding));
        String ruled = rulers.map(found -> found.between(subject.a, subject.b)).orElse("");
        String common = rulers.map(RulerWords::common).orElse("");
        rows.add(listed("One ruled the other", ruled));
        rows.add(listed("Common rulers", common));
        rows.add(listed(
                "Former rulers of " + subject.stateA(),
                rulers.map(RulerWords::ofA).orElse("")));
        rows.add(listed(
                "Former rulers of " + subject.stateB(),
                rulers.map(RulerWords::ofB).orElse("")));
        return rows;
    }

    private List<Cell> row(String fact, TieMeasure measure, String which) {
        TieFigure figure = ties.pair(measure);
        String answer = !figure.defined() ? "no data" : figure.value() > 0 ? "yes" : "no";
        return List.of(new Cell.Words(fact), new Cell.Words(answer + ", " + figure.years()), new Cell.Words(which));
    }

    /** The list of rulers is not complete: without a row there is no answer. */
    private static List<Cell> listed(String fact, String which) {
        return List.of(
                new Cell.Words(fact), new Cell.Words(which.isEmpty() ? "none listed" : "yes"), new Cell.Words(which));
    }

    private String border() {
        TieHolding holding = ties.pair(TieMeasures.LAND_BORDER).holding();
        if (holding == null) {
            return "";
        }
        TieFilter between = TieFilter.between(subject.a.ccode(), subject.b.ccode());
        return String.join(
                "; ",
                ties.rows(holding, between.years(Integer.MIN_VALUE, ties.year)).stream()
                        .map(DistanceFacts::spell)
                        .toList());
    }

    private static String spell(Tie tie) {
        String from = tie.from() == PackedDate.OPEN ? "since 1946 or before" : "since " + PackedDate.text(tie.from());
        return tie.to() == PackedDate.OPEN ? from : from + ", to " + PackedDate.text(tie.to());
    }

    private String languages() {
        return subject.nameA + ": " + languages(subject.a) + "; " + subject.nameB + ": " + languages(subject.b);
    }

    private String languages(State state) {
        TieFigure figure = ties.pair(TieMeasures.SHARED_OFFICIAL_LANGUAGE);
        TieHolding holding = figure.holding();
        List<String> names = holding == null
                ? List.of()
                : ties.rows(holding, TieFilter.of(state.ccode()).years(figure.to(), figure.to())).stream()
                        .filter(tie -> tie.a() == state.ccode())
                        .filter(tie -> holding.layer().equals(Layers.LANGUAGE))
                        .map(Tie::name)
                        .distinct()
                        .toList();
        return names.isEmpty() ? "no data" : Grammar.list(names);
    }
}
