package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Standing;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Occasions;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.measure.Numbers;
import org.entente.state.State;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * What states did on votes that a claim names: each the choice that the claim says, or all of them the same one. Who was
 * absent did not do as it says; beside it the same is counted without absences.
 */
final class NamedChoices {
    /** The reason without such a vote. */
    static final String NONE = "no vote on record of those that the claim names";

    private final Proposition said;
    private final Testing testing;
    private final NamedVotes votes;
    private final List<State> states;
    private final Optional<String> choice;
    private final boolean against;

    NamedChoices(Proposition said, Testing testing, NamedVotes votes) {
        this.said = said;
        this.testing = testing;
        this.votes = votes;
        this.states = Stream.concat(said.roles().who().stream(), said.roles().whom().stream())
                .distinct()
                .toList();
        this.choice = said.roles().on(Topic.Kind.CHOICE).stream().map(Topic::id).findFirst();
        this.against = said.roles().on(Topic.Kind.SENSE).stream().map(Topic::id).anyMatch("against"::equals);
    }

    /** One of the listed votes, of one state where the claim names a choice, else of all. */
    private record Occasion(int rollCall, List<State> of) {}

    Indicator indicator(Row row) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        if (choice.isEmpty() && states.size() < 2) {
            return draft.at(Stand.none(Why.NO_DATA, "the claim names neither a choice nor a second state"));
        }
        List<Occasion> occasions = occasions();
        if (occasions.size() < row.count("rows")) {
            return draft.at(Stand.none(Why.NO_DATA, NONE));
        }
        return draft.sentence(Numbers.capital(told(occasions)) + ".")
                .evidence(rows(occasions))
                .at(stand(row, occasions));
    }

    private List<Occasion> occasions() {
        List<Occasion> occasions = new ArrayList<>();
        for (int r : votes.rollCalls()) {
            if (choice.isPresent()) {
                states.stream()
                        .filter(state -> seated(r, state))
                        .forEach(state -> occasions.add(new Occasion(r, List.of(state))));
            } else if (states.stream().allMatch(state -> seated(r, state))) {
                occasions.add(new Occasion(r, states));
            }
        }
        return occasions;
    }

    private boolean seated(int r, State state) {
        return choice(r, state).cast() || choice(r, state) == Choice.ABSENT;
    }

    private Choice choice(int r, State state) {
        VoteRecord record = testing.evidence().record();
        int column = record.column(state.ccode());
        return column < 0 ? Choice.NO_ROW : record.choice(r, column);
    }

    /** Of "never against X": every vote but the opposite one. */
    private boolean asSaid(Occasion occasion) {
        if (against) {
            return !opposed(occasion);
        }
        Choice first = choice(occasion.rollCall(), occasion.of().get(0));
        return choice.map(wanted -> ChoiceFit.is(wanted, first))
                .orElseGet(() -> first.cast()
                        && occasion.of().stream().allMatch(state -> choice(occasion.rollCall(), state) == first));
    }

    private boolean opposed(Occasion occasion) {
        List<Choice> made = occasion.of().stream()
                .map(state -> choice(occasion.rollCall(), state))
                .toList();
        boolean yes = made.contains(Choice.YES) || choice.filter("yes"::equals).isPresent();
        boolean no = made.contains(Choice.NO) || choice.filter("no"::equals).isPresent();
        return yes && no;
    }

    private boolean allCast(Occasion occasion) {
        return occasion.of().stream()
                .allMatch(state -> choice(occasion.rollCall(), state).cast());
    }

    private Stand stand(Row row, List<Occasion> occasions) {
        int texts = (int) occasions.stream().map(Occasion::rollCall).distinct().count();
        return switch (TextsMeant.of(said, texts)) {
            case UNCLEAR ->
                Stand.between(
                        Why.PARTIAL,
                        "it is not clear which of " + Numbers.count(texts) + " texts is meant: " + told(occasions));
            case OF_DAYS -> counted(occasions, this::together);
            case COUNTED -> counted(occasions, some -> plain(row, some));
        };
    }

    private Stand counted(List<Occasion> occasions, Function<List<Occasion>, Stand> rule) {
        Stand all = Enumerated.stand(occasions, rule);
        if (choice.filter("absent"::equals).isPresent()) {
            return all;
        }
        List<Occasion> cast = occasions.stream().filter(this::allCast).toList();
        Standing counted = rule.apply(cast).standing();
        double share = cast.isEmpty() ? Double.NaN : (double) honoured(cast) / cast.size();
        return all.beside(List.of(new Indicator.Alternative("absences left out", counted, share)));
    }

    /** Texts of the very days said, of which the claim may mean any: each state as it says on all, or on none. */
    private Stand together(List<Occasion> occasions) {
        if (occasions.isEmpty()) {
            return Stand.none(Why.NO_DATA, NONE);
        }
        Map<List<State>, List<Occasion>> each = occasions.stream().collect(Collectors.groupingBy(Occasion::of));
        if (each.values().stream().anyMatch(one -> honoured(one) == 0)) {
            return Stand.opposed(told(occasions));
        }
        return honoured(occasions) == occasions.size()
                ? Stand.claimed(told(occasions))
                : Stand.between(Why.PARTIAL, told(occasions));
    }

    private int honoured(List<Occasion> occasions) {
        return (int) occasions.stream().filter(this::asSaid).count();
    }

    private Stand plain(Row row, List<Occasion> occasions) {
        if (occasions.isEmpty()) {
            return Stand.none(Why.NO_DATA, NONE);
        }
        int honoured = honoured(occasions);
        int otherwise = occasions.size() - honoured;
        String words = told(occasions);
        Stand plain = otherwise == 0
                ? Stand.claimed(words)
                : otherwise >= row.limit("otherwise") * occasions.size()
                        ? Stand.opposed(words)
                        : Stand.between(Why.PARTIAL, words);
        int opposed = (int) occasions.stream().filter(this::opposed).count();
        return new Occasions(honoured, occasions.size(), 1, opposed > 0 ? 1 : 0, opposed)
                .with(said.words(), plain, true);
    }

    private List<EvidenceRow> rows(List<Occasion> occasions) {
        return occasions.stream()
                .map(occasion -> VoteRows.row(
                        testing.evidence().record(),
                        occasion.rollCall(),
                        asSaid(occasion) ? EvidenceRow.Side.FOR : EvidenceRow.Side.AGAINST,
                        occasion.of().toArray(State[]::new)))
                .toList();
    }

    /** Who did what, a clause. */
    private String told(List<Occasion> occasions) {
        VoteRecord record = testing.evidence().record();
        List<String> symbols = occasions.stream()
                .map(Occasion::rollCall)
                .distinct()
                .map(r -> VoteRows.symbol(record.rollCalls().get(r)))
                .toList();
        ToldChoices told = new ToldChoices(symbols, testing.date());
        if (against) {
            int opposite = occasions.size() - honoured(occasions);
            return Say.names(states, testing.date()) + " voted on opposite sides on "
                    + (opposite == 0 ? "none" : Numbers.count(opposite)) + " of "
                    + Numbers.count(occasions.size()) + " texts found" + told.named();
        }
        if (choice.isEmpty() && occasions.size() > 1) {
            return Say.names(states, testing.date()) + " made the same choice on "
                    + Numbers.count(honoured(occasions)) + " of " + Numbers.count(occasions.size()) + " texts found"
                    + told.named();
        }
        occasions.forEach(one -> one.of().forEach(state -> told.add(state, choice(one.rollCall(), state))));
        return told.words();
    }
}
