package org.entente.source.leaders;

import java.util.List;
import org.entente.source.CompiledSource;
import org.entente.source.SourceCard;
import org.entente.source.SourceCards;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** Who governed, from 1991 on, in the states the project has written it down for. */
public final class Leaders implements CompiledSource {
    private static final int FIRST_YEAR = 1991;

    /** What ships with the product. */
    public Leaders() {}

    @Override
    public SourceCard card() {
        return SourceCards.of(Leaders.class);
    }

    /** One table: a row a person and post. */
    @Override
    public List<TieTable> tables() {
        LeaderTable table = LeaderTable.read();
        TieTableBuilder leaders = TieTable.of(Layers.LEADER);
        table.rows().forEach(leaders::add);
        return List.of(leaders.build(coverage(table.lastChecked())));
    }

    private static Coverage coverage(int lastChecked) {
        return new Coverage(
                FIRST_YEAR,
                PackedDate.yearOf(lastChecked),
                false,
                "Known to " + PackedDate.text(lastChecked)
                        + ", for 62 states; of another state, and of an acting leader of a few days, there is no row.");
    }
}
