package org.entente.page;

/** A piece of a page that writes itself as HTML. Only this package makes nodes, so that all text is escaped. */
public sealed interface Node permits Element, Text, Fragment {
    /** Appends the node's HTML. */
    void write(StringBuilder out);
}
