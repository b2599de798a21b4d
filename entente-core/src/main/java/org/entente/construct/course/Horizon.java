package org.entente.construct.course;

import java.util.List;

/** How far ahead is predicted. */
enum Horizon {
    ONE(1),
    THREE(3),
    FIVE(5);

    final int years;

    Horizon(int years) {
        this.years = years;
    }

    static List<Horizon> list() {
        return List.of(values());
    }

    /** "1 year ahead". */
    String ahead() {
        return years == 1 ? "1 year ahead" : years + " years ahead";
    }
}
