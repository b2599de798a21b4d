package org.entente.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the registry's tables and joins them by ccode. */
final class StateTables {
    private StateTables() {}

    /** All lineages by ascending ccode. */
    static List<State> states() {
        Map<Integer, List<StateName>> names = names();
        Map<Integer, List<StateCode>> codes = codes();
        Map<Integer, List<SystemPeriod>> periods = periods();
        Map<Integer, List<Span>> seats = seats();
        Map<Integer, List<Capital>> capitals = capitals();
        Table table = Table.read("states.tsv");
        int cow = table.column("cow");
        int vdem = table.column("vdem");
        int m49 = table.column("m49");
        int subregion = table.column("subregion");
        int region = table.column("region");
        List<State> states = new ArrayList<>(table.rows().size());
        for (String[] row : table.rows()) {
            Integer ccode = Integer.valueOf(row[0]);
            states.add(new State(
                    ccode,
                    row[cow],
                    Table.number(row[vdem]),
                    Table.number(row[m49]),
                    row[subregion],
                    row[region],
                    names.getOrDefault(ccode, List.of()),
                    codes.getOrDefault(ccode, List.of()),
                    periods.getOrDefault(ccode, List.of()),
                    seats.getOrDefault(ccode, List.of()),
                    capitals.getOrDefault(ccode, List.of())));
        }
        return List.copyOf(states);
    }

    private static Map<Integer, List<StateName>> names() {
        Table table = Table.read("names.tsv");
        int name = table.column("name");
        int shorter = table.column("short");
        int adjective = table.column("adjective");
        int demonym = table.column("demonym");
        int from = table.column("from");
        int to = table.column("to");
        int ended = table.column("ended");
        Map<Integer, List<StateName>> names = new HashMap<>();
        for (String[] row : table.rows()) {
            add(
                    names,
                    row[0],
                    new StateName(
                            row[name],
                            row[shorter].isEmpty() ? row[name] : row[shorter],
                            row[adjective],
                            row[demonym],
                            Table.span(row[from], row[to]),
                            !row[ended].isEmpty()));
        }
        return names;
    }

    private static Map<Integer, List<StateCode>> codes() {
        Table table = Table.read("codes.tsv");
        int scheme = table.column("scheme");
        int code = table.column("code");
        int from = table.column("from");
        int to = table.column("to");
        Map<Integer, List<StateCode>> codes = new HashMap<>();
        for (String[] row : table.rows()) {
            StateCode.Scheme list = StateCode.Scheme.ofWord(row[scheme]);
            add(codes, row[0], new StateCode(list, row[code], Table.span(row[from], row[to])));
        }
        return codes;
    }

    private static Map<Integer, List<SystemPeriod>> periods() {
        Table table = Table.read("periods.tsv");
        int list = table.column("list");
        int code = table.column("code");
        int from = table.column("from");
        int to = table.column("to");
        Map<Integer, List<SystemPeriod>> periods = new HashMap<>();
        for (String[] row : table.rows()) {
            SystemPeriod.StateList word = SystemPeriod.StateList.ofWord(row[list]);
            Span span = Table.span(row[from], row[to]);
            add(periods, row[0], new SystemPeriod(word, Table.number(row[code]), span));
        }
        return periods;
    }

    private static Map<Integer, List<Span>> seats() {
        Table table = Table.read("seats.tsv");
        int from = table.column("from");
        int to = table.column("to");
        Map<Integer, List<Span>> seats = new HashMap<>();
        for (String[] row : table.rows()) {
            add(seats, row[0], Table.span(row[from], row[to]));
        }
        return seats;
    }

    private static Map<Integer, List<Capital>> capitals() {
        Table table = Table.read("capitals.tsv");
        int name = table.column("capital");
        int from = table.column("from");
        int to = table.column("to");
        int latitude = table.column("lat");
        int longitude = table.column("lng");
        Map<Integer, List<Capital>> capitals = new HashMap<>();
        for (String[] row : table.rows()) {
            double north = Double.parseDouble(row[latitude]);
            double east = Double.parseDouble(row[longitude]);
            add(capitals, row[0], new Capital(row[name], north, east, Table.span(row[from], row[to])));
        }
        return capitals;
    }

    private static <T> void add(Map<Integer, List<T>> lists, String ccode, T value) {
        Integer key = Integer.valueOf(ccode);
        List<T> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>(4);
            lists.put(key, list);
        }
        list.add(value);
    }
}
