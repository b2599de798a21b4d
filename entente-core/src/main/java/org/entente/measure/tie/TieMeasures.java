package org.entente.measure.tie;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.tie.Layer;

/** The measures on ties, layer by layer: adding one is a constant beside its like and a line here. */
public final class TieMeasures {
    public static final TieMeasure JOINT_ORGANISATIONS = OrganisationMeasures.JOINT;
    public static final TieMeasure JOINT_ORGANISATIONS_EXPECTED = OrganisationMeasures.EXPECTED_NUMBER;
    public static final TieMeasure JOINT_ORGANISATIONS_EXCESS = OrganisationMeasures.EXCESS;
    public static final TieMeasure JOINT_ORGANISATIONS_RATIO = OrganisationMeasures.RATIO;
    public static final TieMeasure SHARED_SEATS = BodyMeasures.SEATS;
    public static final TieMeasure BILATERAL_OBLIGATIONS = BodyMeasures.BILATERAL;
    public static final TieMeasure MULTILATERAL_OBLIGATIONS = BodyMeasures.MULTILATERAL;
    public static final TieMeasure TRADE_SHARE = TradeMeasures.SHARE;
    public static final TieMeasure TRADE_RANK = TradeMeasures.RANK;
    public static final TieMeasure TRADE_FLOW = TradeMeasures.FLOW;
    public static final TieMeasure TRADE_IN_ALL = TradeTotals.TOTAL;
    public static final TieMeasure TRADE_CONCENTRATION = TradeTotals.CONCENTRATION;
    public static final TieMeasure ENERGY_SHARE = TradeTotals.ENERGY;
    public static final TieMeasure ARMS_SHARE = ArmsMeasures.SHARE;
    public static final TieMeasure MISSION = ContactMeasures.MISSION;
    public static final TieMeasure VISITS = ContactMeasures.VISITS;
    public static final TieMeasure REGIME_DISTANCE = RegimeMeasures.DISTANCE;
    public static final TieMeasure REGIME_DIFFERENCE = RegimeMeasures.DIFFERENCE;
    public static final TieMeasure SAME_REGIME_CLASS = RegimeMeasures.SAME_CLASS;
    public static final TieMeasure POLYARCHY = RegimeMeasures.POLYARCHY;
    public static final TieMeasure DOMESTIC_AUTONOMY = AutonomyMeasures.DOMESTIC;
    public static final TieMeasure INTERNATIONAL_AUTONOMY = AutonomyMeasures.INTERNATIONAL;
    public static final TieMeasure TERRITORIAL_AUTHORITY = AutonomyMeasures.TERRITORY;
    public static final TieMeasure OPPOSED_YEARS = ConflictMeasures.OPPOSED;
    public static final TieMeasure ALONGSIDE_YEARS = ConflictMeasures.ALONGSIDE;
    public static final TieMeasure DISPUTE_YEARS = ConflictMeasures.DISPUTES;
    public static final TieMeasure RIVALRY = ConflictMeasures.RIVALRY;
    public static final TieMeasure CAPITAL_DISTANCE = GeographyMeasures.DISTANCE;
    public static final TieMeasure LAND_BORDER = GeographyMeasures.BORDER;
    public static final TieMeasure SHARED_OFFICIAL_LANGUAGE = GeographyMeasures.LANGUAGE;
    public static final TieMeasure RULED_BY_OTHER = GeographyMeasures.RULED;
    public static final TieMeasure COMMON_RULER = GeographyMeasures.COMMON_RULER;
    public static final TieMeasure MENTIONS = MentionMeasures.MENTIONS;

    private static final List<TieMeasure> LIST = Stream.concat(
                    Stream.of(
                            SHARED_SEATS,
                            JOINT_ORGANISATIONS,
                            JOINT_ORGANISATIONS_EXPECTED,
                            JOINT_ORGANISATIONS_EXCESS,
                            JOINT_ORGANISATIONS_RATIO,
                            BILATERAL_OBLIGATIONS,
                            MULTILATERAL_OBLIGATIONS,
                            VISITS,
                            MISSION,
                            MENTIONS,
                            REGIME_DISTANCE,
                            REGIME_DIFFERENCE,
                            SAME_REGIME_CLASS,
                            POLYARCHY,
                            DOMESTIC_AUTONOMY,
                            INTERNATIONAL_AUTONOMY,
                            TERRITORIAL_AUTHORITY,
                            TRADE_SHARE,
                            TRADE_RANK,
                            TRADE_FLOW,
                            TRADE_IN_ALL,
                            TRADE_CONCENTRATION,
                            ENERGY_SHARE,
                            ARMS_SHARE,
                            OPPOSED_YEARS,
                            ALONGSIDE_YEARS,
                            DISPUTE_YEARS,
                            RIVALRY,
                            CAPITAL_DISTANCE,
                            LAND_BORDER,
                            SHARED_OFFICIAL_LANGUAGE,
                            RULED_BY_OTHER,
                            COMMON_RULER),
                    Frame.measures().stream())
            .toList();

    private TieMeasures() {}

    /** All measures in the order in which pages show them. */
    public static List<TieMeasure> list() {
        return LIST;
    }

    /** The measures of a layer, the leading one first. */
    public static List<TieMeasure> list(Layer layer) {
        return LIST.stream()
                .filter(measure -> measure.layer().id().equals(layer.id()))
                .toList();
    }

    /** The measure of a word, dashes as good as underscores. */
    public static Optional<TieMeasure> find(String word) {
        String wanted = word.toLowerCase(Locale.ROOT).replace('-', '_');
        return LIST.stream().filter(measure -> measure.word().equals(wanted)).findFirst();
    }
}
