package org.entente.app.blocs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.entente.app.file.Column;
import org.entente.measure.Unit;
import org.entente.measure.bloc.DeclaredBloc;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.measure.bloc.Outcome;

/** The blocs as columns of a file: a row for every state that voted in a unit. */
final class BlocsTable {
    private final BlocsAnswer answer;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A state in a unit.
     *
     * @param unit index of the unit
     * @param ccode its COW code
     * @param bloc the bloc's number, {@link Column#MISSING} in none
     * @param stability in its bloc, NaN in none
     * @param standing bloc, alone, left_out, or why the unit has no blocs
     * @param declared organisations of which it is a full member
     * @param apart those of them whose other members mostly sit in another bloc
     * @param grades its other standings, as organisation:grade
     */
    private record Row(
            int unit,
            int ccode,
            int bloc,
            double stability,
            String standing,
            String declared,
            String apart,
            String grades) {}

    BlocsTable(BlocsAnswer answer) {
        this.answer = answer;
        for (int unit = 0; unit < answer.history().units().size(); unit++) {
            add(unit);
        }
    }

    private void add(int index) {
        FoundBlocs found = answer.found(index);
        Unit unit = answer.history().units().get(index);
        List<DeclaredBloc> declared = answer.declared().of(unit, found);
        int[] all = IntStream.concat(Arrays.stream(found.states()), Arrays.stream(found.leftOut()))
                .sorted()
                .toArray();
        for (int ccode : all) {
            int place = found.place(ccode);
            int bloc = found.bloc(ccode);
            String apart = String.join(
                    ";",
                    declared.stream()
                            .filter(one -> one.majority() && Arrays.binarySearch(one.apart(), ccode) >= 0)
                            .map(DeclaredBloc::organisation)
                            .toList());
            rows.add(new Row(
                    index,
                    ccode,
                    bloc < 0 ? Column.MISSING : answer.history().number(index, bloc),
                    place < 0 ? Double.NaN : found.stability()[place],
                    standing(found, place, bloc),
                    String.join(";", answer.declared().of(unit, ccode)),
                    apart,
                    String.join(";", answer.declared().standings(unit, ccode))));
        }
    }

    private static String standing(FoundBlocs found, int place, int bloc) {
        if (place < 0) {
            return "left_out";
        }
        return found.outcome() != Outcome.FOUND ? found.outcome().word() : bloc < 0 ? "alone" : "bloc";
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(unit());
        columns.add(new Column.Whole("ccode", "COW code of the state", whole(Row::ccode)));
        columns.add(new Column.Whole(
                "bloc", "number of its bloc, the same over all rows of the file; empty in none", whole(Row::bloc)));
        columns.add(new Column.Real(
                "stability", "share of divisions in which it is with most of its bloc", real(Row::stability)));
        columns.add(new Column.Text(
                "declared",
                "organisations of which it is a full member on the day of the last roll call, lists complete then; "
                        + "separated by semicolons",
                text(Row::declared)));
        columns.add(new Column.Text(
                "apart",
                "those of them of which most members sit in a bloc that it is not in, separated by semicolons",
                text(Row::apart)));
        columns.add(new Column.Text(
                "standing",
                "bloc; alone: in the network, in no bloc; left_out: no pair with enough joint votes; "
                        + "no_blocs, as_by_chance: the "
                        + answer.by().word().toLowerCase(Locale.ROOT) + " has no bloc structure",
                text(Row::standing)));
        columns.add(new Column.Text(
                "grades",
                "its other standings that day as organisation:grade, separated by semicolons; such lists are not complete",
                text(Row::grades)));
        return columns;
    }

    private List<Column> unit() {
        return switch (answer.by()) {
            case YEAR ->
                List.of(new Column.Whole(
                        "year",
                        "calendar year of the votes",
                        whole(row -> unit(row).fromYear())));
            case SESSION ->
                List.of(new Column.Text(
                        "session", "session", text(row -> unit(row).label())));
            case SLICE ->
                List.of(
                        new Column.Whole(
                                "from", "first year", whole(row -> unit(row).fromYear())),
                        new Column.Whole(
                                "to", "last year", whole(row -> unit(row).toYear())));
        };
    }

    private Unit unit(Row row) {
        return answer.history().units().get(row.unit());
    }

    private int[] whole(ToIntFunction<Row> value) {
        return rows.stream().mapToInt(value).toArray();
    }

    private double[] real(ToDoubleFunction<Row> value) {
        return rows.stream().mapToDouble(value).toArray();
    }

    private String[] text(Function<Row, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
