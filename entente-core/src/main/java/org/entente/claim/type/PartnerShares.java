package org.entente.claim.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.claim.type.PartnerShare.Report;
import org.entente.construct.Evidence;
import org.entente.measure.tie.FlowTable;
import org.entente.measure.tie.RankedTie;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.state.State;

/** Shares of flows with others in the last year on record that knows them and lies in the days of a claim. */
final class PartnerShares {
    private static final int SHOWN = 3;

    private final Evidence evidence;
    private final Times times;

    PartnerShares(Evidence evidence, Times times) {
        this.evidence = evidence;
        this.times = times;
    }

    /** Of one state with others; empty where no year has both. */
    Optional<PartnerShare> of(Partnership kind, State one, List<Integer> others) {
        return switch (kind) {
            case TRADE -> latest(kind, year -> trade(year, one, others));
            case ENERGY -> latest(kind, year -> listed(TieMeasures.ENERGY_SHARE, year, one, others));
            case ARMS -> latest(kind, year -> listed(TieMeasures.ARMS_SHARE, year, one, others));
        };
    }

    /** Whether the layer has any year up to the claim's, of energy one with trade by product. */
    boolean covered(Partnership kind) {
        OptionalInt last = evidence.tieFigures().lastCovered(kind.layer(), times.lastYear());
        return last.isPresent()
                && (kind != Partnership.ENERGY
                        || evidence.tieFigures()
                                .holding(TieMeasures.ENERGY_SHARE, last.getAsInt())
                                .isPresent());
    }

    /** From the last year covered back to the claim's first one, ten years at most: older figures have expired. */
    private Optional<PartnerShare> latest(Partnership kind, IntFunction<Optional<PartnerShare>> of) {
        OptionalInt last = evidence.tieFigures().lastCovered(kind.layer(), times.lastYear());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int first = times.firstYear(last.getAsInt());
        return IntStream.iterate(last.getAsInt(), year -> year >= first, year -> year - 1)
                .mapToObj(of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private record TableOf(int year) {}

    private record Table(Optional<FlowTable> flows) {}

    private Optional<PartnerShare> trade(int year, State one, List<Integer> others) {
        return evidence.once(
                        new TableOf(year),
                        Table.class,
                        () -> new Table(evidence.tieFigures().trade(year)))
                .flows()
                .flatMap(table -> trade(table, one, others));
    }

    /** None unless all of them report their trade with the world. */
    private Optional<PartnerShare> trade(FlowTable table, State one, List<Integer> others) {
        int place = table.find(one.ccode());
        int[] partners =
                others.stream().mapToInt(table::find).filter(at -> at >= 0).toArray();
        double[] own = table.reports().get(0).totals();
        boolean reported =
                place >= 0 && own[place] > 0 && partners.length > 0 && (others.size() > 1 || own[partners[0]] > 0);
        if (!reported) {
            return Optional.empty();
        }
        List<Report> reports = new ArrayList<>();
        for (FlowTable.Report report : table.reports()) {
            report(report, place, partners).ifPresent(reports::add);
        }
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PartnerShare(reports, first(table, place), table.from(), table.to(), table.holding()));
    }

    private static Optional<Report> report(FlowTable.Report report, int place, int[] partners) {
        double[] flows = report.flows()[place];
        double sum = IntStream.of(partners)
                .mapToDouble(partner -> flows[partner])
                .filter(flow -> !Double.isNaN(flow))
                .sum();
        boolean known = IntStream.of(partners).anyMatch(partner -> !Double.isNaN(flows[partner]));
        double total = report.totals()[place];
        if (!known || !(total > 0)) {
            return Optional.empty();
        }
        int rank = partners.length > 1 || !(sum > 0)
                ? 0
                : 1 + (int) Arrays.stream(flows).filter(flow -> flow > sum).count();
        int all = (int) Arrays.stream(flows).filter(flow -> flow > 0).count();
        return Optional.of(new Report(sum / total, rank, all));
    }

    private String first(FlowTable table, int place) {
        FlowTable.Report own = table.reports().get(0);
        double[] flows = own.flows()[place];
        return IntStream.range(0, flows.length)
                .boxed()
                .filter(partner -> flows[partner] > 0)
                .sorted(Comparator.comparingDouble(partner -> -flows[partner]))
                .limit(SHOWN)
                .map(partner -> shown(table.ccodes()[partner], flows[partner] / own.totals()[place]))
                .collect(Collectors.joining(", "));
    }

    private String shown(int ccode, double share) {
        LocalDate on = times.until();
        String name =
                evidence.states().find(ccode).map(state -> Say.name(state, on)).orElse(String.valueOf(ccode));
        return String.format(Locale.ROOT, "%s %.0f %%", name, share * 100);
    }

    /** Of a measure with one report, from the list of a state's partners in a year. */
    private Optional<PartnerShare> listed(TieMeasure measure, int year, State one, List<Integer> others) {
        Optional<TieHolding> holding = evidence.tieFigures().holding(measure, year);
        List<RankedTie> list = holding.isEmpty()
                ? List.of()
                : evidence.tieFigures().list(measure, one.ccode(), year).stream()
                        .filter(tie -> tie.figure().defined())
                        .toList();
        List<RankedTie> found =
                list.stream().filter(tie -> others.contains(tie.ccode())).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        double share = found.stream().mapToDouble(tie -> tie.figure().value()).sum();
        int partners =
                (int) list.stream().filter(tie -> tie.figure().value() > 0).count();
        int rank = others.size() > 1 || !(share > 0) ? 0 : found.get(0).rank();
        String first = list.stream()
                .filter(tie -> tie.figure().value() > 0)
                .limit(SHOWN)
                .map(tie -> shown(tie.ccode(), tie.figure().value()))
                .collect(Collectors.joining(", "));
        int from = found.get(0).figure().from();
        return Optional.of(
                new PartnerShare(List.of(new Report(share, rank, partners)), first, from, year, holding.orElseThrow()));
    }
}
