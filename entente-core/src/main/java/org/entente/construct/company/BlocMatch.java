package org.entente.construct.company;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entente.construct.Figured;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;
import org.entente.measure.ModalVote;
import org.entente.measure.Pole;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.Percentile;
import org.entente.state.Organisation;

/**
 * How far states vote with an organisation: the share of texts on which a state's vote is the modal vote of the members,
 * the choice of at least half of those casting one, held by at least half of all seated that day; the state itself is left
 * out of them.
 */
final class BlocMatch {
    static final String NON_YES = "match_where_not_yes";
    static final String ALL = "match_all_texts";

    /** Texts on which the mode is abstain or no that a figure needs. */
    static final int LEAST_TEXTS = 30;

    /** States with the same grade that a percentile needs. */
    static final int LEAST_ALIKE = 5;

    private final Setting setting;
    private final Organisation body;
    private final ModalVote modal;
    private final Map<Asked, Match> known = new HashMap<>();
    private final Map<Unit, BlocPeers> peers = new HashMap<>();

    private record Key(Slice slice, FigureOptions options, LocalDate now, String body) {}

    private record Asked(Unit unit, int ccode) {}

    /**
     * A state's match in a unit.
     *
     * @param notYes on texts whose mode is abstain or no, among the states with the same grade
     * @param all on all texts with a mode
     */
    record Match(Estimate notYes, Estimate all) {}

    /** The matches with an organisation, each computed once. */
    static BlocMatch of(Setting setting, Organisation body) {
        Key key = new Key(setting.slice(), setting.figures().options(), Present.of(setting), body.id());
        return setting.evidence().once(key, BlocMatch.class, () -> new BlocMatch(setting, body));
    }

    private BlocMatch(Setting setting, Organisation body) {
        this.setting = setting;
        this.body = body;
        this.modal = new ModalVote(
                setting.record(),
                new Pole(
                        body.id(),
                        body.name(),
                        day -> setting.evidence().states().members(body.id(), day)));
    }

    /** The match of a state in a unit, among the states with the same grade. */
    Match placed(Unit unit, int ccode) {
        Match alone = alone(unit, ccode);
        return alone.notYes().n() < LEAST_TEXTS
                ? alone
                : new Match(Placed.among(alone.notYes(), alike(unit, ccode)), alone.all());
    }

    /** The same without its place, for which all states with the same grade are counted. */
    synchronized Match alone(Unit unit, int ccode) {
        return known.computeIfAbsent(new Asked(unit, ccode), asked -> new Match(notYes(unit, ccode), all(unit, ccode)));
    }

    private Estimate notYes(Unit unit, int ccode) {
        int column = setting.record().column(ccode);
        Estimate match = setting.figures().mean(unit, r -> match(r, column, true), NON_YES);
        return match.n() < LEAST_TEXTS ? few(match) : match;
    }

    private Estimate all(Unit unit, int ccode) {
        int column = setting.record().column(ccode);
        return setting.figures().mean(unit, r -> match(r, column, false), ALL);
    }

    private Estimate few(Estimate match) {
        return Figured.undefined(
                NON_YES,
                match.n(),
                match.n() == 0 ? "no joint votes" : "too few",
                setting.level(),
                setting.evidence().originIds());
    }

    private double match(int rollCall, int column, boolean notYes) {
        if (column < 0 || !setting.record().choice(rollCall, column).cast()) {
            return Double.NaN;
        }
        int mode = modal.ofSeated(rollCall, column);
        return mode == 0 || (notYes && mode == 1)
                ? Double.NaN
                : setting.record().cell(rollCall, column) == mode ? 1 : 0;
    }

    /** The matches of all states that have the state's grade on the unit's last day; empty for too few. */
    private synchronized Percentile alike(Unit unit, int ccode) {
        return peers.computeIfAbsent(unit, this::peers).alike(setting.record().column(ccode));
    }

    private BlocPeers peers(Unit unit) {
        LocalDate last = last(unit);
        int states = setting.record().stateCount();
        double[] grades = new double[states];
        double[] shares = new double[states];
        for (int column = 0; column < states; column++) {
            int ccode = setting.record().ccode(column);
            grades[column] =
                    Grade.of(setting.evidence().states(), body, ccode, last).value();
            shares[column] = share(unit, ccode);
        }
        return new BlocPeers(grades, shares);
    }

    private double share(Unit unit, int ccode) {
        int column = setting.record().column(ccode);
        int same = 0;
        int texts = 0;
        for (int r : SliceMask.indexes(unit.mask())) {
            double match = match(r, column, true);
            texts += Double.isNaN(match) ? 0 : 1;
            same += match == 1 ? 1 : 0;
        }
        return texts < LEAST_TEXTS ? Double.NaN : (double) same / texts;
    }

    /** The unit’s last day; of states that were no more by then, the last on which they are named. */
    private LocalDate last(Unit unit) {
        int[] rollCalls = SliceMask.indexes(unit.mask());
        LocalDate now = Present.of(setting);
        if (rollCalls.length == 0) {
            return now;
        }
        LocalDate last = setting.record()
                .rollCalls()
                .get(rollCalls[rollCalls.length - 1])
                .date();
        return last.isAfter(now) ? now : last;
    }
}
