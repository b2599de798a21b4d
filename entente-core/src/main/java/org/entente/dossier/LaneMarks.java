package org.entente.dossier;

import java.util.List;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Tone;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;

/** The marks and words of one lane of the dated record's drawing. Lengths down are pixels, negative. */
final class LaneMarks {
    private static final int APART = 10;
    private static final int BESIDE = 7;
    private static final int STEM = 17;
    private static final int BASE = 10;
    private static final int TALLEST = 46;
    private static final int SECOND_LINE = 15;
    private static final double SIDE = 0.1;

    private final Subject subject;
    private final Lane lane;
    private final int top;
    private final boolean narrow;
    private final List<Mark> marks;
    private final List<Label> labels;

    LaneMarks(Subject subject, Lane lane, int top, boolean narrow, List<Mark> marks, List<Label> labels) {
        this.subject = subject;
        this.lane = lane;
        this.top = top;
        this.narrow = narrow;
        this.marks = marks;
        this.labels = labels;
    }

    private double middle() {
        return -(top + lane.height() / 2.0);
    }

    /** The lane's name, and who travels on which of its lines. */
    void name(double from, int centre) {
        labels.add(Label.of(from, -centre, lane.label(), Tone.PAIR, Label.Side.START)
                .strong());
        if (lane.byTraveller()) {
            traveller(from, subject.code(subject.a), subject.code(subject.b), Tone.A, APART);
            traveller(from, subject.code(subject.b), subject.code(subject.a), Tone.B, -APART);
        }
    }

    private void traveller(double from, String guest, String host, Tone tone, int up) {
        String words = narrow ? guest : guest + " to " + host;
        Label.Side side = narrow ? Label.Side.START : Label.Side.GUTTER;
        labels.add(Label.of(from, middle() + up, words, tone, side).strong());
    }

    void draw(List<DatedEvent> events) {
        if (lane == Lane.TURNOVER) {
            turnover(events);
            return;
        }
        for (DatedEvent event : events) {
            double x = (DatedChart.start(event) + DatedChart.end(event)) / 2;
            if (lane.byTraveller()) {
                visit(event, x);
            } else {
                double y = middle() + up(event);
                marks.add(new Mark.Dot(key(event), x, y, shape(event), tone(event)));
                words(event, x, y);
            }
        }
    }

    /** A visit hangs from the line that parts the two travellers. */
    private void visit(DatedEvent event, double x) {
        boolean second = event.facts().actedBy(subject.b.ccode());
        double y = middle() + (second ? -APART : APART);
        double far = middle() + (second ? STEM - APART : APART - STEM);
        marks.add(new Mark.Line("", List.of(new Mark.Point(x, y), new Mark.Point(x, far)), Tone.MIDDLE, false));
        Tone tone = second ? Tone.B : Tone.A;
        marks.add(new Mark.Dot(
                key(event), x, y, second ? Mark.Shape.RING : Mark.Shape.DISC, event.counts() ? tone : Tone.ABSENT));
    }

    /** Repair often follows friction within days: they stand on two lines. */
    private static int up(DatedEvent event) {
        return switch (event.type()) {
            case FRICTION -> BESIDE;
            case SETTLEMENT -> -BESIDE;
            default -> 0;
        };
    }

    private static Mark.Shape shape(DatedEvent event) {
        return switch (event.type()) {
            case MISSION -> Mark.Shape.OPEN_SQUARE;
            case COMMISSION, COUNCIL -> Mark.Shape.DISC;
            case FRICTION -> Mark.Shape.DIAMOND;
            case SETTLEMENT -> Mark.Shape.RING;
            default -> Mark.Shape.SQUARE;
        };
    }

    private Tone tone(DatedEvent event) {
        if (!event.counts()) {
            return Tone.ABSENT;
        }
        return switch (event.type()) {
            case MISSION -> event.facts().actedBy(subject.b.ccode()) ? Tone.B : Tone.A;
            case FRICTION -> Tone.FRICTION;
            default -> Tone.PAIR;
        };
    }

    private void words(DatedEvent event, double x, double y) {
        if (!narrow) {
            Label.Side[] sides = event.type() == EventType.FRICTION
                    ? new Label.Side[] {Label.Side.LEFT, Label.Side.ABOVE, Label.Side.BELOW}
                    : event.type() == EventType.SETTLEMENT
                            ? new Label.Side[] {Label.Side.RIGHT, Label.Side.BELOW, Label.Side.ABOVE}
                            : new Label.Side[] {Label.Side.ABOVE, Label.Side.BELOW, Label.Side.RIGHT, Label.Side.LEFT};
            labels.add(Label.of(x, y, event.facts().shortName(), Tone.WORLD, sides));
        }
    }

    /** Bars over the time they count, of the unit last used: amounts in two units do not compare. */
    private void turnover(List<DatedEvent> events) {
        String unit = events.get(events.size() - 1).facts().unit();
        List<DatedEvent> same = events.stream()
                .filter(event -> event.facts().unit().equals(unit))
                .toList();
        double most = same.stream().mapToDouble(LaneMarks::amount).max().orElse(0);
        double bottom = -(top + lane.height() - BASE);
        for (DatedEvent event : same) {
            double side = SIDE * (DatedChart.end(event) - DatedChart.start(event));
            double height = most > 0 ? TALLEST * amount(event) / most : 0;
            boolean part = DatedChart.end(event) - DatedChart.start(event) < 1 - SIDE;
            Tone tone = event.counts() ? Tone.WORLD : Tone.ABSENT;
            marks.add(new Mark.Bar(
                    key(event),
                    DatedChart.start(event) + side,
                    DatedChart.end(event) - side,
                    bottom,
                    bottom + height,
                    tone,
                    part || !event.counts()));
            double x = (DatedChart.start(event) + DatedChart.end(event)) / 2;
            labels.add(Label.of(x, bottom + height - 5, DatedWords.amount(amount(event)), Tone.PAIR, Label.Side.ABOVE)
                    .standing());
        }
        unit(unit);
    }

    private void unit(String unit) {
        if (!narrow) {
            double line = middle() - SECOND_LINE;
            labels.add(Label.of(0, line, unit, Tone.MIDDLE, Label.Side.START));
        }
    }

    private static double amount(DatedEvent event) {
        return event.facts().amount().orElse(0);
    }

    private static String key(DatedEvent event) {
        return event.date().text() + " " + event.typeLabel();
    }
}
