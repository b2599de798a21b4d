package org.entente.app.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.app.rollcall.Tallies;
import org.entente.cases.Backing;
import org.entente.cases.Case;
import org.entente.cases.CaseReport;
import org.entente.cases.CaseText;
import org.entente.cases.Party;
import org.entente.cases.ResolvedText;
import org.entente.cases.Support;
import org.entente.cases.Tally;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** Cases as JSON answers have them. */
public final class CaseJson {
    private final VoteRecord record;

    public CaseJson(VoteRecord record) {
        this.record = record;
    }

    /** A case without its states. */
    public Map<String, @Nullable Object> summary(CaseReport report) {
        Case entry = report.resolved().entry();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("name", entry.name());
        fields.put("short_name", entry.shortName());
        fields.put("dimension", entry.dimension().word());
        fields.put("supported", party(entry.supported(), lastVote(entry)));
        fields.put("opposing", party(entry.opposing(), lastVote(entry)));
        fields.put("directness_note", entry.directnessNote());
        fields.put("last_checked", entry.lastChecked().toString());
        fields.put("whole_texts", report.whole().texts().size());
        fields.put("families", report.whole().families());
        fields.put("not_in_record", report.resolved().missing().size());
        return fields;
    }

    /** A case with its texts, states, groups and poles. */
    public Map<String, @Nullable Object> full(CaseReport report, CaseFollowUp followUp) {
        Map<String, @Nullable Object> fields = summary(report);
        fields.put("texts", report.resolved().texts().stream().map(this::text).toList());
        fields.put("support", backing(report.whole()));
        fields.put("apart", backing(report.apart()));
        fields.put("follow_up", followUp.empty() ? null : followUp.json());
        fields.put("unlisted", report.unlisted().stream().map(this::name).toList());
        fields.put("rows", "entente rollcalls --case " + entry(report).id());
        return fields;
    }

    private static Case entry(CaseReport report) {
        return report.resolved().entry();
    }

    private static Map<String, @Nullable Object> party(Party party, LocalDate on) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", party.kind().word());
        fields.put("name", party.name().isEmpty() ? null : party.name());
        fields.put(
                "states", party.ccodes().stream().map(ccode -> state(ccode, on)).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> state(int ccode, LocalDate on) {
        State state = StateRegistry.builtIn().get(ccode);
        OptionalInt gwcode = state.gwcode(on);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("iso3", state.iso3(on).isEmpty() ? null : state.iso3(on));
        fields.put("ccode", ccode);
        fields.put("gwcode", gwcode.isPresent() ? gwcode.getAsInt() : null);
        fields.put("name", state.name(on));
        fields.put("on", on.toString());
        return fields;
    }

    /** The day of the case's last dated vote: what its parties are named by. */
    private static LocalDate lastVote(Case entry) {
        return entry.texts().stream()
                .map(CaseText::date)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(entry.lastChecked());
    }

    private Map<String, @Nullable Object> text(ResolvedText resolved) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        String date = CaseWords.date(resolved, record);
        Tally official = resolved.text().official();
        fields.put("symbol", resolved.text().symbol());
        fields.put("kind", resolved.text().kind().word());
        fields.put("date", date.isEmpty() ? null : date);
        fields.put("direction", resolved.text().direction());
        fields.put("directness", resolved.text().directness().word());
        fields.put("subject", resolved.text().subject());
        fields.put("status", resolved.status().word());
        fields.put("rollcall", resolved.found() ? name(resolved.rollCall()) : null);
        fields.put("tally", resolved.found() ? Tallies.of(record, resolved.rollCall()) : null);
        fields.put("official", official);
        fields.put("source", resolved.text().source());
        fields.put("added_by_rule", resolved.text().added());
        fields.put(
                "note",
                resolved.text().note().isEmpty() ? null : resolved.text().note());
        return fields;
    }

    private String name(int rollCall) {
        return record.rollCalls().get(rollCall).id();
    }

    private @Nullable Map<String, @Nullable Object> backing(Backing backing) {
        if (backing.texts().isEmpty()) {
            return null;
        }
        LocalDate on = backing.texts().stream()
                .map(text -> record.rollCalls().get(text.rollCall()).date())
                .max(LocalDate::compareTo)
                .orElseThrow();
        CaseStates states = new CaseStates(backing, on);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("texts", backing.texts().size());
        fields.put("families", backing.families());
        fields.put(
                "captured",
                backing.captured().stream().map(t -> name(t.rollCall())).toList());
        fields.put("states", states.supports().stream().map(s -> support(s, on)).toList());
        fields.put("groups", groups(states));
        fields.put(
                "poles",
                CasePole.all(backing, record).stream().map(CaseJson::pole).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> support(Support support, LocalDate on) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ccode", support.ccode());
        fields.put(
                "iso3",
                StateRegistry.builtIn()
                        .find(support.ccode())
                        .map((State state) -> state.iso3(on))
                        .filter(code -> !code.isEmpty())
                        .orElse(null));
        fields.put("stance", support.stance().word());
        fields.put("backed", support.backed());
        fields.put("withheld", support.withheld());
        fields.put("opposed", support.opposed());
        fields.put("absent", support.absent());
        fields.put("families", support.families());
        fields.put("seated", number(support.seated()));
        fields.put("cast", number(support.cast()));
        return fields;
    }

    private static List<Map<String, @Nullable Object>> groups(CaseStates states) {
        List<Map<String, @Nullable Object>> groups = new ArrayList<>();
        for (Map.Entry<String, int[]> group : states.groups()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("group", group.getKey());
            for (int i = 0; i < CaseStates.STANCES.size(); i++) {
                fields.put(CaseStates.STANCES.get(i).word(), group.getValue()[i]);
            }
            groups.add(fields);
        }
        return groups;
    }

    private static Map<String, @Nullable Object> pole(CasePole pole) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", pole.name());
        fields.put("ccode", pole.ccode());
        fields.put("backed", pole.counts().get(0));
        fields.put("withheld", pole.counts().get(1));
        fields.put("opposed", pole.counts().get(2));
        fields.put("absent", pole.counts().get(3));
        fields.put("split", pole.split());
        fields.put("seated", number(pole.seated()));
        fields.put("cast", number(pole.cast()));
        return fields;
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
