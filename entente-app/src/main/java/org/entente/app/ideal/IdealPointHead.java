package org.entente.app.ideal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.entente.app.cli.SlicedRecord;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.measure.SliceWords;
import org.entente.measure.ideal.IdealPointData;
import org.entente.measure.ideal.IdealPointModel;
import org.entente.measure.ideal.IdealPointRun;

/** What stands above and below the tables of ideal points. */
final class IdealPointHead {
    private final SlicedRecord sliced;
    private final IdealPointRun run;

    IdealPointHead(SlicedRecord sliced, IdealPointRun run) {
        this.sliced = sliced;
        this.run = run;
    }

    /** Title, conditions, basis. */
    void print(Terminal terminal, String what) {
        String model = run.options().model() == IdealPointModel.COMPATIBLE ? "as its authors estimate it" : "smoothed";
        terminal.print(Line.of("━━ ", Style.FIRST)
                .add(what, Style.BOLD)
                .add(" · " + SliceWords.time(sliced.slice()))
                .against(
                        Line.of(
                                "UN votes · " + model + " · "
                                        + run.options().method().word(),
                                Style.DIM),
                        terminal.width()));
        terminal.paragraph(String.join(", ", SliceWords.labels(sliced.slice())), Style.DIM);
        terminal.paragraph(basis());
    }

    /** How many votes of whom on what. */
    private String basis() {
        IdealPointData data = run.data();
        int shared = (int)
                Arrays.stream(data.rollCalls()).filter(item -> item.length > 1).count();
        return Numbers.counted(data.votes().observations(), "vote", "votes") + " of "
                + Numbers.counted(data.votes().states(), "state", "states") + " on "
                + Numbers.counted(data.rollCallCount(), "roll call", "roll calls") + ", "
                + Numbers.counted(data.votes().items(), "item", "items") + ", "
                + Numbers.count(shared) + " of them one text in several sessions; "
                + Numbers.counted(data.unanimous(), "unanimous roll call", "unanimous roll calls") + " left out.";
    }

    /** What the scale is and how far it carries. */
    void legend(Terminal terminal) {
        terminal.paragraph(
                "The scale has mean 0 and standard deviation 1 over all states and sessions, the United States positive. "
                        + "Across eras it rests on texts that came up again alone. Standard deviation by decade: "
                        + run.deviationByDecade().entrySet().stream()
                                .map(each -> each.getKey() + "s " + Numbers.decimals(each.getValue(), 2))
                                .collect(Collectors.joining(", "))
                        + ".",
                Style.DIM);
    }
}
