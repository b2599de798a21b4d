package org.entente.source.vdem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A country-year file of three countries over sixty years, invented figures in the publisher's columns. */
final class VdemSample {
    private static final String HEADER = "country_name,country_text_id,country_id,year,historical_date,COWcode,"
            + "v2x_polyarchy,v2x_polyarchy_codelow,v2x_polyarchy_codehigh,v2x_polyarchy_sd,"
            + "v2x_libdem,v2x_libdem_codelow,v2x_libdem_codehigh,v2x_libdem_sd,v2x_regime,"
            + "v2svdomaut,v2svdomaut_codelow,v2svdomaut_codehigh,v2svdomaut_sd";

    private VdemSample() {}

    /** Header and 180 rows: Serbia, the United States and “Côte d'Ivoire, the” from 1961 to 2020. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int year = 1961; year <= 2020; year++) {
            lines.add(row("Serbia", "SRB", 198, 345, year));
            lines.add(row("United States of America", "USA", 20, 2, year));
            lines.add(row("\"Ivory Coast, the\"", "CIV", 64, 437, year));
        }
        return lines;
    }

    private static String row(String name, String text, int id, int cow, int year) {
        double value = (year - 1900) / 200.0;
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%d-12-31,%d,%.3f,%.3f,%.3f,0.02,%.3f,,,,2,-1.25,-2,-.5,.4",
                name,
                text,
                id,
                year,
                year,
                cow,
                value,
                value - .02,
                value + .03,
                value - .1);
    }
}
