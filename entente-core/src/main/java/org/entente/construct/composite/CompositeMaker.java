package org.entente.construct.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.construct.PairValues;
import org.entente.construct.Setting;
import org.entente.stat.CompositeDesign;
import org.entente.stat.CompositeParts;
import org.entente.stat.CompositeRuns;
import org.entente.stat.Percentile;

/**
 * Makes composites: of pairs that have every part alone, nothing imputed. With fewer than so many of them, or with a part
 * that is the same for all of them, there is none.
 */
public final class CompositeMaker {
    /** Fewest pairs among which a rank is given. */
    static final int LEAST_PAIRS = 10;

    private final Setting setting;
    private final CompositeQuestion question;
    private final List<Optional<PairValues>> values;

    private CompositeMaker(Setting setting, CompositeQuestion question) {
        this.setting = setting;
        this.question = question;
        this.values = question.weighed().stream()
                .map(weight -> weight.part().values(setting))
                .toList();
    }

    /**
     * The composite of a question.
     *
     * @param slice the slice in words of commands, kept with the runs
     */
    public static Composition make(Setting setting, CompositeQuestion question, String slice) {
        return new CompositeMaker(setting, question).make(slice);
    }

    private Composition make(String slice) {
        boolean whole = values.stream().allMatch(found -> !Double.isNaN(own(found)));
        List<PairValues> all = values.stream().flatMap(Optional::stream).toList();
        Compared compared = whole ? Compared.of(all) : Compared.NONE;
        if (!whole) {
            return none(compared, "no data");
        }
        double[][] turned = turned(compared);
        if (compared.pairs() < LEAST_PAIRS) {
            return none(compared, "too few");
        }
        if (Arrays.stream(turned)
                .anyMatch(part -> Arrays.stream(part).distinct().limit(2).count() < 2)) {
            return none(compared, "no variation");
        }
        return composed(compared, CompositeParts.of(turned), turned, slice);
    }

    private double own(Optional<PairValues> found) {
        return found.map(pair -> pair.of(question.a().ccode(), question.b().ccode()))
                .orElse(Double.NaN);
    }

    private double[][] turned(Compared compared) {
        List<CompositeQuestion.Weight> weighed = question.weighed();
        return IntStream.range(0, weighed.size())
                .mapToObj(part -> Arrays.stream(compared.values(values.get(part).orElseThrow()))
                        .map(weighed.get(part).part()::turned)
                        .toArray())
                .toArray(double[][]::new);
    }

    private Composition none(Compared compared, String why) {
        return new Composition(
                question,
                parts(part -> Double.NaN, part -> Double.NaN, part -> false),
                compared.states(),
                compared.pairs(),
                List.of(),
                Optional.empty(),
                why);
    }

    private Composition composed(Compared compared, CompositeParts scaled, double[][] turned, String slice) {
        int member = compared.member(question.a().ccode(), question.b().ccode());
        double[] shares = question.shares();
        List<Composition.Placed> designs = Arrays.stream(CompositeDesign.values())
                .map(design -> new Composition.Placed(
                        design,
                        scaled.value(design, shares, member),
                        scaled.rank(design, shares, member),
                        scaled.place(design, shares, member)))
                .toList();
        List<WeighedPart> parts = parts(
                part -> Percentile.among(turned[part]).of(turned[part][member]),
                part -> scaled.place(CompositeDesign.PERCENTILE_ARITHMETIC, without(shares, part), member),
                scaled::skewed);
        RunTable runs = runs(scaled, member, compared.pairs(), slice);
        return new Composition(question, parts, compared.states(), compared.pairs(), designs, Optional.of(runs), "");
    }

    private static double[] without(double[] shares, int part) {
        double[] others = shares.clone();
        others[part] = 0;
        return others;
    }

    private RunTable runs(CompositeParts scaled, int member, int pairs, String slice) {
        return new RunTable(
                setting.code(question.a()) + " " + setting.code(question.b()),
                slice,
                question.weighed().stream().map(weight -> weight.part().id()).toList(),
                values.stream()
                        .map(found -> found.map(PairValues::years).orElse(""))
                        .toList(),
                question.shares(),
                question.concentration(),
                question.rows(),
                question.seed(),
                pairs,
                CompositeRuns.of(
                        scaled, member, question.shares(), question.concentration(), question.rows(), question.seed()));
    }

    private List<WeighedPart> parts(IntToDoubleFunction place, IntToDoubleFunction without, IntPredicate skewed) {
        double[] shares = question.shares();
        List<WeighedPart> parts = new ArrayList<>();
        for (int part = 0; part < shares.length; part++) {
            Optional<PairValues> found = values.get(part);
            parts.add(new WeighedPart(
                    question.weighed().get(part).part(),
                    shares[part],
                    own(found),
                    place.applyAsDouble(part),
                    without.applyAsDouble(part),
                    skewed.test(part),
                    found.map(PairValues::years).orElse(""),
                    (int) found.map(PairValues::values).stream()
                            .flatMapToDouble(Arrays::stream)
                            .filter(value -> !Double.isNaN(value))
                            .count(),
                    found.map(PairValues::origins).orElse(List.of())));
        }
        return parts;
    }
}
