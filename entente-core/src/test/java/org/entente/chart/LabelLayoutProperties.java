package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LabelLayoutProperties {
    private static final Label.Side[] SIDES = {
        Label.Side.ABOVE, Label.Side.BELOW, Label.Side.LEFT, Label.Side.RIGHT, Label.Side.OVER
    };

    @Property(tries = 200)
    void labelsNeverMeetNorLeaveTheDrawingAndRequiredOnesStand(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 14) int count) {
        Random random = new Random(seed);
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            double x = random.nextDouble();
            double y = random.nextDouble();
            marks.add(new Mark.Dot("", x, y, Mark.Shape.DISC, Tone.A));
            Label label = Label.of(x, y, "label " + k, Tone.A, SIDES[random.nextInt(SIDES.length)]);
            labels.add(random.nextInt(4) == 0 ? label.strong() : label);
        }
        Axis unit = Axis.of(0, 1, List.of(Axis.Tick.of(0, "0"), Axis.Tick.of(1, "1")));
        Panel panel = new Panel("Title", "remark", Tone.PAIR, unit, unit, 240, 30, 60, marks, labels);
        List<Word> words = Svg.words(panel, 600);
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.get(i).box().within(Svg.bounds(panel, 600))).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(words.get(i).box().meets(words.get(j).box())).isFalse();
            }
        }
        List<String> texts = words.stream().map(Word::text).toList();
        assertThat(labels.stream().filter(Label::required).map(Label::text)).allMatch(texts::contains);
    }
}
