package org.entente.construct.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.cases.CaseResolver;
import org.entente.cases.ResolvedText;
import org.entente.cases.TextVote;
import org.entente.construct.Setting;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.stat.FamilyDraws;
import org.entente.stat.FamilyMeanDraws;
import org.entente.stat.Percentile;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/** How all states voted on the texts of one group in a slice, against what the others did on each. */
final class NormVotes {
    /** Texts on which a state must have been seated for a figure. */
    static final int LEAST_TEXTS = 8;
    /** Families of such texts. */
    static final int LEAST_FAMILIES = 2;

    private final VoteRecord record;
    private final NormGroup group;
    private final List<Text> texts;
    private final int families;
    private final double[][] above;
    private final FamilyDraws draws;
    private final Percentile all;

    private record Key(NormGroup group, Slice slice, long seed) {}

    /**
     * A text with its votes.
     *
     * @param entry the table's row
     * @param resolved the text in the record
     * @param family its family, numbered within the group
     */
    record Text(NormText entry, ResolvedText resolved, int family) {}

    private NormVotes(Setting setting, NormGroup group) {
        this.record = setting.record();
        this.group = group;
        this.texts = texts(setting, group);
        this.families = (int) texts.stream().mapToInt(Text::family).distinct().count();
        this.above = texts.stream().map(this::above).toArray(double[][]::new);
        this.draws = FamilyDraws.of(
                families, FamilyDraws.INTERVAL, setting.figures().options().seed());
        this.all = Percentile.among(IntStream.range(0, record.stateCount())
                .filter(this::enough)
                .mapToDouble(this::value)
                .toArray());
    }

    /** Those of a group in a setting's slice, counted once. */
    static NormVotes of(Setting setting, NormGroup group) {
        Key key = new Key(group, setting.slice(), setting.figures().options().seed());
        return setting.evidence().once(key, NormVotes.class, () -> new NormVotes(setting, group));
    }

    private static List<Text> texts(Setting setting, NormGroup group) {
        CaseResolver resolver = setting.evidence().resolver();
        long[] mask = SliceMask.of(setting.record(), setting.slice());
        Map<Integer, Integer> families = new HashMap<>();
        return NormTable.list().stream()
                .filter(entry -> entry.group() == group)
                .map(entry -> new Text(entry, resolver.resolve(entry.text()), -1))
                .filter(text -> text.resolved().found()
                        && (mask[text.resolved().rollCall() >>> 6]
                                                >>> text.resolved().rollCall()
                                        & 1)
                                != 0)
                .sorted(Comparator.comparing(text -> text.resolved().rollCall()))
                .map(text -> new Text(
                        text.entry(),
                        text.resolved(),
                        number(
                                families,
                                setting.record()
                                        .rollCalls()
                                        .get(text.resolved().rollCall())
                                        .family())))
                .toList();
    }

    private static int number(Map<Integer, Integer> families, int family) {
        return families.computeIfAbsent(family, f -> families.size());
    }

    /** For each column its vote on a text minus the mean of the others seated; NaN where it was not seated. */
    private double[] above(Text text) {
        double[] votes = new double[record.stateCount()];
        double sum = 0;
        int seated = 0;
        for (int column = 0; column < votes.length; column++) {
            TextVote vote = vote(text, column);
            votes[column] = vote.seated() ? vote.support() : Double.NaN;
            sum += vote.seated() ? vote.support() : 0;
            seated += vote.seated() ? 1 : 0;
        }
        for (int column = 0; column < votes.length; column++) {
            votes[column] -= (sum - votes[column]) / (seated - 1);
        }
        return votes;
    }

    NormGroup group() {
        return group;
    }

    /** The group's texts in the slice, by date. */
    List<Text> texts() {
        return texts;
    }

    /** What a column did on a text. */
    TextVote vote(Text text, int column) {
        Choice choice =
                column < 0 ? Choice.NO_ROW : record.choice(text.resolved().rollCall(), column);
        return new TextVote(text.resolved(), choice);
    }

    /** The votes of a column on the texts on which it was seated. */
    List<TextVote> votes(int column) {
        return texts.stream()
                .map(text -> vote(text, column))
                .filter(TextVote::seated)
                .toList();
    }

    /** Families in which a column was seated on a text. */
    int families(int column) {
        return (int)
                Arrays.stream(means(column)).filter(mean -> !Double.isNaN(mean)).count();
    }

    /** Whether a column was seated on enough texts of enough families for a figure. */
    boolean enough(int column) {
        return column >= 0 && votes(column).size() >= LEAST_TEXTS && families(column) >= LEAST_FAMILIES;
    }

    /** The mean over families of the mean of vote minus the others' mean; NaN for a column never seated. */
    double value(int column) {
        return Arrays.stream(means(column))
                .filter(mean -> !Double.isNaN(mean))
                .average()
                .orElse(Double.NaN);
    }

    /** The same in every draw of the group's families. */
    double[] drawn(int column) {
        return FamilyMeanDraws.of(means(column), draws);
    }

    /** The values of all states with enough texts. */
    Percentile all() {
        return all;
    }

    private double[] means(int column) {
        double[] sums = new double[families];
        int[] counts = new int[families];
        for (int text = 0; text < above.length; text++) {
            if (column >= 0 && !Double.isNaN(above[text][column])) {
                sums[texts.get(text).family()] += above[text][column];
                counts[texts.get(text).family()]++;
            }
        }
        double[] means = new double[families];
        Arrays.setAll(means, family -> counts[family] == 0 ? Double.NaN : sums[family] / counts[family]);
        return means;
    }
}
