package org.entente.construct.ties;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;
import org.entente.measure.tie.TieMeasures;
import org.entente.tie.Layers;

/** What a reader must know of institutions. */
public final class InstitutionsCard {
    static final String RETENTION = "retention";
    static final String BELOW = "below_leader_share";
    static final String LAG = "convening_lag";
    public static final String LEAST = "stage_least";
    public static final String MOST = "stage_most";
    private static final String NONE = "None: records of pairs are compiled one by one.";
    private static final String JEFFREYS =
            "90 % interval from Jeffreys’ prior, Beta(½, ½): it takes the entries as a sample of such entries.";

    private InstitutionsCard() {}

    static ConstructCard card() {
        return new ConstructCard(
                "institutions",
                "Institutions",
                "How far are ties between the two laid down in organisations, obligations and bodies that outlast leaders?",
                Of.PAIR,
                List.of(
                        LayerIndicator.of(TieMeasures.JOINT_ORGANISATIONS_RATIO, 2),
                        LayerIndicator.of(TieMeasures.JOINT_ORGANISATIONS_EXCESS, 1),
                        LayerIndicator.of(TieMeasures.JOINT_ORGANISATIONS, 0),
                        LayerIndicator.of(TieMeasures.SHARED_SEATS, 0),
                        LayerIndicator.of(TieMeasures.BILATERAL_OBLIGATIONS, 0),
                        LayerIndicator.of(TieMeasures.MULTILATERAL_OBLIGATIONS, 0),
                        stage(LEAST, "Stage, at least", "The highest stage whose criterion is met."),
                        stage(MOST, "Stage, at most", "The highest stage whose criterion is met or unknown."),
                        retention(),
                        below(),
                        lag()),
                inputs(),
                "Shared seats are a list of the better-known organisations, no measure: who joins much shares much with "
                        + "everyone. A declaration of dozens of states binds no two of them closely, so pacts of the two "
                        + "alone are counted apart. What comes from the dated record describes the record: it was compiled "
                        + "by hand and is not complete. The stage is a range as wide as what is unknown, and has no middle.",
                List.of(
                        "Pevehouse, Nordstrom, McManus and Jamison 2020, Journal of Peace Research 57(3)",
                        "Santos Silva and Tenreyro 2006, Review of Economics and Statistics 88(4)",
                        "Brown, Cai and DasGupta 2001, Statistical Science 16(2)"));
    }

    private static List<Input> inputs() {
        return List.of(
                new Input(
                        Layers.JOINT_ORGANISATIONS.id(),
                        "joint memberships of all pairs",
                        "Without it seats shared in the project’s own table are listed and counted, with no expectation."),
                new Input(
                        Layers.PACT.id(),
                        "obligations in force",
                        "The project’s own list is not complete: where no list is, no pact listed is unknown, not none."),
                new Input(
                        Layers.MISSION.id(),
                        "diplomatic missions",
                        "Without it missions are those of the dated record."),
                new Input(
                        "dated_record",
                        "visits, agreements, meetings of councils and commissions",
                        "Without a record of the pair there is no stage, no retention and no share below leader level."));
    }

    private static Indicator stage(String id, String name, String what) {
        return new Indicator(
                id,
                name,
                what + " " + StageWords.criteria(),
                NONE,
                "It has no interval: the two stages are the bounds that what is unknown leaves.",
                "A dated record of the pair.",
                Alike.HIGH,
                0,
                false,
                "");
    }

    private static Indicator retention() {
        return new Indicator(
                RETENTION,
                "Changes of leader followed by a contact",
                "Share of the leaders who came to govern either state, from the record’s first contact to "
                        + Contacts.MONTHS
                        + " months before the day to which it is known, whose entry was followed by a recorded contact "
                        + "within " + Contacts.MONTHS
                        + " months. Contacts are visits, agreements, missions, meetings of councils and commissions and the "
                        + "opening of relations. A person’s terms without a break are one; acting leaders are left out.",
                NONE,
                JEFFREYS,
                "3 entries, in a dated record of the pair.",
                Alike.HIGH,
                2,
                false,
                "");
    }

    private static Indicator below() {
        return new Indicator(
                BELOW,
                "Contacts below leader level",
                "Of the contacts in the record that say at which level they were (head, minister, official), the share "
                        + "below heads of state or government.",
                NONE,
                JEFFREYS,
                "10 contacts with a level, in a dated record of the pair.",
                Alike.NEITHER,
                2,
                false,
                "");
    }

    private static Indicator lag() {
        return new Indicator(
                LAG,
                "Months between meetings of joint bodies",
                "Median number of months from one recorded meeting to the next, councils and commissions each by "
                        + "themselves.",
                NONE,
                "It has no interval: the meetings on record are counted, not sampled; their range stands beside it.",
                "3 meetings of one body, in a dated record of the pair.",
                Alike.NEITHER,
                1,
                false,
                "");
    }
}
