package org.entente.app.state;

import java.util.Arrays;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Sparkline;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.TallyBar;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.Marks;
import org.entente.measure.Numbers;
import org.entente.measure.SliceWords;
import org.entente.vote.Choice;

/** How a state voted: counts, and the share of yes by year. */
final class VoteProfile {
    private static final int LABEL = 14;
    private static final int FEWEST = 10;

    private final StateAnswer answer;
    private final List<YearVotes> years;

    VoteProfile(StateAnswer answer) {
        this.answer = answer;
        this.years = answer.years();
    }

    void print(Terminal terminal) {
        if (years.isEmpty()) {
            String time = SliceWords.time(answer.sliced().slice());
            terminal.paragraph("No vote in the General Assembly: not a member in "
                    + (time.equals("all years") ? "any year" : time) + ".");
            return;
        }
        YearVotes total = answer.total();
        int first = years.get(0).year();
        int last = years.get(years.size() - 1).year();
        String span = first == last ? Integer.toString(first) : first + "–" + last;
        terminal.print(Line.of("Votes, " + span, Style.BOLD)
                .add("  " + Numbers.count(total.members()) + " roll calls while seated", Style.DIM));
        int[] bar = {total.yes(), total.abstain(), total.no(), total.absent()};
        terminal.print(TallyBar.of(bar, Math.min(96, terminal.width())));
        terminal.print(counts(total, terminal.narrow()));
        answer.lineage().ifPresent(note -> terminal.paragraph(note, Style.DIM));
        if (last > first) {
            terminal.blank();
            series(terminal, first, last);
        }
    }

    private static Line counts(YearVotes total, boolean narrow) {
        String gap = narrow ? "  " : "   ";
        return count(Choice.YES, total.yes())
                .add(gap)
                .add(count(Choice.ABSTAIN, total.abstain()))
                .add(gap)
                .add(count(Choice.NO, total.no()))
                .add(gap)
                .add(count(Choice.ABSENT, total.absent()));
    }

    private static Line count(Choice choice, int count) {
        String word = choice == Choice.ABSENT ? "none" : Marks.word(choice);
        return Line.of(Marks.mark(choice) + " ", Style.of(choice))
                .add(Numbers.count(count), Style.BOLD)
                .add(" " + word);
    }

    private void series(Terminal terminal, int first, int last) {
        int room = terminal.width() - LABEL;
        int from = Math.max(first, last - room + 1);
        double[] yes = new double[last - from + 1];
        double[] cast = new double[last - from + 1];
        Arrays.fill(yes, Double.NaN);
        Arrays.fill(cast, Double.NaN);
        for (YearVotes year : years) {
            if (year.year() >= from) {
                yes[year.year() - from] = year.cast() < FEWEST ? Double.NaN : (double) year.yes() / year.cast();
                cast[year.year() - from] = (double) year.cast() / year.members();
            }
        }
        Sparkline line = new Sparkline(0, 1, 1);
        terminal.paragraph(
                "By year  ▁ 0 to █ 1; a gap: fewer than " + FEWEST + " votes cast, or not a member", Style.DIM);
        terminal.print(Line.of("yes of cast").padTo(LABEL).add(line.text(yes), Style.YES));
        terminal.print(Line.of("cast of all").padTo(LABEL).add(line.text(cast), Style.DIM));
        terminal.print(axis(from, last));
    }

    private static Line axis(int from, int last) {
        StringBuilder axis = new StringBuilder(" ".repeat(LABEL));
        int next = from + Math.floorMod(-from, 10);
        for (int year = next; year + 3 <= last; year += 10) {
            int at = LABEL + year - from;
            if (axis.length() <= at) {
                axis.append(" ".repeat(at - axis.length())).append(year);
            }
        }
        return Line.of(axis.toString(), Style.DIM);
    }
}
