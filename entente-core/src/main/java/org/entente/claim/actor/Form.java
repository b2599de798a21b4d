package org.entente.claim.actor;

import java.util.ArrayList;
import java.util.List;

/** A phrase as a table writes it, with everything it can mean. */
final class Form {
    private final String text;
    private final List<Atom> atoms;
    private final List<Sense> senses = new ArrayList<>(1);

    Form(String text, List<Atom> atoms) {
        this.text = text;
        this.atoms = atoms;
    }

    void add(Sense sense) {
        senses.add(sense);
    }

    String text() {
        return text;
    }

    List<Sense> senses() {
        return senses;
    }

    /** Whether it has the same capitals, and so is one form. */
    boolean writtenAs(List<Atom> others) {
        for (int i = 0; i < atoms.size(); i++) {
            if (!atoms.get(i).written().equals(others.get(i).written())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the capitals of the text are those of the form, or all letters are capitals as in a heading. */
    boolean fits(List<Atom> found, int from, boolean shouting) {
        for (int i = 0; i < atoms.size(); i++) {
            if (!fits(atoms.get(i).written(), found.get(from + i).written(), shouting)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String form, String text, boolean shouting) {
        if (!Letters.capital(form)) {
            return true;
        }
        if (form.length() > 1 && form.chars().skip(1).anyMatch(Character::isUpperCase)) {
            return form.equals(text) || (shouting && Letters.shouted(text));
        }
        return Letters.capital(text) && (shouting || !Letters.shouted(text));
    }
}
