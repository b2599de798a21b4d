package org.entente.app.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.app.file.Column;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.Sheet;
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
 * @param table the answer as columns for CSV, or null when it is no table
 * @param page makes the answer as a page of its own, or null when it has no page
 */
public record Answer(
        String verb,
        Map<String, ? extends @Nullable Object> query,
        Object data,
        List<Notice> notices,
        List<Origin> origins,
        Consumer<Terminal> text,
        @Nullable List<Column> table,
        @Nullable Supplier<AnswerPage> page) {
    public Answer {
        notices = List.copyOf(notices);
        origins = List.copyOf(origins);
    }

    /** An answer that is no table. */
    public Answer(
            String verb,
            Map<String, ? extends @Nullable Object> query,
            Object data,
            List<Notice> notices,
            List<Origin> origins,
            Consumer<Terminal> text) {
        this(verb, query, data, notices, origins, text, null, null);
    }

    /** The same answer as columns too. */
    public Answer withTable(List<Column> columns) {
        return new Answer(verb, query, data, notices, origins, text, columns, page);
    }

    /** The same answer as a page of its own too, made when it is asked for. */
    public Answer withSheet(Supplier<Sheet> sheet) {
        return withPage(() -> AnswerPage.of(sheet.get()));
    }

    /** The same with a page that is no sheet. */
    public Answer withPage(Supplier<AnswerPage> document) {
        return new Answer(verb, query, data, notices, origins, text, table, document);
    }
}
