package org.entente.construct.company;

/** What is said where absences are a choice of their own. */
final class Absences {
    static final String UNDEFINED =
            "Agreement and relative affinity order the choices, which is not defined where an absence is a choice of its own.";

    private Absences() {}
}
