package org.entente.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the tables {@code cases.csv} and {@code case_texts.csv} into cases. */
final class CaseTables {
    private CaseTables() {}

    static List<Case> read() {
        Map<String, List<CaseText>> texts = new LinkedHashMap<>();
        for (Map<String, String> row : Csv.rows("case_texts.csv")) {
            CaseText text = text(row);
            texts.computeIfAbsent(text.caseId(), id -> new ArrayList<>()).add(text);
        }
        List<Case> cases = new ArrayList<>();
        for (Map<String, String> row : Csv.rows("cases.csv")) {
            List<CaseText> own = texts.remove(value(row, "id"));
            cases.add(oneCase(row, own == null ? List.of() : own));
        }
        if (!texts.isEmpty()) {
            throw new IllegalStateException("texts of unknown cases: " + texts.keySet());
        }
        return List.copyOf(cases);
    }

    private static Case oneCase(Map<String, String> row, List<CaseText> texts) {
        return new Case(
                value(row, "id"),
                value(row, "name"),
                Dimension.ofWord(value(row, "dimension")),
                party(row, "supported"),
                party(row, "opposing"),
                value(row, "directness_note"),
                LocalDate.parse(value(row, "last_checked")),
                texts);
    }

    private static Party party(Map<String, String> row, String side) {
        List<Integer> ccodes = new ArrayList<>();
        for (String code : value(row, side + "_ccodes").split(";", -1)) {
            if (!code.isEmpty()) {
                ccodes.add(Integer.valueOf(code));
            }
        }
        Party.Kind kind = Party.Kind.valueOf(value(row, side + "_kind").toUpperCase(Locale.ROOT));
        return new Party(kind, value(row, side + "_name"), ccodes);
    }

    private static CaseText text(Map<String, String> row) {
        String date = value(row, "date");
        return new CaseText(
                value(row, "case"),
                value(row, "symbol"),
                VoteKind.ofWord(value(row, "vote")),
                date.isEmpty() ? null : LocalDate.parse(date),
                ids(row),
                Integer.parseInt(value(row, "direction")),
                Directness.ofWord(value(row, "directness")),
                value(row, "subject"),
                tally(row),
                value(row, "source"),
                value(row, "entry").equals("added"),
                value(row, "note"));
    }

    private static List<String> ids(Map<String, String> row) {
        List<String> ids = new ArrayList<>();
        if (!value(row, "undl").isEmpty()) {
            ids.add("undl:" + value(row, "undl"));
        }
        if (!value(row, "rcid").isEmpty()) {
            ids.add("voeten:" + value(row, "rcid"));
        }
        return ids;
    }

    private static @Nullable Tally tally(Map<String, String> row) {
        String yes = value(row, "official_yes");
        return yes.isEmpty()
                ? null
                : new Tally(
                        Integer.parseInt(yes),
                        Integer.parseInt(value(row, "official_no")),
                        Integer.parseInt(value(row, "official_abstain")));
    }

    private static String value(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("no column " + column);
        }
        return value;
    }
}
