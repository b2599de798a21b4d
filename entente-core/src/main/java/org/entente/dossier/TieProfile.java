package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.tie.Layers;

/** The lines of the profile that do not rest on votes, each of its own year. Layers without a source have none. */
final class TieProfile {
    private static final int TWO = 2;

    private final Subject subject;
    private final PairTies ties;
    private final List<ProfileRow> rows = new ArrayList<>();

    private TieProfile(Subject subject) {
        this.subject = subject;
        this.ties = new PairTies(subject);
    }

    static List<ProfileRow> rows(Subject subject) {
        TieProfile profile = new TieProfile(subject);
        profile.institutions();
        profile.likeness();
        profile.resources();
        profile.narrative();
        profile.conflict();
        return profile.rows;
    }

    /** They follow the line of the dated record, which names the construct. */
    private void institutions() {
        TieFigure ratio = ties.pair(TieMeasures.JOINT_ORGANISATIONS_RATIO);
        if (ratio.holding() != null) {
            TieFigure joint = ties.pair(TieMeasures.JOINT_ORGANISATIONS);
            add("", "Joint organisations, times the expected number", ratio, TWO, counted(joint), "");
        } else {
            TieFigure seats = ties.pair(TieMeasures.SHARED_SEATS);
            add("", "Seats shared in the listed organisations", seats, 0, "", "organisations");
        }
        add(
                "",
                "Bilateral pacts in force, as listed",
                ties.pair(TieMeasures.BILATERAL_OBLIGATIONS),
                0,
                "",
                "organisations");
        add("", "Multilateral pacts in force", ties.pair(TieMeasures.MULTILATERAL_OBLIGATIONS), 0, "", "organisations");
    }

    private static String counted(TieFigure joint) {
        return joint.defined() ? Numbers.counted(Math.round(joint.value()), "organisation", "organisations") : "";
    }

    private void likeness() {
        add(
                "Ideology",
                "Regime distance: low is alike",
                ties.pair(TieMeasures.REGIME_DISTANCE),
                Numbers.SCORE,
                "",
                RegimesSection.ID);
        add(
                "Distance",
                "Kilometres between capitals: low is near",
                ties.pair(TieMeasures.CAPITAL_DISTANCE),
                0,
                "",
                DistanceSection.ID);
    }

    private void resources() {
        each("Resources", "trade with", TieMeasures.TRADE_SHARE, Numbers.SCORE, ResourcesSection.ID);
        each("", "arms from", TieMeasures.ARMS_SHARE, Numbers.SCORE, ResourcesSection.ID);
    }

    private void narrative() {
        TieFigure first = ties.pair(TieMeasures.MENTIONS);
        TieFigure second = ties.back(TieMeasures.MENTIONS);
        add(
                "Narrative",
                "Mentions of " + subject.code(subject.b) + " in a speech of " + subject.code(subject.a),
                first,
                TWO,
                mentions(first),
                SpeechesSection.ID);
        add(
                "",
                "Mentions of " + subject.code(subject.a) + " in a speech of " + subject.code(subject.b),
                second,
                TWO,
                mentions(second),
                SpeechesSection.ID);
    }

    private static String mentions(TieFigure figure) {
        return figure.defined() ? Numbers.counted(figure.estimate().n(), "mention", "mentions") : "";
    }

    private void conflict() {
        add(
                "Conflict",
                "Years on opposite sides: low is peaceful",
                ties.pair(TieMeasures.OPPOSED_YEARS),
                0,
                "",
                ConflictSection.ID);
    }

    private void each(String construct, String what, TieMeasure measure, int places, String section) {
        String a = subject.code(subject.a);
        String b = subject.code(subject.b);
        int before = rows.size();
        add(construct, "Share of " + a + "’s " + what + " " + b, ties.pair(measure), places, "", section);
        String second = rows.size() == before ? construct : "";
        add(second, "Share of " + b + "’s " + what + " " + a, ties.back(measure), places, "", section);
    }

    private void add(String construct, String indicator, TieFigure figure, int places, String counted, String section) {
        if (figure.holding() != null) {
            rows.add(new ProfileRow(
                    construct,
                    indicator,
                    when(figure),
                    figure.estimate(),
                    figure.measure().signed(),
                    places,
                    counted,
                    section.isEmpty() ? Layers.ORGANISATION.id() + "s" : section,
                    null));
        }
    }

    /** "2014, where the record ends": the year stands beside every figure. */
    private String when(TieFigure figure) {
        return figure.years() + (figure.to() < ties.year ? ", where its record ends" : "");
    }
}
