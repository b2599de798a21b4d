package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.List;
import org.entente.cases.Backing;
import org.entente.cases.Case;
import org.entente.cases.CaseSupport;
import org.entente.cases.ResolvedCase;
import org.entente.cases.ResolvedText;
import org.entente.cases.TextVote;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.construct.Setting;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;

/** The votes behind mutual support, both ways: whole texts, amendments and motions apart, texts left out. */
final class SupportRows {
    private static final List<Column> COLUMNS = List.of(
            Column.words("giver", "Vote of"),
            Column.words("case", "Case"),
            Column.words("dimension", "Dimension"),
            Column.words("text", "Text"),
            Column.words("date", "Date"),
            Column.words("put_to_the_vote", "Put to the vote"),
            Column.words("yes", "A yes"),
            Column.words("vote", "Vote"),
            Column.words("own_vote", "The claimant’s own vote"),
            Column.words("note", "Note"));

    private final Setting setting;
    private final List<SupportGiven> ways;

    SupportRows(Setting setting, List<SupportGiven> ways) {
        this.setting = setting;
        this.ways = ways;
    }

    /** The listings that have rows. */
    List<Listing> listings() {
        return List.of(whole(), apart(), captured()).stream()
                .filter(listing -> !listing.rows().isEmpty())
                .toList();
    }

    private Listing whole() {
        List<List<Item>> rows = new ArrayList<>();
        for (SupportGiven way : ways) {
            way.support().dimensions().forEach(dimension -> dimension.cases().forEach(own -> add(way, own, rows)));
        }
        return new Listing(
                "texts",
                "Whole texts on the other’s own cases",
                "Each is counted once: repeats of a text are one family, a case is the mean of its families.",
                COLUMNS,
                rows);
    }

    private Listing apart() {
        List<List<Item>> rows = new ArrayList<>();
        for (SupportGiven way : ways) {
            way.support().apart().forEach(own -> add(way, own, rows));
        }
        return new Listing(
                "apart",
                "Amendments and motions on the other’s own cases",
                "They stand apart and enter no figure: on many of them most states did not vote.",
                COLUMNS,
                rows);
    }

    private Listing captured() {
        List<List<Item>> rows = new ArrayList<>();
        for (SupportGiven way : ways) {
            for (Case own :
                    setting.evidence().cases().casesOf(way.claimant().ccode()).supported()) {
                if (!own.contextOnly() && !own.isParty(way.giver().ccode())) {
                    ResolvedCase resolved = SliceCases.of(setting).get(own);
                    Backing.ofScored(resolved, setting.record())
                            .captured()
                            .forEach(text -> rows.add(
                                    row(way, own, vote(text, way.giver().ccode()))));
                }
            }
        }
        return new Listing(
                "captured",
                "Texts left out, because the claimant’s own seat voted against its side",
                "A rule, not a list: whose government then held the seat is not judged.",
                COLUMNS,
                rows);
    }

    private void add(SupportGiven way, CaseSupport own, List<List<Item>> rows) {
        own.votes().stream().filter(TextVote::seated).forEach(vote -> rows.add(row(way, own.entry(), vote)));
    }

    private List<Item> row(SupportGiven way, Case own, TextVote vote) {
        ResolvedText text = vote.text();
        RollCall rollCall = setting.record().rollCalls().get(text.rollCall());
        int year = rollCall.year();
        return List.of(
                new Item.OfState(way.giver().ccode(), year),
                new Item.Words(own.shortName()),
                new Item.Words(own.dimension().label()),
                new Item.Text(text.rollCall(), text.text().symbol()),
                new Item.Words(rollCall.date().toString()),
                new Item.Words(text.text().kind().label()),
                new Item.Words(meaning(text, own)),
                new Item.Words(ChoiceWord.of(vote.choice())),
                new Item.Words(ChoiceWord.of(vote(text, way.claimant().ccode()).choice())),
                new Item.Words(text.text().note()));
    }

    /** What a yes to a text does for the supported party. */
    static String meaning(ResolvedText text, Case entry) {
        String party = entry.supported().name();
        return (text.text().direction() > 0 ? "backs " : "opposes ") + party;
    }

    private TextVote vote(ResolvedText text, int ccode) {
        int column = setting.record().column(ccode);
        Choice choice = column < 0 ? Choice.NO_ROW : setting.record().choice(text.rollCall(), column);
        return new TextVote(text, choice);
    }
}
