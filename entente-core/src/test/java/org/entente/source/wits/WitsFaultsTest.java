package org.entente.source.wits;

import java.util.List;
import org.entente.source.DamagedTies;
import org.entente.source.DataSource;

class WitsFaultsTest extends DamagedTies {
    @Override
    protected DataSource source() {
        return new Wits();
    }

    @Override
    protected String header() {
        return "ReporterISO3;PartnerISO3;ProductCode;Year;TradeFlowName;TradeValue in 1000 USD";
    }

    @Override
    protected String row(int number) {
        String partner = List.of("TUR", "ITA", "RUS", "GEO").get(number / 50);
        String flow = number / 25 % 2 == 0 ? "Import" : "Export";
        return "AZE;" + partner + "; Total;" + (1992 + number % 25) + ";" + flow + ";" + number + ".5";
    }

    @Override
    protected String withLast(String row, String value) {
        return row.substring(0, row.lastIndexOf(';') + 1) + value;
    }

    @Override
    protected String delimiter() {
        return ";";
    }
}
