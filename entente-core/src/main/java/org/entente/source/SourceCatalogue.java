package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.source.undl.UngaUndl;
import org.entente.source.voeten.UngaVoeten;

/** Every source there is: adding one is a package and a line here. */
public final class SourceCatalogue {
    private static final List<DataSource> SOURCES = List.of(new UngaVoeten(), new UngaUndl());

    private SourceCatalogue() {}

    /** Sources that can be imported, in order of precedence outside registry cases. */
    public static List<DataSource> list() {
        return SOURCES;
    }

    /** The source of this word. */
    public static Optional<DataSource> find(String id) {
        return SOURCES.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** Cards of everything an answer can rest on: the built-in record first, then the sources. */
    public static List<SourceCard> cards() {
        List<SourceCard> cards = new ArrayList<>();
        cards.add(SourceCards.of(SourceCatalogue.class, "builtin.json"));
        SOURCES.forEach(source -> cards.add(source.card()));
        return List.copyOf(cards);
    }

    /** The card of this word, {@code builtin} among them. */
    public static Optional<SourceCard> card(String id) {
        return cards().stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
