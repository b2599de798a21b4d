package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.chart.Mark;
import org.entente.construct.Figured;
import org.entente.construct.IdealPositions;
import org.entente.measure.Estimate;
import org.entente.measure.Pole;
import org.entente.measure.Poles;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.measure.ideal.PairPosition;
import org.entente.measure.ideal.PairSession;
import org.entente.stat.Percentile;
import org.entente.stat.Quantile;

/** Reads the paths of the page's two states out of a run. */
final class IdealSeriesMaker {
    private static final String METHOD = "dynamic ordinal item-response model, all votes";

    private final Subject subject;
    private final IdealPointRun run;
    private final int last;

    private IdealSeriesMaker(Subject subject) {
        this.subject = subject;
        this.run = IdealPositions.of(subject.setting);
        this.last = lastYear();
    }

    /** The last session that the page may speak of. */
    private int lastYear() {
        int end = IntStream.range(0, run.data().size()).map(run::year).max().orElse(0);
        LocalDate to = subject.slice.to();
        return to == null ? end : Math.min(end, to.getYear());
    }

    /** The series, empty where one of the two never cast a vote in time. */
    static Optional<IdealSeries> of(Subject subject) {
        return new IdealSeriesMaker(subject).series();
    }

    private Optional<IdealSeries> series() {
        List<PairSession> sessions = run.sessions(subject.a.ccode(), subject.b.ccode()).stream()
                .filter(session -> session.year() <= last)
                .toList();
        OptionalInt firstA = first(sessions, PairSession::one);
        OptionalInt firstB = first(sessions, PairSession::other);
        if (firstA.isEmpty() || firstB.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.max(firstA.getAsInt(), firstB.getAsInt());
        List<IdealYear> years = sessions.stream()
                .filter(session -> session.year() >= from)
                .map(this::year)
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new IdealSeries(years, poles(years.get(years.size() - 1).year())));
    }

    /** The year of a state's first vote. */
    private static OptionalInt first(List<PairSession> sessions, Function<PairSession, OptionalInt> row) {
        return sessions.stream()
                .filter(session -> row.apply(session).isPresent())
                .mapToInt(PairSession::year)
                .findFirst();
    }

    private IdealYear year(PairSession session) {
        OptionalInt one = session.one();
        OptionalInt other = session.other();
        double[] all = positions(session.year());
        return new IdealYear(
                session.year(),
                one.isPresent() ? position(one.getAsInt()) : null,
                other.isPresent() ? position(other.getAsInt()) : null,
                session.both() ? distance(one.getAsInt(), other.getAsInt()) : null,
                all.length == 0 ? Mark.Spread.NONE : Strips.spread(Percentile.among(all)));
    }

    private double[] positions(int year) {
        return IntStream.range(0, run.data().size())
                .filter(row -> run.year(row) == year)
                .mapToDouble(row -> run.estimate().median()[row])
                .toArray();
    }

    private Estimate position(int row) {
        return Figured.of(run.estimate().median()[row], METHOD, run.data().votesOf(row), PairPosition.LEVEL)
                .between(run.estimate().q05()[row], run.estimate().q95()[row])
                .from(subject.setting.evidence().originIds())
                .build();
    }

    /** Known by the votes of the one who cast fewer. */
    private Estimate distance(int one, int other) {
        PairPosition pair = run.pair(one, other);
        Figured figure = Figured.of(pair.distance(), METHOD, run.fewest(one, other), PairPosition.LEVEL)
                .from(subject.setting.evidence().originIds())
                .at(pair.percentile(), Double.isNaN(pair.percentile()) ? 0 : pairs(run.year(one)));
        return Double.isNaN(pair.distanceLo())
                ? figure.without("the run has no joint draws").build()
                : figure.between(pair.distanceLo(), pair.distanceHi()).build();
    }

    /** Pairs of states with votes enough in a session. */
    private int pairs(int year) {
        int states = run.placed(year).length;
        return states * (states - 1) / 2;
    }

    /** Where the poles stand that voted in a session, on its last day; the two of the page are drawn themselves. */
    private List<IdealSeries.Pole> poles(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        List<IdealSeries.Pole> poles = new ArrayList<>();
        for (Pole pole : Poles.standard(subject.states, day)) {
            double[] members = pole.members().on(day).stream()
                    .filter(ccode -> ccode != subject.a.ccode() && ccode != subject.b.ccode())
                    .flatMapToInt(ccode -> run.row(ccode, year).stream())
                    .mapToDouble(row -> run.estimate().median()[row])
                    .sorted()
                    .toArray();
            if (members.length > 0) {
                poles.add(new IdealSeries.Pole(
                        members.length > 1 ? pole.name() + " median" : pole.name(), Quantile.ofSorted(members, 0.5)));
            }
        }
        return poles;
    }
}
