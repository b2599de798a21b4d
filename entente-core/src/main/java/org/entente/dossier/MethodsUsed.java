package org.entente.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Method;
import org.entente.measure.MethodCatalogue;
import org.entente.measure.Slice;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;

/** Which definitions an exhibit or a whole dossier rests on: those it names and those its figures were computed by. */
final class MethodsUsed {
    private MethodsUsed() {}

    /** Those of an exhibit, what it names first. */
    static List<Method> of(Exhibit exhibit) {
        Set<Method> used = new LinkedHashSet<>(exhibit.methods());
        for (Estimate estimate : estimates(exhibit)) {
            used.addAll(of(estimate));
        }
        return List.copyOf(used);
    }

    /** Those of a dossier, its slice included: in the order of the catalogue, then those of its constructs as they stand. */
    static List<Method> of(Dossier dossier) {
        Set<Method> used = new LinkedHashSet<>(of(dossier.slice()));
        dossier.sections().forEach(section -> section.exhibits().forEach(exhibit -> used.addAll(of(exhibit))));
        List<Method> listed = MethodCatalogue.list();
        return Stream.concat(
                        listed.stream().filter(used::contains),
                        used.stream().filter(method -> !listed.contains(method)))
                .toList();
    }

    private static List<Method> of(Slice slice) {
        List<Method> used = new ArrayList<>(List.of(MethodCatalogue.JOINT_VOTES));
        if (slice.texts() == Slice.Texts.FINAL_ONLY) {
            used.add(MethodCatalogue.WHOLE_TEXTS);
        }
        if (slice.contested()) {
            used.add(MethodCatalogue.CONTESTED);
        }
        if (slice.important()) {
            used.add(MethodCatalogue.IMPORTANT);
        }
        used.add(
                switch (slice.absence()) {
                    case EXCLUDE -> MethodCatalogue.ABSENT_LEFT_OUT;
                    case AS_ABSTAIN -> MethodCatalogue.ABSENT_AS_ABSTENTION;
                    case OWN_CATEGORY -> MethodCatalogue.ABSENCE_A_CHOICE;
                });
        return used;
    }

    private static List<Method> of(Estimate estimate) {
        List<Method> used = new ArrayList<>();
        String method = estimate.method();
        Optional<TieMeasure> ofTies = TieMeasures.list().stream()
                .filter(measure -> measure.label().equals(method))
                .findFirst();
        if (ofTies.isPresent()) {
            return List.of(ofTies.get().method());
        }
        Measure.find(method).map(Method::of).ifPresent(used::add);
        if (method.startsWith("mean relative affinity")) {
            used.add(Method.of(Measure.RELATIVE_AFFINITY));
            used.add(MethodCatalogue.POLES);
        }
        if (method.equals("net_change")) {
            used.add(MethodCatalogue.NET_CHANGE);
        }
        if (estimate.hasInterval()) {
            used.add(MethodCatalogue.INTERVAL);
            used.add(MethodCatalogue.FAMILIES);
        }
        if (estimate.hasPercentile()) {
            used.add(MethodCatalogue.PERCENTILE);
        }
        return used;
    }

    private static List<Estimate> estimates(Exhibit exhibit) {
        List<Estimate> estimates = new ArrayList<>();
        exhibit.figures().forEach(figure -> estimates.add(figure.estimate()));
        Table table = exhibit.table();
        if (table != null) {
            table.rows().forEach(row -> row.forEach(cell -> cell.inside().ifPresent(estimates::add)));
        }
        return estimates;
    }
}
