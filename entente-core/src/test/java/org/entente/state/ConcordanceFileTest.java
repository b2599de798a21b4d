package org.entente.state;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Codes and regions against the concordance of country codes, and V-Dem's ids against V-Dem's own column. */
class ConcordanceFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private final StateRegistry registry = StateRegistry.builtIn();

    @Test
    void codesAndRegionsAreTheirs() throws IOException {
        Set<String> differences = new TreeSet<>();
        for (SharedCsv.Row row : SharedCsv.rows("data/country_codes_countrycode.csv")) {
            String number = row.get("cown");
            if (number.isEmpty()) {
                continue;
            }
            State state = registry.get(Integer.parseInt(number));
            String gw = state.gwcode(last(state)).isPresent()
                    ? String.valueOf(state.gwcode(last(state)).getAsInt())
                    : "";
            note(differences, number, "cowc", row.get("cowc"), state.cow());
            note(differences, number, "iso2c", row.get("iso2c"), state.iso2(last(state)));
            note(differences, number, "iso3c", row.get("iso3c"), state.iso3(last(state)));
            note(differences, number, "gwn", row.get("gwn"), gw);
            note(differences, number, "vdem", row.get("vdem"), state.vdem() == 0 ? "" : "" + state.vdem());
            note(differences, number, "un", row.get("un"), state.m49() == 0 ? "" : "" + state.m49());
            note(differences, number, "region", row.get("un.region.name"), state.region());
            note(differences, number, "subregion", row.get("un.regionsub.name"), state.subregion());
        }
        KnownDifferences.compare("country_codes", differences);
    }

    private static LocalDate last(State state) {
        LocalDate last = state.system().get(state.system().size() - 1).to();
        return last.isAfter(TODAY) ? TODAY : last;
    }

    private static void note(Set<String> differences, String ccode, String column, String theirs, String ours) {
        if (!theirs.equals(ours)) {
            differences.add(ccode + " " + column + ": theirs " + quoted(theirs) + ", ours " + quoted(ours));
        }
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "none" : text;
    }

    @Test
    void vdemIdsAreTheirs() throws IOException {
        Set<String> differences = new TreeSet<>();
        int[] columns = new int[2];
        SharedCsv.lines("data/vdem_v15_core_indices.csv.gz", fields -> {
            if (fields.contains("COWcode")) {
                columns[0] = fields.indexOf("COWcode");
                columns[1] = fields.indexOf("country_id");
                return;
            }
            String ccode = fields.get(columns[0]);
            String id = fields.get(columns[1]);
            boolean known =
                    !ccode.isEmpty() && registry.find(Integer.parseInt(ccode)).isPresent();
            if (known && !id.equals("" + registry.get(Integer.parseInt(ccode)).vdem())) {
                differences.add(ccode + ": theirs " + id + ", ours "
                        + registry.get(Integer.parseInt(ccode)).vdem());
            }
        });
        KnownDifferences.compare("vdem", differences);
    }
}
