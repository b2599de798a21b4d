package org.entente.claim.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.StateNames;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Occasions;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.measure.Numbers;
import org.entente.state.State;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** The votes on whole texts that a claim names: by symbol, by case, or by a topic and its years. */
final class NamedVotes {
    private final Proposition said;
    private final Testing testing;
    private final boolean named;
    private final List<Integer> rollCalls;

    private NamedVotes(Proposition said, Testing testing, boolean named, List<Integer> rollCalls) {
        this.said = said;
        this.testing = testing;
        this.named = named;
        this.rollCalls = rollCalls;
    }

    static NamedVotes of(Proposition said, ClaimWindow window, Testing testing) {
        List<Topic> texts = said.roles().on(Topic.Kind.TEXT);
        List<Topic> cases = said.roles().on(Topic.Kind.CASE);
        List<Topic> topics = said.window().said() ? said.roles().on(Topic.Kind.TOPIC) : List.of();
        VoteRecord record = testing.evidence().record();
        List<Integer> found = new ArrayList<>();
        for (int r = 0; r < record.size(); r++) {
            RollCall rollCall = record.rollCalls().get(r);
            boolean then = !rollCall.date().isAfter(testing.date()) && rollCall.finalText();
            boolean during = !said.window().said() || window.holds(rollCall.date());
            boolean wanted = texts.stream().anyMatch(text -> is(rollCall, text.id()))
                    || (during
                            && cases.stream()
                                    .anyMatch(text -> rollCall.caseIds().contains(text.id())))
                    || (during && topics.stream().anyMatch(topic -> about(rollCall, topic.name())));
            if (then && wanted) {
                found.add(r);
            }
        }
        return new NamedVotes(said, testing, !texts.isEmpty() || !cases.isEmpty() || !found.isEmpty(), found);
    }

    private static boolean is(RollCall rollCall, String symbol) {
        String wanted = symbol.toUpperCase(Locale.ROOT);
        String own = rollCall.symbol();
        boolean bySymbol = own != null && (own.equals(wanted) || own.endsWith("/RES/" + wanted));
        return bySymbol || rollCall.id().equals(symbol) || rollCall.aliases().contains(symbol);
    }

    /** Whether all words of a topic stand in the roll call's label or title. */
    private static boolean about(RollCall rollCall, String topic) {
        String text = ((rollCall.label() == null ? "" : rollCall.label()) + " "
                        + (rollCall.title() == null ? "" : rollCall.title()))
                .toLowerCase(Locale.ROOT);
        String[] words = topic.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return words.length > 0 && Arrays.stream(words).allMatch(word -> !word.isEmpty() && text.contains(word));
    }

    /** Whether the claim names votes, also such as are not on record. */
    boolean some() {
        return named;
    }

    Indicator indicator(Row row, State a, State b) {
        List<Integer> seated =
                rollCalls.stream().filter(r -> seated(r, a) && seated(r, b)).toList();
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        if (seated.size() < row.count("rows")) {
            return draft.at(Stand.none(Why.NO_DATA, "no vote on record of those that the claim names"));
        }
        List<EvidenceRow> rows = seated.stream()
                .map(r -> VoteRows.row(
                        testing.evidence().record(),
                        r,
                        alike(r, a, b) ? EvidenceRow.Side.FOR : EvidenceRow.Side.AGAINST,
                        a,
                        b))
                .toList();
        return draft.sentence(sentence(seated, a, b)).evidence(rows).at(stand(row, seated, a, b));
    }

    private boolean seated(int r, State state) {
        Choice choice = choice(r, state);
        return choice.cast() || choice == Choice.ABSENT;
    }

    private Choice choice(int r, State state) {
        VoteRecord record = testing.evidence().record();
        int column = record.column(state.ccode());
        return column < 0 ? Choice.NO_ROW : record.choice(r, column);
    }

    private boolean alike(int r, State a, State b) {
        return choice(r, a).cast() && choice(r, a) == choice(r, b);
    }

    private String sentence(List<Integer> seated, State a, State b) {
        long alike = seated.stream().filter(r -> alike(r, a, b)).count();
        String of = seated.size() == 1
                ? "the one vote on record that the claim names"
                : "the " + Numbers.count(seated.size()) + " votes on record that the claim names";
        String both = StateNames.both(a, b, testing.date());
        return alike == 0
                ? Numbers.capital(both) + " made the same choice on none of " + of + "."
                : Numbers.capital(both) + " made the same choice on " + Numbers.word(alike) + " of " + of + ".";
    }

    /** Absences count against it; beside it the same votes without those on which either was absent. */
    private Stand stand(Row row, List<Integer> seated, State a, State b) {
        Stand all = Enumerated.stand(seated, rows -> plain(row, rows, a, b));
        List<Integer> cast = seated.stream()
                .filter(r -> choice(r, a).cast() && choice(r, b).cast())
                .toList();
        Stand counted = plain(row, cast, a, b);
        Indicator.Alternative without =
                new Indicator.Alternative("votes that both cast alone", counted.standing(), share(cast, a, b));
        return all.beside(List.of(without));
    }

    private Stand plain(Row row, List<Integer> rows, State a, State b) {
        if (rows.isEmpty()) {
            return Stand.none(Why.NO_DATA, "no vote on record of those that the claim names");
        }
        int alike = (int) rows.stream().filter(r -> alike(r, a, b)).count();
        String words = "the same choice on " + alike + " of " + Numbers.counted(rows.size(), "vote", "votes");
        Stand plain = alike == rows.size()
                ? Stand.claimed(words)
                : rows.size() - alike >= row.limit("otherwise") * rows.size()
                        ? Stand.opposed(words)
                        : Stand.between(Why.PARTIAL, words);
        int opposed = (int)
                rows.stream().filter(r -> opposed(choice(r, a), choice(r, b))).count();
        return new Occasions(alike, rows.size(), 1, opposed > 0 ? 1 : 0, opposed).with(said.words(), plain, true);
    }

    private static boolean opposed(Choice first, Choice second) {
        return (first == Choice.YES && second == Choice.NO) || (first == Choice.NO && second == Choice.YES);
    }

    private double share(List<Integer> rows, State a, State b) {
        return rows.isEmpty()
                ? Double.NaN
                : (double) rows.stream().filter(r -> alike(r, a, b)).count() / rows.size();
    }
}
