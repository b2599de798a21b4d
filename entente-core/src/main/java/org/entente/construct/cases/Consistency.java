package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.cases.Dimension;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.state.State;

/** How far a state backs the same principle on all cases of others: the row of cases, then their mean. */
public final class Consistency implements Construct {
    static final String LEVEL = "level";
    static final String CAST = "cast_level";
    static final String ABSENT = "not_voting";

    @Override
    public ConstructCard card() {
        return ConsistencyCard.CARD;
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        return reading(setting, List.of(state));
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        return reading(setting, List.of(a, b));
    }

    @Override
    public void prepare(Setting setting) {
        CaseLevels.of(setting);
    }

    private static Reading reading(Setting setting, List<State> states) {
        List<Finding> findings = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<LevelOf> all = new ArrayList<>();
        for (State state : states) {
            List<LevelOf> levels = levels(setting, state);
            all.addAll(levels);
            findings(setting, state, levels, findings);
            remark(setting, state, levels, remarks);
        }
        LevelRows rows = new LevelRows(setting, all);
        return new Reading(findings, rows.listings(), remarks, "", List.of());
    }

    /** A state's levels by dimension, those with most cases first. */
    static List<LevelOf> levels(Setting setting, State state) {
        int column = setting.record().column(state.ccode());
        Map<Dimension, List<CaseLevels.Row>> cases = new EnumMap<>(Dimension.class);
        for (CaseLevels.Row row : CaseLevels.of(setting).of(column)) {
            cases.computeIfAbsent(row.entry().dimension(), d -> new ArrayList<>())
                    .add(row);
        }
        List<LevelOf> levels = new ArrayList<>();
        cases.forEach((dimension, rows) -> levels.add(new LevelOf(setting, column, dimension, rows)));
        levels.sort(Comparator.comparing(level -> -level.cases().size()));
        return levels;
    }

    private static void findings(Setting setting, State state, List<LevelOf> levels, List<Finding> findings) {
        boolean first = true;
        for (LevelOf level : levels) {
            if (level.enough()) {
                Finding finding =
                        finding(state, level, LEVEL, mean(setting, level)).remarking(beside(level));
                findings.add(first ? finding.leading() : finding);
                findings.add(finding(state, level, CAST, cast(setting, level)));
                findings.add(finding(state, level, ABSENT, absent(setting, level)));
                first = false;
            }
        }
    }

    private static Finding finding(State state, LevelOf level, String indicator, Estimate estimate) {
        int[] span = level.span();
        return Finding.of(indicator, state.ccode(), 0, estimate, span[0], span[1])
                .about(level.dimension().label())
                .counting(counted(level));
    }

    private static Estimate mean(Setting setting, LevelOf level) {
        return Figured.of(
                        level.level(),
                        "mean over cases of seated support; interval: t over cases, cut at −1 and 1",
                        level.cases().size(),
                        setting.level())
                .within(level.interval())
                .among(CaseLevels.of(setting).among(level.cases()))
                .from(setting.evidence().originIds())
                .build();
    }

    private static Estimate cast(Setting setting, LevelOf level) {
        String method = "mean over cases of cast support";
        List<String> origins = setting.evidence().originIds();
        return level.cast().isPresent()
                ? Figured.of(level.cast().getAsDouble(), method, level.cases().size(), setting.level())
                        .without("stands beside the seated mean")
                        .from(origins)
                        .build()
                : Figured.undefined(method, 0, "no data", setting.level(), origins);
    }

    private static Estimate absent(Setting setting, LevelOf level) {
        return Figured.of(
                        (double) level.absent() / level.texts(),
                        "texts without a vote of texts seated",
                        level.texts(),
                        setting.level())
                .without("enumerated")
                .from(setting.evidence().originIds())
                .build();
    }

    /** "6 cases, 45 texts: backed 4, withheld 1, opposed 1". */
    static String counted(LevelOf level) {
        int[] counts = level.counts();
        return Wording.counted(level.cases().size(), "case", "cases") + ", "
                + Wording.counted(level.texts(), "text", "texts") + ": backed " + counts[0] + ", withheld "
                + counts[1]
                + ", opposed " + counts[2];
    }

    private static String beside(LevelOf level) {
        double[] range = level.leaveOneOut();
        CaseLevels.Row weakest = level.weakest();
        double lowest = weakest.supports().get(level.column()).seated().orElseThrow();
        boolean alike = Arrays.stream(level.seated()).allMatch(value -> value == lowest);
        return "With one case left out: " + Wording.signed(range[0]) + " to " + Wording.signed(range[1]) + ". "
                + (alike
                        ? "All cases alike, " + Wording.signed(lowest) + "."
                        : "Weakest: " + weakest.entry().shortName() + ", " + Wording.signed(lowest) + ".");
    }

    private static void remark(Setting setting, State state, List<LevelOf> levels, List<String> remarks) {
        String name = Wording.name(setting, state);
        if (levels.isEmpty()) {
            remarks.add(Wording.capital(name) + unseated(setting, state));
        }
        List<String> few = levels.stream()
                .filter(level -> !level.enough())
                .map(Consistency::few)
                .toList();
        if (!few.isEmpty()) {
            remarks.add("Too few cases of others for a mean of " + Wording.possessive(name) + " support: "
                    + Wording.list(few) + "; the rows stand below.");
        }
    }

    private static String unseated(Setting setting, State state) {
        return setting.record().column(state.ccode()) < 0
                ? " has no vote in the General Assembly on record, and so none on the cases of others."
                : " was seated on no case of others in this slice.";
    }

    /** "intervention (5 cases, 0 after 2000)": recent ones count where the slice reaches the present. */
    private static String few(LevelOf level) {
        return level.dimension().label() + " ("
                + Wording.counted(level.cases().size(), "case", "cases")
                + (level.present() ? ", " + level.recent() + " after " + LevelOf.PRESENT : "") + ")";
    }
}
