package org.entente.page;

import java.util.List;

/**
 * Several nodes in a row.
 *
 * @param nodes in order
 */
public record Fragment(List<Node> nodes) implements Node {
    public Fragment {
        nodes = List.copyOf(nodes);
    }

    public static Fragment of(Node... nodes) {
        return new Fragment(List.of(nodes));
    }

    @Override
    public void write(StringBuilder out) {
        for (Node node : nodes) {
            node.write(out);
        }
    }
}
