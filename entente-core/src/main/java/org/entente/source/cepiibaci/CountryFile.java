package org.entente.source.cepiibaci;

import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;

/** The numeric codes of BACI with ISO codes; read before the flows. */
final class CountryFile implements TieFile {
    @Override
    public FileRole role() {
        return new FileRole("COUNTRIES", true, "country_code, country_iso3: country_codes_V….csv");
    }

    @Override
    public boolean recognises(Header header) {
        return header.find("country_code") >= 0 && header.find("country_iso3", "iso_3digit_alpha") >= 0;
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int code = rows.column("country_code");
        int iso3 = rows.column("country_iso3", "iso_3digit_alpha");
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (row.number(code) < 0) {
                rows.malformed("bad_code", "“" + rows.text(code) + "” is no numeric code", code);
            } else if (!rows.missing(iso3)) {
                rows.told().put(rows.text(code), rows.text(iso3));
                rows.keep();
            }
        }
    }
}
