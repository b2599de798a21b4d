package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Standing;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.record.StateNames;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Occasions;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.construct.Wording;
import org.entente.measure.Numbers;
import org.entente.state.State;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * What states did on votes that a claim names: each the choice that the claim says, or all of them the same one. Who was
 * absent did not do as it says; beside it the same is counted without absences.
 */
final class NamedChoices {
    private static final String NONE = "no vote on record of those that the claim names";

    private final Proposition said;
    private final Testing testing;
    private final NamedVotes votes;
    private final List<State> states;
    private final Optional<String> choice;

    NamedChoices(Proposition said, Testing testing, NamedVotes votes) {
        this.said = said;
        this.testing = testing;
        this.votes = votes;
        this.states = Stream.concat(said.roles().who().stream(), said.roles().whom().stream())
                .distinct()
                .toList();
        this.choice = said.roles().on(Topic.Kind.CHOICE).stream().map(Topic::id).findFirst();
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
        return draft.sentence(sentence(occasions)).evidence(rows(occasions)).at(stand(row, occasions));
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

    private boolean asSaid(Occasion occasion) {
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
        Stand all = Enumerated.stand(occasions, some -> plain(row, some));
        if (choice.filter("absent"::equals).isPresent()) {
            return all;
        }
        List<Occasion> cast = occasions.stream().filter(this::allCast).toList();
        Standing counted = plain(row, cast).standing();
        double share = cast.isEmpty() ? Double.NaN : (double) honoured(cast) / cast.size();
        return all.beside(List.of(new Indicator.Alternative("absences left out", counted, share)));
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
        String words = Numbers.count(honoured) + " of " + Numbers.counted(occasions.size(), "choice", "choices")
                + " as the claim says";
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

    private String sentence(List<Occasion> occasions) {
        int honoured = honoured(occasions);
        String names = Wording.list(states.stream()
                .map(state -> StateNames.of(state, testing.date()))
                .toList());
        String did = choice.map(wanted -> " chose as the claim says, " + ChoiceFit.words(wanted) + ", on ")
                .orElse(" made the same choice on ");
        String of = occasions.size() == 1
                ? honoured == 1
                        ? "the one occasion on record that it names"
                        : "none: one occasion on record that it names"
                : Numbers.count(honoured) + " of " + Numbers.count(occasions.size())
                        + " occasions on record that it names";
        return Numbers.capital(names) + did + of + ".";
    }
}
