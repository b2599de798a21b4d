package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.cases.Dimension;
import org.entente.cases.DimensionSupport;
import org.entente.cases.PairSupport;
import org.entente.cases.SameTexts;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.KeptParts;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.stat.Percentile;
import org.entente.stat.Reciprocity;

/**
 * Whether claimants back those that back them, over the whole register. A claim is a state's cases of one dimension: a
 * state with cases of two dimensions has two.
 */
final class RegisterReciprocity {
    static final String RECIPROCITY = "reciprocity";
    static final int PERMUTATIONS = 2000;

    private static final int VERSION = 1;
    private static final int LEAST_PAIRS = 10;

    private final Setting setting;
    private final List<Claim> claims;

    /**
     * Cases of one dimension of one claimant.
     *
     * @param claimant its COW code
     * @param dimension what they are about
     */
    record Claim(int claimant, Dimension dimension) {}

    RegisterReciprocity(Setting setting) {
        this.setting = setting;
        this.claims = SliceCases.of(setting).list().stream()
                .filter(resolved -> !resolved.scored().isEmpty())
                .flatMap(resolved -> resolved.entry().supported().ccodes().stream()
                        .filter(ccode -> setting.record().column(ccode) >= 0)
                        .map(ccode -> new Claim(ccode, resolved.entry().dimension())))
                .distinct()
                .toList();
    }

    Reading reading() {
        double[] kept = setting.evidence()
                .keep("reciprocity", VERSION, parts(), "reciprocity over the register", this::numbers);
        double[][] given = given(kept);
        Reciprocity found = new Reciprocity(kept[0], (int) kept[1], kept[2], kept[3], kept[4]);
        Finding finding = finding(found);
        List<String> remarks = finding.estimate().defined() ? List.of(permuted(found)) : List.of();
        return new Reading(List.of(finding), List.of(rows(given)), remarks, "", List.of());
    }

    private List<String> parts() {
        List<String> parts = KeptParts.ofCases(setting);
        parts.add(claims.toString());
        return parts;
    }

    /** What {@link Reciprocity} says, then the table of percentiles row by row. */
    private double[] numbers() {
        double[][] given = new double[claims.size()][claims.size()];
        for (int i = 0; i < given.length; i++) {
            for (int j = 0; j < given.length; j++) {
                given[i][j] = percentile(claims.get(i).claimant(), claims.get(j));
            }
        }
        Reciprocity found =
                Reciprocity.of(given, PERMUTATIONS, setting.figures().options().seed());
        double[] numbers = new double[5 + given.length * given.length];
        numbers[0] = found.correlation();
        numbers[1] = found.pairs();
        numbers[2] = found.low();
        numbers[3] = found.high();
        numbers[4] = found.probability();
        for (int i = 0; i < given.length; i++) {
            System.arraycopy(given[i], 0, numbers, 5 + i * given.length, given.length);
        }
        return numbers;
    }

    private double[][] given(double[] numbers) {
        int size = claims.size();
        double[][] given = new double[size][];
        Arrays.setAll(given, i -> Arrays.copyOfRange(numbers, 5 + i * size, 5 + (i + 1) * size));
        return given;
    }

    /** Place of what a giver gave on a claim among third states on the same texts; NaN where it was seated on none. */
    private double percentile(int giver, Claim claim) {
        if (giver == claim.claimant()) {
            return Double.NaN;
        }
        Optional<DimensionSupport> support = PairSupport.of(
                        setting.evidence().cases(),
                        SliceCases.of(setting)::get,
                        setting.record(),
                        giver,
                        claim.claimant())
                .dimensions()
                .stream()
                .filter(each -> each.dimension() == claim.dimension())
                .filter(each -> !each.counted().isEmpty())
                .findFirst();
        return support.map(given -> Percentile.among(SameTexts.supports(setting.record(), given.counted()))
                        .of(given.seated().orElseThrow()))
                .orElse(Double.NaN);
    }

    private Finding finding(Reciprocity found) {
        String method = "correlation of percentiles each way, giver and claim taken out";
        List<String> origins = setting.evidence().originIds();
        boolean enough = found.pairs() >= LEAST_PAIRS && !Double.isNaN(found.correlation());
        Estimate estimate = enough
                ? Figured.of(found.correlation(), method, found.pairs(), setting.level())
                        .without("tested by permutation")
                        .from(origins)
                        .build()
                : Figured.undefined(method, found.pairs(), "too few", setting.level(), origins);
        int[] years = years();
        Finding finding = Finding.ofPair(
                        RECIPROCITY,
                        estimate,
                        years.length == 0 ? 0 : years[0],
                        years.length == 0 ? 0 : years[years.length - 1])
                .counting(Wording.counted(found.pairs(), "pair of claims", "pairs of claims") + ", "
                        + Wording.counted(claims.size(), "claim", "claims"));
        return enough ? finding.leading() : finding;
    }

    /** The test in words; the figure is given as the tail of so many permutations, never as 0. */
    private static String permuted(Reciprocity found) {
        long far = Math.round(found.probability() * (1 + PERMUTATIONS)) - 1;
        return "Reciprocity over the register is " + Wording.signed(found.correlation())
                + ". With partners permuted within each giver nine in ten values lie from "
                + Wording.signed(found.low())
                + " to " + Wording.signed(found.high()) + ", and " + far + " of " + PERMUTATIONS
                + " permutations lie as far from 0 as the register.";
    }

    private int[] years() {
        return SliceCases.of(setting).list().stream()
                .flatMap(resolved -> resolved.scored().stream())
                .mapToInt(text ->
                        setting.record().rollCalls().get(text.rollCall()).year())
                .sorted()
                .toArray();
    }

    private Listing rows(double[][] given) {
        List<List<Item>> rows = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            for (int j = i + 1; j < given.length; j++) {
                if (!Double.isNaN(given[i][j] + given[j][i])) {
                    rows.add(row(i, j, given));
                }
            }
        }
        return new Listing(
                "claims",
                "Claimants that could back each other, and the place of what each gave",
                "Percentiles among all third states seated on the same texts; each is one of the texts there are, and has no "
                        + "interval.",
                List.of(
                        Listing.Column.words("first", "First"),
                        Listing.Column.words("first_dimension", "Its cases"),
                        Listing.Column.words("second", "Second"),
                        Listing.Column.words("second_dimension", "Its cases"),
                        Listing.Column.number("given", "First to second"),
                        Listing.Column.number("received", "Second to first")),
                rows);
    }

    private List<Item> row(int i, int j, double[][] given) {
        int year = setting.on().getYear();
        return List.of(
                new Item.OfState(claims.get(i).claimant(), year),
                new Item.Words(claims.get(i).dimension().label()),
                new Item.OfState(claims.get(j).claimant(), year),
                new Item.Words(claims.get(j).dimension().label()),
                new Item.Plain(given[i][j], 0, false),
                new Item.Plain(given[j][i], 0, false));
    }
}
