package org.entente.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.vote.Choice;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;

/** The states: where they stand in each year, how often they are absent, since when they are members. */
final class Electorate {
    private static final long STATES = 1L << 32;
    private static final long VOTES = 1L << 33;

    private final SyntheticWorld world;
    /** {@code [year][state]}. */
    private final double[][] ideal;

    private final double[] absence;
    private final int[] admitted;

    private Electorate(SyntheticWorld world, int states) {
        this.world = world;
        this.ideal = new double[world.years()][states];
        this.absence = new double[states];
        this.admitted = new int[states];
    }

    static Electorate of(SyntheticWorld world, int states) {
        Electorate electorate = new Electorate(world, states);
        for (int state = 0; state < states; state++) {
            electorate.settle(state);
        }
        return electorate;
    }

    private void settle(int state) {
        Dice dice = new Dice(world.seed(), STATES + state);
        double centre = world.blocs() < 2 ? 0 : 3.0 * (state % world.blocs()) / (world.blocs() - 1) - 1.5;
        double position = centre + 0.4 * dice.normal();
        absence[state] = Math.min(0.95, 2 * world.absence() * dice.share());
        admitted[state] = world.years() > 3 && dice.chance(0.1) ? dice.below(world.years() / 2) : 0;
        for (int year = 0; year < world.years(); year++) {
            ideal[year][state] = position;
            position += 0.1 * dice.normal();
        }
    }

    /** The vote on the whole text, after that on its paragraph if there is one. */
    List<Ballot> vote(Text text) {
        List<Ballot> ballots = new ArrayList<>();
        if (text.withParagraph()) {
            byte[] cells = cells(text, 1, text.difficulty() + 0.5);
            ballots.add(new Ballot(rollCall(text, Kind.PARAGRAPH), cells));
        }
        byte[] cells = cells(text, 0, text.difficulty());
        ballots.add(new Ballot(rollCall(text, carried(cells) ? Kind.FINAL : Kind.REJECTED), cells));
        return ballots;
    }

    private byte[] cells(Text text, int part, double difficulty) {
        Dice dice = new Dice(world.seed(), VOTES + 2L * text.number() + part);
        int year = text.date().getYear() - world.firstYear();
        byte[] cells = new byte[absence.length];
        for (int state = 0; state < cells.length; state++) {
            double leaning = text.discrimination() * ideal[year][state] - difficulty + 0.5 * dice.normal();
            boolean absent = dice.chance(absence[state]);
            cells[state] = choice(year < admitted[state], absent, leaning).code();
        }
        return cells;
    }

    private static Choice choice(boolean notYetMember, boolean absent, double leaning) {
        if (notYetMember) {
            return Choice.NOT_MEMBER;
        }
        if (absent) {
            return Choice.ABSENT;
        }
        return leaning > 0 ? Choice.YES : leaning > -0.8 ? Choice.ABSTAIN : Choice.NO;
    }

    private static boolean carried(byte[] cells) {
        int balance = 0;
        for (byte cell : cells) {
            balance += cell == Choice.YES.code() ? 1 : cell == Choice.NO.code() ? -1 : 0;
        }
        return balance > 0;
    }

    private static RollCall rollCall(Text text, Kind kind) {
        String symbol = kind == Kind.REJECTED
                ? "A/" + text.session() + "/L." + text.inSession()
                : "A/RES/" + text.session() + "/" + text.inSession();
        String part = kind == Kind.PARAGRAPH ? "p" : "w";
        return new RollCall(
                String.format(Locale.ROOT, "synthetic:%06d%s", text.number(), part),
                List.of(),
                symbol,
                false,
                text.date(),
                false,
                Integer.toString(text.session()),
                "A/" + text.session() + "/PV." + (30 + text.inSession() / 8),
                kind,
                kind == Kind.FINAL,
                text.issues(),
                true,
                false,
                text.important() ? 1 : 0,
                text.family(),
                List.of(),
                (text.family() + 1) * 0x9E3779B97F4AL & 0xFFFFFFFFFFFFL,
                null,
                null);
    }
}
