package org.entente.construct.composite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Construct;
import org.entente.construct.Constructs;
import org.entente.construct.Indicator;
import org.entente.construct.PairValues;
import org.entente.construct.Setting;

/** Everything that can be weighed in a composite: votes, other layers, and what constructs measure of all pairs. */
public final class Parts {
    private static final List<Part> LIST = collected();

    private Parts() {}

    /** All of them, votes first; where two have one id, the first. */
    public static List<Part> list() {
        return LIST;
    }

    /** The one of an id, dashes as good as underscores. */
    public static Optional<Part> find(String id) {
        String wanted = id.toLowerCase(Locale.ROOT).replace('-', '_');
        return LIST.stream().filter(part -> part.id().equals(wanted)).findFirst();
    }

    private static List<Part> collected() {
        Map<String, Part> parts = new LinkedHashMap<>();
        Stream.of(VoteParts.list(), TieParts.list(), ofConstructs())
                .flatMap(List::stream)
                .forEach(part -> parts.putIfAbsent(part.id(), part));
        return List.copyOf(parts.values());
    }

    private static List<Part> ofConstructs() {
        return Constructs.list().stream()
                .flatMap(construct -> construct.weighed().stream().map(id -> part(construct, id)))
                .toList();
    }

    private static Part part(Construct construct, String id) {
        Indicator indicator = construct.card().get(id);
        String layer = construct.card().inputs().isEmpty()
                ? "votes"
                : construct.card().inputs().get(0).layer();
        return new Part(
                id,
                indicator.name(),
                construct.card().title(),
                layer,
                indicator.high(),
                new OfConstruct(construct, id));
    }

    /** Reads an indicator of a construct. */
    private record OfConstruct(Construct construct, String id) implements Part.Reader {
        @Override
        public Optional<PairValues> of(Setting setting) {
            return construct.distribution(setting, id);
        }

        @Override
        public boolean ready(Setting setting) {
            return construct.ready(setting, id);
        }
    }
}
