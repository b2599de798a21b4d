package org.entente.app.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of variables as Stata takes them: letters, digits and _, at most 32, no digit first, none of its own words. */
final class DtaNames {
    private static final int LONGEST = 32;
    private static final Set<String> STATAS_OWN = Set.of(
            "_all", "_b", "byte", "_coef", "_cons", "double", "float", "if", "in", "int", "long", "_n", "_N", "_pi",
            "_pred", "_rc", "_skip", "strL", "using", "with");

    private DtaNames() {}

    /** The names of columns, all different. */
    static List<String> of(List<String> columns) {
        List<String> names = new ArrayList<>();
        for (String column : columns) {
            String plain = plain(column);
            String name = cut(plain, "");
            for (int n = 2; names.contains(name); n++) {
                name = cut(plain, "_" + n);
            }
            names.add(name);
        }
        return names;
    }

    private static String plain(String column) {
        String plain = column.replaceAll("[^A-Za-z0-9_]", "_");
        boolean taken = plain.isEmpty()
                || Character.isDigit(plain.charAt(0))
                || STATAS_OWN.contains(plain)
                || plain.matches("str\\d+");
        return taken ? "v_" + plain : plain;
    }

    private static String cut(String plain, String end) {
        return plain.substring(0, Math.min(plain.length(), LONGEST - end.length())) + end;
    }
}
