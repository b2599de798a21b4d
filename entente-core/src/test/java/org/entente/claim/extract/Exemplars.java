package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;

/** The exemplars that the model of types is fitted to: sentences of invented content, one a line, behind their label. */
final class Exemplars {
    private Exemplars() {}

    /**
     * One exemplar.
     *
     * @param label a type's id, or "opinion", "norm", "causal", "fact"
     * @param text its words, states as "{A}", "{B}", "{C}"
     */
    record Exemplar(String label, String text) {}

    static List<Exemplar> all() {
        List<Exemplar> all = new ArrayList<>();
        for (String line : WordLists.lines("exemplars.tsv")) {
            int tab = line.indexOf('\t');
            all.add(new Exemplar(line.substring(0, tab), line.substring(tab + 1)));
        }
        return all;
    }
}
