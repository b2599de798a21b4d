package org.entente.claim.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
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
import org.entente.vote.VoteRecord;

/** A claim in the making, for tests, and the record that ships with the product to set it against. */
public final class Stated {
    private static final StateRegistry STATES = StateRegistry.builtIn();
    private static final Evidence BUILT_IN = evidence(BuiltInRecord.load(), TieRecord.builtIn());
    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);

    private final String type;
    private Roles roles = Roles.NONE;
    private Words words = Words.PLAIN;
    private RelationObject object = RelationObject.POSITIONS;
    private boolean affirmed = true;
    private Tense tense = Tense.PRESENT;
    private Window window = Window.UNSAID;

    private Stated(String type) {
        this.type = type;
    }

    /** A claim of a type. */
    public static Stated that(String type) {
        return new Stated(type);
    }

    /** The state of a code such as "CAN" on the day of the tests' text. */
    public static State state(String iso) {
        return STATES.list().stream()
                .filter(state -> state.iso3(DAY).equals(iso))
                .filter(state -> state.onRecord(DAY))
                .findFirst()
                .orElseThrow();
    }

    private static List<State> states(String... isos) {
        return List.of(isos).stream().map(Stated::state).toList();
    }

    /** The evidence of a record of votes and ties. */
    public static Evidence evidence(VoteRecord record, TieRecord ties) {
        return new Evidence(
                record, List.of(), STATES, CaseRegistry.builtIn(), DatedRecord.builtIn(), ties, null, computing -> {});
    }

    public Stated who(String... isos) {
        roles = roles.withWho(states(isos));
        return this;
    }

    public Stated who(List<State> states) {
        roles = roles.withWho(states);
        return this;
    }

    public Stated whom(String... isos) {
        roles = roles.withWhom(states(isos));
        return this;
    }

    public Stated whom(List<State> states) {
        roles = roles.withWhom(states);
        return this;
    }

    public Stated than(String... isos) {
        roles = roles.withThan(states(isos));
        return this;
    }

    public Stated from(String... isos) {
        roles = roles.withFrom(states(isos));
        return this;
    }

    public Stated to(String... isos) {
        roles = roles.withTo(states(isos));
        return this;
    }

    public Stated on(Topic.Kind kind, String id) {
        List<Topic> topics = new ArrayList<>(roles.on());
        topics.add(new Topic(kind, id, id));
        roles = roles.withOn(topics);
        return this;
    }

    public Stated each() {
        roles = roles.ofEach(true);
        return this;
    }

    public Stated mutually() {
        roles = roles.mutually(true);
        return this;
    }

    public Stated words(Words said) {
        words = said;
        return this;
    }

    public Stated intensifier(int degree) {
        words = new Words(degree, false, Words.Hedge.NONE, "", Optional.empty(), List.of(), List.of());
        return this;
    }

    public Stated object(RelationObject about) {
        object = about;
        return this;
    }

    public Stated denied() {
        affirmed = !affirmed;
        return this;
    }

    public Stated tense(Tense when) {
        tense = when;
        return this;
    }

    /** In these years, both included. */
    public Stated in(int from, int to) {
        window = new Window(
                Optional.of(LocalDate.of(from, 1, 1)), Optional.of(LocalDate.of(to, 12, 31)), from + " to " + to);
        return this;
    }

    public Stated since(int year) {
        window = new Window(Optional.of(LocalDate.of(year, 1, 1)), Optional.empty(), "since " + year);
        return this;
    }

    public Proposition proposition() {
        return new Proposition(
                "s1", List.of(new Span(0, 1)), type, object, affirmed, roles, words, tense, window, Optional.empty());
    }

    /** What the built-in record says, in a text of 16 February 2026. */
    public Judgement judged() {
        return judged(DAY);
    }

    /** The same in a text of another day. */
    public Judgement judged(LocalDate day) {
        return ClaimTest.of(proposition(), new Testing(BUILT_IN, day));
    }

    /** What another record says. */
    public Judgement judged(Evidence evidence, LocalDate day) {
        return ClaimTest.of(proposition(), new Testing(evidence, day));
    }
}
