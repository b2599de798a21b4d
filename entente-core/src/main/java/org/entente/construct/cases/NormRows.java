package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.List;
import org.entente.cases.TextVote;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.construct.Setting;
import org.entente.state.State;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;

/** The votes on norm texts: by group, where two states voted alike, and text by text. */
final class NormRows {
    private final Setting setting;
    private final List<NormVotes> groups;
    private final List<State> states;

    NormRows(Setting setting, List<NormVotes> groups, List<State> states) {
        this.setting = setting;
        this.groups = groups;
        this.states = states;
    }

    List<Listing> listings() {
        return states.size() == 2 ? List.of(byGroup(), alike(), texts()) : List.of(byGroup(), texts());
    }

    private int column(State state) {
        return setting.record().column(state.ccode());
    }

    private Listing byGroup() {
        List<List<Item>> rows = new ArrayList<>();
        for (NormVotes votes : groups) {
            for (State state : states) {
                if (!votes.votes(column(state)).isEmpty()) {
                    rows.add(groupRow(votes, state));
                }
            }
        }
        return new Listing(
                "groups",
                "What each did on the texts of each group",
                "The groups are never averaged. A yes to a text on human rights in a single country goes against the "
                        + "norm that states decide for themselves, a no backs it. Counts of all texts: no interval.",
                List.of(
                        Column.words("group", "Group"),
                        Column.words("state", "State"),
                        Column.words("years", "Years"),
                        Column.number("texts", "Texts"),
                        Column.number("families", "Families"),
                        Column.number("yes", "Yes"),
                        Column.number("abstained", "Abstained"),
                        Column.number("no", "No"),
                        Column.number("not_voting", "Did not vote"),
                        Column.number("about_itself", "About itself")),
                rows);
    }

    private List<Item> groupRow(NormVotes votes, State state) {
        List<TextVote> cast = votes.votes(column(state));
        int first = rollCall(cast.get(0)).year();
        int last = rollCall(cast.get(cast.size() - 1)).year();
        long own = votes.texts().stream()
                .filter(text -> text.entry().about().contains(state.ccode()))
                .filter(text -> votes.vote(text, column(state)).seated())
                .count();
        return List.of(
                new Item.Words(votes.group().label()),
                new Item.OfState(state.ccode(), last),
                new Item.Words(first == last ? String.valueOf(first) : first + "–" + last),
                new Item.Count(cast.size()),
                new Item.Count(votes.families(column(state))),
                count(cast, Choice.YES),
                count(cast, Choice.ABSTAIN),
                count(cast, Choice.NO),
                count(cast, Choice.ABSENT),
                new Item.Count(own));
    }

    private static Item count(List<TextVote> votes, Choice choice) {
        return new Item.Count(
                votes.stream().filter(vote -> vote.choice() == choice).count());
    }

    private Listing alike() {
        List<List<Item>> rows = new ArrayList<>();
        for (NormVotes votes : groups) {
            Alike alike = Alike.of(votes, column(states.get(0)), column(states.get(1)));
            if (alike.both() > 0) {
                rows.add(List.of(
                        new Item.Words(votes.group().label()),
                        new Item.Count(alike.both()),
                        new Item.Count(alike.same()),
                        new Item.Count(alike.backed())));
            }
        }
        return new Listing(
                "alike",
                "Texts on which the two voted alike",
                "Counts and no score of the pair: on most of these texts most states vote alike.",
                List.of(
                        Column.words("group", "Group"),
                        Column.number("both", "Both voted"),
                        Column.number("same", "Alike"),
                        Column.number("backed", "Both backed")),
                rows);
    }

    /**
     * How two states voted on the texts of a group.
     *
     * @param both texts on which both cast a vote
     * @param same those on which they cast the same
     * @param backed those on which both backed the norm
     */
    record Alike(int both, int same, int backed) {
        static Alike of(NormVotes votes, int columnA, int columnB) {
            int both = 0;
            int same = 0;
            int backed = 0;
            for (NormVotes.Text text : votes.texts()) {
                TextVote a = votes.vote(text, columnA);
                TextVote b = votes.vote(text, columnB);
                if (a.choice().cast() && b.choice().cast()) {
                    both++;
                    same += a.choice() == b.choice() ? 1 : 0;
                    backed += a.support() > 0 && b.support() > 0 ? 1 : 0;
                }
            }
            return new Alike(both, same, backed);
        }
    }

    private Listing texts() {
        List<List<Item>> rows = new ArrayList<>();
        for (NormVotes votes : groups) {
            for (NormVotes.Text text : votes.texts()) {
                List<TextVote> own = states.stream()
                        .map(state -> votes.vote(text, column(state)))
                        .toList();
                if (own.stream().anyMatch(TextVote::seated)) {
                    rows.add(textRow(votes, text, own));
                }
            }
        }
        List<Column> columns = new ArrayList<>(
                List.of(Column.words("group", "Group"), Column.words("text", "Text"), Column.words("date", "Date")));
        for (int i = 0; i < states.size(); i++) {
            columns.add(Column.words("vote_" + (char) ('a' + i), states.get(i).shortName(setting.on())));
        }
        columns.add(Column.words("yes", "A yes"));
        return new Listing("texts", "Every norm text of the slice, by group and date", "", columns, rows);
    }

    private List<Item> textRow(NormVotes votes, NormVotes.Text text, List<TextVote> own) {
        List<Item> row = new ArrayList<>();
        row.add(new Item.Words(votes.group().label()));
        row.add(new Item.Text(text.resolved().rollCall(), text.entry().symbol()));
        row.add(new Item.Words(rollCall(own.get(0)).date().toString()));
        own.forEach(vote -> row.add(new Item.Words(ChoiceWord.of(vote.choice()))));
        row.add(new Item.Words(text.entry().direction() > 0 ? "backs the norm" : "goes against it"));
        return row;
    }

    private RollCall rollCall(TextVote vote) {
        return setting.record().rollCalls().get(vote.text().rollCall());
    }
}
