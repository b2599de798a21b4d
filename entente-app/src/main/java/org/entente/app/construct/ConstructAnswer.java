package org.entente.app.construct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.app.cli.Answer;
import org.entente.app.cli.NamedState;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.construct.Setting;
import org.entente.construct.Told;
import org.entente.dossier.ConstructTexts;
import org.entente.dossier.Section;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;
import org.entente.source.Origin;
import org.entente.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Constructs as the answer of a verb: the same readings as a page, on a terminal, as a table and as JSON.
 *
 * @param verb the verb
 * @param setting time and slice; what it reads must stay open while the answer is written
 * @param states the two of a pair, one state, or none for the world
 * @param told the constructs in order
 * @param years the years that head it
 */
public record ConstructAnswer(String verb, Setting setting, List<NamedState> states, List<Told> told, String years) {
    public ConstructAnswer {
        states = List.copyOf(states);
        told = List.copyOf(told);
    }

    /** Headed by the setting's own years. */
    public ConstructAnswer(String verb, Setting setting, List<NamedState> states, List<Told> told) {
        this(verb, setting, states, told, setting.headline().label());
    }

    /** The answer in every form. */
    public Answer answer(List<Notice> notices, String command) {
        return answer(notices, command, terminal -> new ConstructPage(this).print(terminal));
    }

    /** The same, set on a terminal in a way of its own. */
    public Answer answer(List<Notice> notices, String command, Consumer<Terminal> text) {
        return new Answer(verb, query(), json(), notices, origins(), text)
                .withTable(new FindingTable(this).columns())
                .withSheet(() -> new ConstructSheet(this).sheet(notices, command));
    }

    /** The answer as a profile: all constructs side by side. */
    public Answer profile(List<Notice> notices, String command) {
        return new Answer(verb, query(), json(), notices, origins(), terminal -> new ProfilePage(this).print(terminal))
                .withTable(new FindingTable(this).columns())
                .withSheet(() -> new ProfileSheet(this).sheet(notices, command));
    }

    /** What it rests on: the record of votes, then what the constructs used besides. */
    public List<Origin> origins() {
        return Stream.concat(
                        setting.evidence().origins().stream(),
                        told.stream().flatMap(one -> one.reading().origins().stream()))
                .distinct()
                .toList();
    }

    /** What was asked, as understood. */
    public Map<String, @Nullable Object> query() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        if (states.size() == 1) {
            query.put("state", states.get(0).json());
        } else if (!states.isEmpty()) {
            query.put("pair", states.stream().map(NamedState::json).toList());
        }
        query.put("slice", SliceWords.options(setting.slice()).strip());
        return query;
    }

    /** The answer for machines. */
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>(query());
        data.put("headline", setting.headline().label());
        data.put("year", setting.year());
        data.put("constructs", constructs());
        return data;
    }

    /** The constructs alone, for machines. */
    public List<Map<String, @Nullable Object>> constructs() {
        ConstructJson json = new ConstructJson(this);
        return told.stream().map(json::construct).toList();
    }

    /** The constructs as sections of a page. */
    public List<Section> sections() {
        return texts().sections(told);
    }

    /** The constructs on a terminal, a line each: what they say in a few words. */
    public void printLines(Terminal terminal) {
        Table table = new Table(0, 2).left("construct").left("in a few words").whole();
        told.forEach(one -> table.row(one.construct().card().title(), texts().words(one)));
        terminal.print(table.lines(terminal.room()));
    }

    ConstructTexts texts() {
        return new ConstructTexts(setting, lineages());
    }

    List<State> lineages() {
        return states.stream().map(NamedState::state).toList();
    }

    /** "Azerbaijan – Serbia", "Serbia", "All states". */
    public String whom() {
        List<String> names = new ArrayList<>();
        states.forEach(state -> names.add(state.name()));
        return names.isEmpty() ? "All states" : String.join(" – ", names);
    }

    /** The code of a state at the time of the page, empty for 0. */
    String code(int ccode) {
        return ccode == 0 ? "" : setting.code(setting.evidence().states().get(ccode));
    }
}
