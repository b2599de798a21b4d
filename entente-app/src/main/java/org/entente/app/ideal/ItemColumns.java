package org.entente.app.ideal;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.app.file.Column;

/** The items of a run as the columns of a file, a row each, in the order of their first roll call. */
public final class ItemColumns {
    private ItemColumns() {}

    public static List<Column> of(RunItems items) {
        return List.of(
                text(
                        items,
                        "rollcalls",
                        "ids of the roll calls that are one item",
                        item -> String.join(" ", items.ids(item))),
                text(
                        items,
                        "first_session",
                        "session of the first",
                        item -> items.rollCalls(item).get(0).session()),
                text(
                        items,
                        "last_session",
                        "session of the last",
                        item -> last(items.rollCalls(item)).session()),
                text(items, "text", "what was voted on, by the last of them", items::text),
                new Column.Whole(
                        "n",
                        "votes cast",
                        IntStream.range(0, items.count()).map(items::votes).toArray()),
                real(
                        items,
                        "discrimination",
                        "β: how sharply it divides; positive: who stands high votes no",
                        items::discrimination),
                real(items, "cut_yes", "γ1: yes below it, on the scale of β times the position", items::lower),
                real(items, "cut_no", "γ2: no above it", items::upper),
                real(
                        items,
                        "information",
                        "what its votes say of positions: Fisher information, added up",
                        items::information));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static Column text(RunItems items, String name, String meaning, IntFunction<String> value) {
        return new Column.Text(
                name, meaning, IntStream.range(0, items.count()).mapToObj(value).toArray(String[]::new));
    }

    private static Column real(RunItems items, String name, String meaning, IntToDoubleFunction value) {
        return new Column.Real(
                name,
                meaning,
                IntStream.range(0, items.count()).mapToDouble(value).toArray());
    }
}
