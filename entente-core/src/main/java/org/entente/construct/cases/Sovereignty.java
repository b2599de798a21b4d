package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.cases.TextVote;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.stat.Intervals;
import org.entente.state.State;
import org.entente.vote.Choice;

/** Whether a state backs texts that leave states to decide for themselves more than the world does. */
public final class Sovereignty implements Construct {
    static final String ABOVE = "above_world";
    static final String NOT_YES = "not_yes";
    /** Texts that an interval needs. */
    private static final int INTERVAL_TEXTS = 30;

    @Override
    public ConstructCard card() {
        return SovereigntyCard.CARD;
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        return reading(setting, List.of(state));
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        Reading own = reading(setting, List.of(a, b));
        List<String> remarks = new ArrayList<>(own.remarks());
        alike(setting, a, b).ifPresent(remarks::add);
        return new Reading(own.findings(), own.listings(), remarks, own.needs(), own.origins());
    }

    /** "Texts on which both voted, and voted alike: coercive measures, 0 of 11; …". */
    private static Optional<String> alike(Setting setting, State a, State b) {
        List<String> words = new ArrayList<>();
        for (NormVotes votes : groups(setting)) {
            NormRows.Alike alike = NormRows.Alike.of(
                    votes, setting.record().column(a.ccode()), setting.record().column(b.ccode()));
            if (alike.both() > 0) {
                words.add(votes.group().label() + ", " + alike.same() + " of " + alike.both());
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of("Texts on which both voted, and voted alike: " + String.join("; ", words)
                        + ". These are counts, and no score of the pair.");
    }

    @Override
    public void prepare(Setting setting) {
        groups(setting);
    }

    static List<NormVotes> groups(Setting setting) {
        return Arrays.stream(NormGroup.values())
                .map(group -> NormVotes.of(setting, group))
                .filter(votes -> !votes.texts().isEmpty())
                .toList();
    }

    private static Reading reading(Setting setting, List<State> states) {
        List<NormVotes> groups = groups(setting);
        NormRows rows = new NormRows(setting, groups, states);
        List<Finding> findings = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (State state : states) {
            findings(setting, state, groups, findings);
            remark(setting, state, groups, remarks);
        }
        List<Listing> listings = rows.listings().stream()
                .filter(rowsOf -> !rowsOf.rows().isEmpty())
                .toList();
        return new Reading(findings, listings, remarks, "", List.of());
    }

    private static void findings(Setting setting, State state, List<NormVotes> groups, List<Finding> findings) {
        int column = setting.record().column(state.ccode());
        boolean first = true;
        for (NormVotes votes : groups) {
            if (votes.enough(column)) {
                Finding above = finding(setting, state, votes, ABOVE, above(setting, votes, column));
                findings.add(first ? above.leading() : above);
                findings.add(finding(setting, state, votes, NOT_YES, notYes(setting, votes, column)));
                first = false;
            }
        }
    }

    private static Finding finding(Setting setting, State state, NormVotes votes, String indicator, Estimate estimate) {
        int column = setting.record().column(state.ccode());
        int[] years = votes.votes(column).stream()
                .mapToInt(vote ->
                        setting.record().rollCalls().get(vote.text().rollCall()).year())
                .toArray();
        return Finding.of(indicator, state.ccode(), 0, estimate, years[0], years[years.length - 1])
                .about(votes.group().label())
                .counting(counted(votes, column));
    }

    /** "backed the norm on 52 of 52 texts, 2 families". */
    static String counted(NormVotes votes, int column) {
        List<TextVote> cast = votes.votes(column);
        long backed = cast.stream().filter(vote -> vote.support() > 0).count();
        return "backed the norm on " + backed + " of " + Wording.counted(cast.size(), "text", "texts") + ", "
                + Wording.counted(votes.families(column), "family", "families");
    }

    private static Estimate above(Setting setting, NormVotes votes, int column) {
        int texts = votes.votes(column).size();
        Figured figured = Figured.of(
                        votes.value(column),
                        "mean over families of vote minus the others’ mean",
                        texts,
                        setting.level())
                .among(votes.all())
                .from(setting.evidence().originIds());
        return texts < INTERVAL_TEXTS
                ? figured.without("under " + INTERVAL_TEXTS + " texts").build()
                : figured.within(Intervals.of(
                                votes.value(column), votes.drawn(column), votes.families(column), setting.level()))
                        .build();
    }

    private static Estimate notYes(Setting setting, NormVotes votes, int column) {
        List<TextVote> cast = votes.votes(column);
        long yes = cast.stream().filter(vote -> vote.choice() == Choice.YES).count();
        return Figured.of(
                        (double) (cast.size() - yes) / cast.size(), "texts without a yes", cast.size(), setting.level())
                .without("enumerated")
                .from(setting.evidence().originIds())
                .build();
    }

    private static void remark(Setting setting, State state, List<NormVotes> groups, List<String> remarks) {
        int column = setting.record().column(state.ccode());
        String name = Wording.name(setting, state);
        List<String> few = groups.stream()
                .filter(votes -> !votes.enough(column) && !votes.votes(column).isEmpty())
                .map(votes -> votes.group().label() + " (" + counted(votes, column) + ")")
                .toList();
        if (!few.isEmpty()) {
            remarks.add("Rows and no figure of " + name + ", because it takes " + NormVotes.LEAST_TEXTS + " texts of "
                    + NormVotes.LEAST_FAMILIES + " families: " + Wording.list(few) + ".");
        }
        if (groups.stream().allMatch(votes -> votes.votes(column).isEmpty())) {
            remarks.add(Wording.capital(name) + " was seated on none of these texts in this slice.");
        }
    }
}
