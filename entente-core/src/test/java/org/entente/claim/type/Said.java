package org.entente.claim.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.Standing;
import org.entente.claim.Tense;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.claim.Words;
import org.entente.construct.Evidence;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.text.Span;

/** A claim in the making, tested on the record that ships with the product. */
final class Said {
    static final Evidence EVIDENCE = new Evidence(
            BuiltInRecord.load(),
            List.of(),
            StateRegistry.builtIn(),
            CaseRegistry.builtIn(),
            DatedRecord.builtIn(),
            TieRecord.builtIn(),
            null,
            label -> {});

    private final String type;
    private final LocalDate date;
    private final List<Topic> on = new ArrayList<>();
    private Roles roles = Roles.NONE;
    private Window window = Window.UNSAID;
    private Tense tense = Tense.PRESENT;
    private Words words = Words.PLAIN;
    private boolean affirmed = true;
    private Evidence evidence = EVIDENCE;

    private Said(String type, String date) {
        this.type = type;
        this.date = LocalDate.parse(date);
    }

    /** A claim of a type in a text of a day. */
    static Said of(String type, String date) {
        return new Said(type, date);
    }

    Said who(String... codes) {
        roles = roles.withWho(states(codes));
        return this;
    }

    Said whom(String... codes) {
        roles = roles.withWhom(states(codes));
        return this;
    }

    Said from(String... codes) {
        roles = roles.withFrom(states(codes));
        return this;
    }

    Said mutual() {
        roles = roles.mutually(true);
        return this;
    }

    Said each() {
        roles = roles.ofEach(true);
        return this;
    }

    Said organisation(String id) {
        return on(Topic.Kind.ORGANISATION, id, id);
    }

    /** In a sense of the type. */
    Said topic(String id) {
        return on(Topic.Kind.SENSE, id, id);
    }

    Said on(Topic.Kind kind, String id, String name) {
        on.add(new Topic(kind, id, name));
        return this;
    }

    Said past() {
        tense = Tense.PAST;
        return this;
    }

    Said perfect() {
        tense = Tense.PERFECT;
        return this;
    }

    /** In a year. */
    Said in(int year) {
        return days(year + "-01-01", year + "-12-31");
    }

    Said years(int from, int to) {
        return days(from + "-01-01", to + "-12-31");
    }

    Said days(String from, String to) {
        window = new Window(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)), from);
        return this;
    }

    Said since(int year) {
        window = new Window(Optional.of(LocalDate.of(year, 1, 1)), Optional.empty(), "since " + year);
        return this;
    }

    Said window(Window said) {
        window = said;
        return this;
    }

    Said number(double value, String unit, double tolerance) {
        return words(new Words(
                words.intensifier(),
                words.frequency(),
                words.hedge(),
                "",
                Optional.of(new Words.Quantity(value, unit, tolerance, false)),
                List.of(),
                List.of()));
    }

    Said always() {
        return words(new Words(0, true, Words.Hedge.NONE, "", Optional.empty(), List.of(), List.of()));
    }

    Said often() {
        return words(new Words(0, false, Words.Hedge.FREQUENCY, "often", Optional.empty(), List.of(), List.of()));
    }

    Said words(Words other) {
        words = other;
        return this;
    }

    Said denied() {
        affirmed = false;
        return this;
    }

    Said against(Evidence other) {
        evidence = other;
        return this;
    }

    Proposition proposition() {
        return new Proposition(
                "s1",
                List.of(new Span(0, 1)),
                type,
                RelationObject.NONE,
                affirmed,
                roles.withOn(on),
                words,
                tense,
                window,
                Optional.empty());
    }

    List<Indicator> indicators() {
        return ClaimTypes.find(type).orElseThrow().test(proposition(), new Testing(evidence, date));
    }

    /** The first indicator. */
    Indicator first() {
        return indicators().get(0);
    }

    Standing standing() {
        return first().standing();
    }

    Judgement judged() {
        return ClaimTest.of(proposition(), new Testing(evidence, date));
    }

    private List<State> states(String... codes) {
        return Arrays.stream(codes).map(this::state).toList();
    }

    /** By a COW code, or the ISO code of the day. */
    private State state(String code) {
        StateRegistry states = StateRegistry.builtIn();
        if (Character.isDigit(code.charAt(0))) {
            return states.get(Integer.parseInt(code));
        }
        return states.list().stream()
                .filter(state -> state.iso3(date).equals(code) && state.onRecord(date))
                .findFirst()
                .or(() -> states.list().stream()
                        .filter(state -> state.iso3(date).equals(code))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no state " + code + " on " + date));
    }
}
