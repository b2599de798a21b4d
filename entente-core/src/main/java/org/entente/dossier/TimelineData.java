package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.chart.DataTable;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.jspecify.annotations.Nullable;

/** The data behind a line of time: one row a standing. */
final class TimelineData {
    private TimelineData() {}

    static DataTable of(List<Timeline.Line> lines) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Timeline.Line line : lines) {
            Stream.concat(line.ofA().stream(), line.ofB().stream()).forEach(tie -> rows.add(row(line, tie)));
        }
        return new DataTable(List.of("line", "ccode", "name", "kind", "from", "to", "source", "confidence"), rows);
    }

    private static List<@Nullable Object> row(Timeline.Line line, Tie tie) {
        return Arrays.asList(
                line.name(),
                tie.a(),
                tie.name(),
                tie.kind(),
                PackedDate.text(tie.from()),
                tie.to() == PackedDate.OPEN ? null : PackedDate.text(tie.to()),
                tie.source(),
                tie.confidence().word());
    }
}
