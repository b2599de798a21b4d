package org.entente.claim;

import java.util.List;
import org.entente.state.State;

/**
 * The parts that states and things play in a claim.
 *
 * @param who of whom it is said; a pair of equals stands here whole
 * @param whom to whom, of a claim with a direction
 * @param on the things it is about: layers, cases, organisations, texts, topics
 * @param than with whom it compares
 * @param from whom a pivot leaves, or where a change began
 * @param to whom a pivot turns to
 * @param each whether it is said of each of those in {@code who}, not of them as a pair
 * @param mutual whether it is said in both directions
 */
public record Roles(
        List<State> who,
        List<State> whom,
        List<Topic> on,
        List<State> than,
        List<State> from,
        List<State> to,
        boolean each,
        boolean mutual) {
    /** Nobody and nothing. */
    public static final Roles NONE =
            new Roles(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, false);

    public Roles {
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        on = List.copyOf(on);
        than = List.copyOf(than);
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Of these states, and nothing else yet. */
    public static Roles of(List<State> who) {
        return NONE.withWho(who);
    }

    public Roles withWho(List<State> states) {
        return new Roles(states, whom, on, than, from, to, each, mutual);
    }

    public Roles withWhom(List<State> states) {
        return new Roles(who, states, on, than, from, to, each, mutual);
    }

    public Roles withOn(List<Topic> topics) {
        return new Roles(who, whom, topics, than, from, to, each, mutual);
    }

    public Roles withThan(List<State> states) {
        return new Roles(who, whom, on, states, from, to, each, mutual);
    }

    public Roles withFrom(List<State> states) {
        return new Roles(who, whom, on, than, states, to, each, mutual);
    }

    public Roles withTo(List<State> states) {
        return new Roles(who, whom, on, than, from, states, each, mutual);
    }

    public Roles ofEach(boolean said) {
        return new Roles(who, whom, on, than, from, to, said, mutual);
    }

    public Roles mutually(boolean said) {
        return new Roles(who, whom, on, than, from, to, each, said);
    }

    /** In which sense the claim's type is meant, by the words of a wording. */
    public boolean means(String sense) {
        return on.stream()
                .anyMatch(
                        topic -> topic.kind() == Topic.Kind.SENSE && topic.id().equals(sense));
    }

    /** The things that it is about, without the senses of its type. */
    public List<Topic> about() {
        return on.stream().filter(topic -> topic.kind() != Topic.Kind.SENSE).toList();
    }

    /** The things of one kind that it is about, in order. */
    public List<Topic> on(Topic.Kind kind) {
        return on.stream().filter(topic -> topic.kind() == kind).toList();
    }
}
