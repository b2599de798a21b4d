package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.chart.Axis;
import org.entente.chart.Label;
import org.entente.chart.Tone;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.jspecify.annotations.Nullable;

/** Direct labels of the paths: the two states and the poles at the end, distances at their bars. */
final class IdealLabels {
    private static final int PLACES = 2;
    private static final int LETTERS = 14;

    private final Subject subject;
    private final IdealSeries series;
    private final IdealWords words;
    private final Axis y;

    IdealLabels(Subject subject, IdealSeries series, IdealWords words, Axis y) {
        this.subject = subject;
        this.series = series;
        this.words = words;
        this.y = y;
    }

    List<Label> labels(boolean narrow) {
        List<Label> labels = new ArrayList<>();
        end(IdealYear::a, subject.nameA, subject.code(subject.a), Tone.A, narrow, labels);
        end(IdealYear::b, subject.nameB, subject.code(subject.b), Tone.B, narrow, labels);
        Stream.concat(words.marked().stream(), series.now().stream())
                .distinct()
                .forEach(year -> labels.add(distance(year)));
        if (!narrow) {
            series.poles().forEach(pole -> labels.add(pole(pole)));
            double median =
                    series.years().get(series.years().size() - 1).world().median();
            labels.add(Label.of(series.last(), median, "median state", Tone.WORLD, Label.Side.END));
        }
        return labels;
    }

    /**
     * The name, and the last place where the figures above are of that session too, so that a state has one value; a state
     * that stopped voting has none at the end.
     */
    private void end(
            Function<IdealYear, @Nullable Estimate> state,
            String name,
            String code,
            Tone tone,
            boolean narrow,
            List<Label> labels) {
        Estimate last = state.apply(series.years().get(series.years().size() - 1));
        if (last != null) {
            String shown = narrow || name.length() > LETTERS ? code : name;
            boolean told =
                    series.now().filter(now -> now.year() == series.last()).isPresent();
            String text = narrow || !told ? shown : shown + " " + Numbers.decimals(last.value(), PLACES);
            labels.add(Label.of(series.last(), last.value(), text, tone, Label.Side.END)
                    .strong());
        }
    }

    /** A pole beyond the scale stands at its edge with an arrow. */
    private Label pole(IdealSeries.Pole pole) {
        String arrow = pole.value() > y.to() ? " ↑" : pole.value() < y.from() ? " ↓" : "";
        double at = Math.max(y.from(), Math.min(y.to(), pole.value()));
        return Label.of(
                series.last(),
                at,
                pole.name() + " " + Numbers.decimals(pole.value(), PLACES) + arrow,
                Tone.WORLD,
                Label.Side.END);
    }

    private static Label distance(IdealYear year) {
        Estimate a = year.a();
        Estimate b = year.b();
        double middle = a == null || b == null ? Double.NaN : (a.value() + b.value()) / 2;
        return Label.of(year.year(), middle, IdealWords.distance(year), Tone.PAIR, Label.Side.LEFT, Label.Side.RIGHT)
                .strong();
    }
}
