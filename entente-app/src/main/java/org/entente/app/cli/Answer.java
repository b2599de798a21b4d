package org.entente.app.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.app.terminal.Terminal;
import org.entente.notice.Notice;
import org.entente.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a verb found, for people and for machines.
 *
 * @param verb the verb, part of the schema's name
 * @param query what was asked, as understood: maps, lists, records, text, numbers
 * @param data the answer of the JSON form: maps, lists, records, text, numbers; NaN is written as null
 * @param notices what the reader must know
 * @param origins what it rests on
 * @param text sets the answer on a terminal
 */
public record Answer(
        String verb,
        Map<String, ? extends @Nullable Object> query,
        Object data,
        List<Notice> notices,
        List<Origin> origins,
        Consumer<Terminal> text) {
    public Answer {
        notices = List.copyOf(notices);
        origins = List.copyOf(origins);
    }
}
