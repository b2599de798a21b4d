package org.entente.claim.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Every phrase that may name an actor, as a tree of atoms. Filled by one thread, then only read. */
final class Lexicon {
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Form> forms = new ArrayList<>(1);
    }

    void add(String phrase, Sense sense) {
        List<Atom> atoms = Atom.ofPhrase(phrase);
        if (atoms.isEmpty()) {
            throw new IllegalStateException("a phrase without letters: " + phrase);
        }
        Node node = root;
        for (Atom atom : atoms) {
            node = node.next.computeIfAbsent(atom.key(), key -> new Node());
        }
        form(node, phrase, atoms).add(sense);
    }

    private static Form form(Node node, String phrase, List<Atom> atoms) {
        for (Form known : node.forms) {
            if (known.writtenAs(atoms)) {
                return known;
            }
        }
        Form form = new Form(phrase, atoms);
        node.forms.add(form);
        return form;
    }

    /** The longest phrase that begins at an atom and has its capitals. */
    Optional<Match> longest(Line line, int from) {
        Optional<Match> found = Optional.empty();
        Node node = root;
        for (int i = from; i < line.atoms().size(); i++) {
            node = node.next.get(line.atoms().get(i).key());
            if (node == null) {
                break;
            }
            found = match(node, line, from, i + 1).or(keep(found));
        }
        return found;
    }

    private static Supplier<Optional<Match>> keep(Optional<Match> found) {
        return () -> found;
    }

    private static Optional<Match> match(Node node, Line line, int from, int to) {
        List<Form> fitting = node.forms.stream()
                .filter(form -> form.fits(line.atoms(), from, line.shouting()))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        List<Sense> senses =
                fitting.stream().flatMap(form -> form.senses().stream()).toList();
        return Optional.of(new Match(from, to, fitting.get(0).text(), senses));
    }
}
