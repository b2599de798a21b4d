package org.entente.measure.latent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.tie.TieFigures;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.stat.PairIndex;
import org.entente.state.StateRegistry;
import org.entente.tie.Confidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;
import org.junit.jupiter.api.Test;

/** Thirteen states, some of them in a pact, the organisation that it founded, a club, and trade. */
class RankedTiesTest {
    private static final int[] CODES = {2, 20, 70, 100, 200, 210, 211, 220, 230, 235, 255, 290, 325};
    private static final int YEAR = 2010;

    private final Map<Origin, List<TieTable>> tables = new LinkedHashMap<>();

    private RankedTiesTest with(String source, Layer layer, int to, boolean complete, Tie... rows) {
        TieTableBuilder table = TieTable.of(layer);
        for (Tie row : rows) {
            table.add(row);
        }
        Origin origin = new Origin(source + ":1", source, "1", null, "open", null, null, null, source);
        tables.put(origin, List.of(table.build(new Coverage(1946, to, complete, ""))));
        return this;
    }

    private static Tie[] in(String name, String kind, int... states) {
        Tie[] rows = new Tie[states.length];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = Tie.fact(states[k], 0, PackedDate.year(1949), PackedDate.year(2015), kind, name);
        }
        return rows;
    }

    private static Tie[] joined(Tie[] some, Tie[] more) {
        Tie[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private RankedTiesTest bodies() {
        Tie[] founded = in("ALLIANCE", "member", 2, 20, 200, 220);
        Tie[] club = in("CLUB", "member", 2, 70, 100, 200, 210, 211, 220, 230, 235, 255, 290);
        return with("organisations", Layers.ORGANISATION, 2020, true, joined(founded, club));
    }

    private RankedTies layers(int year) {
        TieRecord record = TieRecord.ofTables(tables);
        return new RankedTies(record, TieFigures.of(record, StateRegistry.builtIn()), CODES, year);
    }

    private static double of(PairLayer layer, int i, int j) {
        return layer.values()[PairIndex.of(i, j, CODES.length)];
    }

    @Test
    void organisationsAreCountedAndAStateInNoneIsNotKnown() {
        PairLayer seats = bodies().layers(YEAR).list().get(0);

        assertThat(seats.word()).isEqualTo("shared_seats");
        assertThat(of(seats, 0, 4)).isEqualTo(2);
        assertThat(of(seats, 1, 2)).isZero();
        assertThat(of(seats, 0, 12)).isNaN();
        assertThat(seats.origins()).containsExactly("organisations:1");
        assertThat(seats.known()).isEqualTo(66);
    }

    @Test
    void organisationsThatAPactFoundedCanBeLeftOut() {
        with("pacts", Layers.PACT, 2020, false, in("Treaty", "consultation defence", 2, 20, 200, 220));
        RankedTies layers = bodies().layers(YEAR);

        PairLayer seats = layers.besides(layers.defence().orElseThrow(), 0.9).get(0);

        assertThat(of(seats, 0, 4)).isEqualTo(1);
        assertThat(of(seats, 0, 1)).isNaN();
    }

    @Test
    void pactsAreALayerOnlyWhereAllAreListed() {
        Tie[] rows = joined(in("Treaty", "defence", 2, 20), in("Declaration", "nonaggression", 2, 70));
        with("some", Layers.PACT, 2020, false, rows);
        assertThat(bodies().layers(YEAR).list()).extracting(PairLayer::word).containsExactly("shared_seats");

        tables.clear();
        PairLayer pacts =
                with("all", Layers.PACT, 2008, true, rows).layers(YEAR).list().get(0);
        assertThat(pacts.word()).isEqualTo("pacts");
        assertThat(pacts.to()).isEqualTo(2008);
        assertThat(of(pacts, 0, 1)).isEqualTo(1);
        assertThat(of(pacts, 0, 2)).isZero();
    }

    @Test
    void tiesEachWayAreAveragedAndOldOnesLeftOut() {
        Tie[] missions = new Tie[CODES.length * (CODES.length - 1)];
        int next = 0;
        for (int a : CODES) {
            for (int b : CODES) {
                if (a != b) {
                    missions[next++] = Tie.number(
                            a, b, PackedDate.year(2005), PackedDate.year(2005), a < b ? "ambassador" : "none", "", 1);
                }
            }
        }
        with("missions", Layers.MISSION, 2005, false, missions);

        PairLayer layer = layers(YEAR).list().get(0);

        assertThat(layer.word()).isEqualTo("mission");
        assertThat(of(layer, 3, 5)).isEqualTo(0.5);
        assertThat(layers(2016).list()).isEmpty();
    }

    @Test
    void rowsOfLowConfidenceCountForNothing() {
        Tie sure = in("Treaty", "defence", 2)[0];
        Tie unsure = in("Treaty", "defence", 20)[0].from("", Confidence.LOW);
        Tie third = in("Treaty", "defence", 200)[0];

        PairLayer pacts = with("all", Layers.PACT, 2020, true, sure, unsure, third)
                .layers(YEAR)
                .list()
                .get(0);

        assertThat(of(pacts, 0, 1)).isZero();
        assertThat(of(pacts, 0, 4)).isEqualTo(1);
    }
}
