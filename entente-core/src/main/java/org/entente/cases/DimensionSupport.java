package org.entente.cases;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One state's support on another's cases of one dimension: the mean over cases of each case's mean over families.
 *
 * @param dimension the dimension
 * @param cases support by case, cases on which the state was never seated included
 */
public record DimensionSupport(Dimension dimension, List<CaseSupport> cases) {
    public DimensionSupport {
        cases = List.copyOf(cases);
    }

    /** Mean seated support, from −1 to 1; empty when the state was seated on no text. */
    public OptionalDouble seated() {
        return mean(counted(), Support::seated);
    }

    /** Mean cast support, from −1 to 1; empty when the state cast no vote. */
    public OptionalDouble cast() {
        return mean(counted(), Support::cast);
    }

    /** Lowest and highest seated support with one case left out; empty with fewer than two cases. */
    public Optional<Range> leaveOneCaseOut() {
        List<CaseSupport> counted = counted();
        if (counted.size() < 2) {
            return Optional.empty();
        }
        double[] means = IntStream.range(0, counted.size())
                .mapToDouble(
                        left -> mean(without(counted, left), Support::seated).orElseThrow())
                .sorted()
                .toArray();
        return Optional.of(new Range(means[0], means[means.length - 1]));
    }

    /** The sentence that stands beside every figure, such as "1 of 1 text, 1 case, 1 family". */
    public String words() {
        List<CaseSupport> counted = counted();
        int backed = counted.stream().mapToInt(c -> c.support().backed()).sum();
        int texts = counted.stream().mapToInt(c -> c.support().texts()).sum();
        int families = counted.stream().mapToInt(c -> c.support().families()).sum();
        return backed + " of " + count(texts, "text", "texts") + ", " + count(counted.size(), "case", "cases") + ", "
                + count(families, "family", "families");
    }

    /** The cases on which the state was seated. */
    public List<CaseSupport> counted() {
        return cases.stream().filter(CaseSupport::counted).toList();
    }

    private static List<CaseSupport> without(List<CaseSupport> cases, int left) {
        return IntStream.range(0, cases.size())
                .filter(i -> i != left)
                .mapToObj(cases::get)
                .toList();
    }

    private static OptionalDouble mean(List<CaseSupport> cases, Function<Support, OptionalDouble> part) {
        return cases.stream()
                .map(c -> part.apply(c.support()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    private static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /**
     * A range of support.
     *
     * @param lowest from −1 to 1
     * @param highest from −1 to 1
     */
    public record Range(double lowest, double highest) {}
}
