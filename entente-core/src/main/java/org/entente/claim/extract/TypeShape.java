package org.entente.claim.extract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the extractor must know of a type of claim: a line of {@code types.tsv}.
 *
 * @param id of the type
 * @param rank its place where wording fits two types, the lower first
 * @param shape whom it is said of
 * @param dated whether it is a dated act, text, body, seat or spell
 */
record TypeShape(String id, int rank, Shape shape, boolean dated) {
    private static final Map<String, TypeShape> ALL = read();

    /** Whom a type is said of. */
    enum Shape {
        /** Of two equals: both are who. */
        PAIR,
        /** Of one with another: who and whom. */
        DIRECTED,
        /** Of one state, or of several each. */
        STATE,
        /** Of nobody in particular, or of a body. */
        WORLD
    }

    static TypeShape of(String id) {
        TypeShape shape = ALL.get(id);
        if (shape == null) {
            throw new IllegalArgumentException("types.tsv has no type " + id);
        }
        return shape;
    }

    static Collection<TypeShape> all() {
        return ALL.values();
    }

    private static Map<String, TypeShape> read() {
        Map<String, TypeShape> all = new LinkedHashMap<>();
        for (String line : WordLists.lines("types.tsv")) {
            String[] cells = line.split("\t", -1);
            all.put(
                    cells[0],
                    new TypeShape(
                            cells[0],
                            Integer.parseInt(cells[1]),
                            Shape.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                            cells[3].equals("yes")));
        }
        return all;
    }
}
