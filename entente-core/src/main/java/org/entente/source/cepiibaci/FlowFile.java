package org.entente.source.cepiibaci;

import java.util.List;
import java.util.OptionalInt;
import org.entente.source.CodeScheme;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;

/** One row per year, exporter, importer and product of six digits. */
final class FlowFile implements TieFile {
    private static final double THOUSANDS = 1000;
    private static final int DIGITS = 6;

    @Override
    public FileRole role() {
        return new FileRole("FLOWS", true, "t, i, j, k, v, q: BACI_HS…_Y…_V….csv, one file a year");
    }

    @Override
    public boolean several() {
        return true;
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("t", "i", "j", "k", "v");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int[] columns = {rows.column("t"), rows.column("i"), rows.column("j"), rows.column("k"), rows.column("v")};
        FlowSums sums = new FlowSums();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int year = rows.year(columns[0]);
            String product = product(rows, columns[3]);
            double value = rows.number(columns[4]) / THOUSANDS;
            if (year > 0 && !product.isEmpty() && !Double.isNaN(value)) {
                OptionalInt from = state(rows, columns[1], year);
                OptionalInt to = state(rows, columns[2], year);
                if (!sums.add(year, from.orElse(0), to.orElse(0), product, value)) {
                    rows.remark("repeated_product", "the product stands in an earlier row, which is used", columns[3]);
                } else if (from.isPresent() && to.isPresent()) {
                    rows.keep();
                }
            }
        }
        sums.addTo(rows);
    }

    /** Six digits as text; programs that read them as numbers lose the first zero. Empty when they are no product. */
    private static String product(TieRows rows, int field) {
        String text = rows.text(field);
        boolean digits = text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && text.length() >= DIGITS - 1) {
            return text.length() == DIGITS ? text : "0" + text;
        }
        rows.malformed("bad_product", "“" + text + "” is no product of six digits", field);
        return "";
    }

    private static OptionalInt state(TieRows rows, int field, int year) {
        String iso3 = rows.told().get(rows.text(field));
        return rows.state(CodeScheme.ISO3, iso3 == null ? List.of() : List.of(iso3), field, year);
    }
}
