package org.entente.construct.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.entente.state.Membership;
import org.entente.state.Organisation;
import org.entente.vote.VoteRecord;

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
    private final Map<Integer, Integer> modes = new HashMap<>();
    private final Map<Asked, Match> known = new HashMap<>();
    private final Map<Integer, List<Membership>> members;

    private record Key(Slice slice, FigureOptions options, LocalDate now, String body) {}

    private record Asked(Unit unit, int ccode, boolean placed) {}

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
        this.members = setting.evidence().states().memberships(body.id()).stream()
                .filter(Membership::full)
                .collect(Collectors.groupingBy(Membership::ccode));
        this.modal = new ModalVote(
                setting.record(),
                new Pole(
                        body.id(),
                        body.name(),
                        day -> setting.evidence().states().members(body.id(), day)));
    }

    /** The match of a state in a unit, among the states with the same grade. */
    Match placed(Unit unit, int ccode) {
        return match(new Asked(unit, ccode, true));
    }

    /** The same without its place, for which all states with the same grade are counted. */
    Match alone(Unit unit, int ccode) {
        return match(new Asked(unit, ccode, false));
    }

    private Match match(Asked asked) {
        return known.computeIfAbsent(asked, key -> new Match(notYes(asked), all(asked.unit(), asked.ccode())));
    }

    private Estimate notYes(Asked asked) {
        int column = setting.record().column(asked.ccode());
        Estimate match = setting.figures().mean(asked.unit(), r -> match(r, column, true), NON_YES);
        if (match.n() < LEAST_TEXTS) {
            return few(match);
        }
        return asked.placed() ? Placed.among(match, alike(asked.unit(), asked.ccode())) : match;
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
        int mode = mode(rollCall, column);
        return mode == 0 || (notYes && mode == 1)
                ? Double.NaN
                : setting.record().cell(rollCall, column) == mode ? 1 : 0;
    }

    /** The mode without the state; that of all members is remembered, since few states are members. */
    private int mode(int rollCall, int column) {
        VoteRecord record = setting.record();
        LocalDate day = record.rollCalls().get(rollCall).date();
        boolean member = members.getOrDefault(record.ccode(column), List.of()).stream()
                .anyMatch(standing -> standing.span().contains(day));
        return member ? modal.ofSeated(rollCall, column) : modes.computeIfAbsent(rollCall, r -> modal.ofSeated(r, -1));
    }

    /** The matches of all states that have the state's grade on the unit's last day; empty for too few. */
    private Percentile alike(Unit unit, int ccode) {
        LocalDate last = last(unit);
        Grade grade = Grade.of(setting.evidence().states(), body, ccode, last);
        List<Double> matches = new ArrayList<>();
        for (int other : setting.record().ccodes()) {
            if (Grade.of(setting.evidence().states(), body, other, last).value() == grade.value()) {
                double share = share(unit, other);
                if (!Double.isNaN(share)) {
                    matches.add(share);
                }
            }
        }
        return Percentile.among(
                matches.size() < LEAST_ALIKE
                        ? new double[0]
                        : matches.stream().mapToDouble(Double::doubleValue).toArray());
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
