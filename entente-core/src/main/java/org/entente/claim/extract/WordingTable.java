package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;

/** All wordings that ship, in the order of the types and of their files. */
final class WordingTable {
    private static final List<Wording> SHIPPED = read();

    private WordingTable() {}

    static List<Wording> shipped() {
        return SHIPPED;
    }

    private static List<Wording> read() {
        List<Wording> all = new ArrayList<>();
        for (TypeShape type : TypeShape.all()) {
            int number = 0;
            for (String line : WordLists.lines("wording/" + type.id() + ".tsv")) {
                number++;
                all.add(Wording.of(type.id(), number, line));
            }
        }
        return List.copyOf(all);
    }
}
