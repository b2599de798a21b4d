package org.entente.construct;

import java.util.List;
import java.util.Optional;

/** The constructs, in the order of the framework: adding one is a class and a line here. */
public final class Constructs {
    private static final List<Construct> LIST = List.of();

    private Constructs() {}

    /** All constructs. */
    public static List<Construct> list() {
        return LIST;
    }

    /** The construct of an id, dashes as good as underscores. */
    public static Optional<Construct> find(String id) {
        String wanted = id.replace('-', '_');
        return LIST.stream()
                .filter(construct -> construct.card().id().equals(wanted))
                .findFirst();
    }
}
