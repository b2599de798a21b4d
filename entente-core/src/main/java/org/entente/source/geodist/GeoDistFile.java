package org.entente.source.geodist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.entente.source.CodeScheme;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** {@code dist_cepii}: every pair of countries twice, by the ISO codes of its day. */
final class GeoDistFile implements TieFile {
    /** Serbia, with Montenegro within it, has the code it had the year the states parted. */
    private static final int YEAR = 2006;

    private static final String YUGOSLAVIA = "YUG";
    private static final int YEAR_OF_YUGOSLAVIA = 2002;
    private static final Set<String> WITHDRAWN = Set.of(YUGOSLAVIA, "ROM", "ZAR", "TMP");

    private static final List<Fact> FACTS = List.of(
            new Fact("contig", Layers.BORDER, "land"),
            new Fact("comlang_off", Layers.SHARED_LANGUAGE, "official"),
            new Fact("comlang_ethno", Layers.SHARED_LANGUAGE, "ethnic"),
            new Fact("colony", Layers.COLONIAL_TIE, "colony"),
            new Fact("comcol", Layers.COLONIAL_TIE, "comcol"),
            new Fact("curcol", Layers.COLONIAL_TIE, "curcol"),
            new Fact("col45", Layers.COLONIAL_TIE, "col45"),
            new Fact("smctry", Layers.COLONIAL_TIE, "smctry"));
    private static final List<String> DISTANCES = List.of("dist", "distcap", "distw", "distwces");

    /** A column of noughts and ones, and what one means. */
    private record Fact(String column, Layer layer, String kind) {}

    /** A column of the file at hand. */
    private record Column(int field, Layer layer, String kind) {}

    /** A pair, whichever stands first. */
    private record Pair(int a, int b) {
        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    @Override
    public FileRole role() {
        return new FileRole(
                "PAIRS", true, "iso_o, iso_d, contig, comlang_off, colony …, dist, distcap, distw, distwces");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("iso_o", "iso_d", "contig", "comlang_off", "distcap");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int from = rows.column("iso_o");
        int to = rows.column("iso_d");
        List<Column> columns = columns(rows);
        Set<Pair> seen = new HashSet<>();
        Set<String> withdrawn = new TreeSet<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (rows.text(from).equals(rows.text(to))) {
                continue;
            }
            OptionalInt one = state(rows, from, withdrawn);
            OptionalInt other = state(rows, to, withdrawn);
            if (one.isPresent() && other.isPresent()) {
                Pair pair = Pair.of(one.getAsInt(), other.getAsInt());
                if (!seen.contains(pair) && add(rows, columns, pair)) {
                    seen.add(pair);
                }
            }
        }
        if (!withdrawn.isEmpty()) {
            rows.note(
                    "withdrawn_codes",
                    "codes no longer in use, read as the states of today: " + String.join(", ", withdrawn));
        }
        rows.note("pairs_once", "each pair stands twice, once in each direction; the first is read");
    }

    private static List<Column> columns(TieRows rows) throws InputRefused {
        List<Column> columns = new ArrayList<>();
        for (Fact fact : FACTS) {
            columns.add(new Column(rows.column(fact.column()), fact.layer(), fact.kind()));
        }
        for (String distance : DISTANCES) {
            columns.add(new Column(rows.column(distance), Layers.DISTANCE, distance));
        }
        return columns;
    }

    private static OptionalInt state(TieRows rows, int field, Set<String> withdrawn) {
        String code = rows.text(field);
        if (WITHDRAWN.contains(code)) {
            withdrawn.add(code);
        }
        return rows.state(CodeScheme.ISO3, field, code.equals(YUGOSLAVIA) ? YEAR_OF_YUGOSLAVIA : YEAR);
    }

    /** Whether the row says anything; one with a field that is no number is malformed and says nothing. */
    private static boolean add(TieRows rows, List<Column> columns, Pair pair) {
        double[] values = new double[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.number(columns.get(i).field());
            if (Double.isNaN(values[i]) && !rows.missing(columns.get(i).field())) {
                return false;
            }
        }
        boolean added = false;
        for (int i = 0; i < values.length; i++) {
            added |= add(rows, columns.get(i), pair, values[i]);
        }
        return added;
    }

    /** A distance is a number; of the other columns only a one says something. */
    private static boolean add(TieRows rows, Column column, Pair pair, double value) {
        boolean distance = column.layer().equals(Layers.DISTANCE);
        boolean says = distance ? !Double.isNaN(value) : value == 1;
        if (says) {
            double held = distance ? value : Double.NaN;
            int open = PackedDate.OPEN;
            rows.add(column.layer(), Tie.number(pair.a(), pair.b(), open, open, column.kind(), "", held));
        }
        return says;
    }
}
