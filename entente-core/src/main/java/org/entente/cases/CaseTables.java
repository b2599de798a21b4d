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
            List<CaseText> own = texts.remove(Csv.value(row, "id"));
            cases.add(oneCase(row, own == null ? List.of() : own));
        }
        if (!texts.isEmpty()) {
            throw new IllegalStateException("texts of unknown cases: " + texts.keySet());
        }
        return List.copyOf(cases);
    }

    private static Case oneCase(Map<String, String> row, List<CaseText> texts) {
        return new Case(
                Csv.value(row, "id"),
                Csv.value(row, "name"),
                Csv.value(row, "short_name"),
                Dimension.ofWord(Csv.value(row, "dimension")),
                party(row, "supported"),
                party(row, "opposing"),
                Csv.value(row, "directness_note"),
                LocalDate.parse(Csv.value(row, "last_checked")),
                texts);
    }

    private static Party party(Map<String, String> row, String side) {
        List<Integer> ccodes = new ArrayList<>();
        for (String code : Csv.value(row, side + "_ccodes").split(";", -1)) {
            if (!code.isEmpty()) {
                ccodes.add(Integer.valueOf(code));
            }
        }
        Party.Kind kind = Party.Kind.valueOf(Csv.value(row, side + "_kind").toUpperCase(Locale.ROOT));
        return new Party(kind, Csv.value(row, side + "_name"), ccodes);
    }

    private static CaseText text(Map<String, String> row) {
        String date = Csv.value(row, "date");
        return new CaseText(
                Csv.value(row, "case"),
                Csv.value(row, "symbol"),
                VoteKind.ofWord(Csv.value(row, "vote")),
                date.isEmpty() ? null : LocalDate.parse(date),
                ids(row),
                Integer.parseInt(Csv.value(row, "direction")),
                Directness.ofWord(Csv.value(row, "directness")),
                Csv.value(row, "subject"),
                tally(row),
                Csv.value(row, "source"),
                Csv.value(row, "entry").equals("added"),
                Csv.value(row, "note"));
    }

    private static List<String> ids(Map<String, String> row) {
        List<String> ids = new ArrayList<>();
        if (!Csv.value(row, "undl").isEmpty()) {
            ids.add("undl:" + Csv.value(row, "undl"));
        }
        if (!Csv.value(row, "rcid").isEmpty()) {
            ids.add("voeten:" + Csv.value(row, "rcid"));
        }
        return ids;
    }

    private static @Nullable Tally tally(Map<String, String> row) {
        String yes = Csv.value(row, "official_yes");
        return yes.isEmpty()
                ? null
                : new Tally(
                        Integer.parseInt(yes),
                        Integer.parseInt(Csv.value(row, "official_no")),
                        Integer.parseInt(Csv.value(row, "official_abstain")));
    }
}
