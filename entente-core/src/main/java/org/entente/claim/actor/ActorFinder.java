package org.entente.claim.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.cases.CaseRegistry;
import org.entente.claim.actor.Meanings.Named;
import org.entente.construct.Evidence;
import org.entente.record.TieRecord;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.text.Token;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * Finds who a text speaks of. Names are those of the registry of states, of organisations and cases, and of the
 * project’s table of leaders, with the tables beside this class; words around a name decide whether it means something
 * else; pronouns and descriptions stand for whom the paragraph named before. What cannot be decided is no mention.
 * Immutable and safe for many threads.
 */
public final class ActorFinder {
    private final Lexicon lexicon;

    private ActorFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A finder over these registries and the leaders that ship with the product.
     *
     * @param states which states there are, under which names
     * @param cases the territorial cases
     * @param ties the record that has the leaders
     */
    public static ActorFinder of(StateRegistry states, CaseRegistry cases, TieRecord ties) {
        List<Tie> terms = ties.findBuiltIn(Layers.LEADER)
                .map(holding -> ties.read(holding, TieFilter.ALL).list())
                .orElse(List.of());
        return new ActorFinder(new LexiconBuilder(states, cases).build(LeaderNames.persons(terms, states)));
    }

    /** A finder over the registries and the leaders of an evidence. */
    public static ActorFinder of(Evidence evidence) {
        return of(evidence.states(), evidence.cases(), evidence.ties());
    }

    /** The mentions of each sentence of a text without a title. */
    public List<List<ActorMention>> find(List<List<Token>> sentences, int[] paragraphOf, LocalDate date) {
        return find(List.of(), sentences, paragraphOf, date);
    }

    /**
     * The mentions of each sentence, in order, none overlapping another.
     *
     * @param titles the words of each title, which tell of whom the text speaks and who speaks
     * @param sentences the words of each sentence, with spans in the whole text
     * @param paragraphOf the number of each sentence’s paragraph, never falling
     * @param date the day of the text, which decides who is called what
     * @throws IllegalArgumentException if there are not as many paragraph numbers as sentences
     */
    public List<List<ActorMention>> find(
            List<List<Token>> titles, List<List<Token>> sentences, int[] paragraphOf, LocalDate date) {
        if (sentences.size() != paragraphOf.length) {
            throw new IllegalArgumentException(
                    sentences.size() + " sentences, but paragraphs of " + paragraphOf.length);
        }
        List<Line> heads = titles.stream().map(title -> Line.of(-1, -1, title)).toList();
        List<Line> lines = IntStream.range(0, sentences.size())
                .mapToObj(i -> Line.of(i, paragraphOf[i], sentences.get(i)))
                .toList();
        List<List<Match>> matches =
                Stream.concat(heads.stream(), lines.stream()).map(this::matches).toList();
        Named named = named(matches, date);
        Meanings meanings = new Meanings(date, named);
        Traps traps = new Traps(match -> match.senses(Sense.OfLeader.class).stream()
                .anyMatch(sense -> named.persons().contains(sense.leader())));
        List<Heading> found = IntStream.range(0, matches.size())
                .mapToObj(i -> heading(
                        i < heads.size() ? heads.get(i) : lines.get(i - heads.size()), matches.get(i), meanings, traps))
                .toList();
        List<List<Found>> names =
                found.stream().skip(heads.size()).map(Heading::names).toList();
        return new References(lines, names, found.subList(0, heads.size()), date).mentions();
    }

    private static Heading heading(Line line, List<Match> matches, Meanings meanings, Traps traps) {
        return new Heading(line, new Names(line, matches, meanings, traps).found());
    }

    /** From left to right, the longest phrase at each place. */
    private List<Match> matches(Line line) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < line.atoms().size()) {
            Optional<Match> match = lexicon.longest(line, at)
                    .map(found -> line.joinedAt(found.to()) ? found : found.unjoined())
                    .filter(found -> !found.senses().isEmpty());
            match.ifPresent(matches::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return matches;
    }

    private static Named named(List<List<Match>> matches, LocalDate date) {
        Set<State> states = new HashSet<>();
        Set<Leader> persons = new HashSet<>();
        matches.forEach(line -> line.forEach(match -> {
            states.addAll(Meanings.certain(match, date));
            match.senses(Sense.OfLeader.class).stream()
                    .filter(Sense.OfLeader::whole)
                    .forEach(sense -> persons.add(sense.leader()));
        }));
        return new Named(states, persons);
    }
}
