package org.entente.app.state;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.rollcall.RollCallSentences;
import org.entente.chart.Tone;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Tally;
import org.entente.dossier.YearBars;
import org.entente.measure.Numbers;
import org.entente.measure.Unit;

/** How a state voted by year, on its page. */
final class VotesByYear {
    private final StateAnswer answer;

    VotesByYear(StateAnswer answer) {
        this.answer = answer;
    }

    void add(Sheet.Builder sheet) {
        YearVotes total = answer.total();
        List<YearVotes> years = answer.years();
        String span =
                Unit.years(years.get(0).year(), years.get(years.size() - 1).year());
        sheet.finding((answer.lineage().isEmpty() ? "It" : "This lineage") + " voted on " + Numbers.count(total.cast())
                + " of " + Numbers.count(total.members()) + " roll calls while seated, " + span);
        answer.lineage().ifPresent(sheet::say);
        sheet.say(
                "Of the votes cast " + Numbers.percent((double) total.yes() / Math.max(1, total.cast())) + " were yes, "
                        + Numbers.percent((double) total.abstain() / Math.max(1, total.cast())) + " abstentions and "
                        + Numbers.percent((double) total.no() / Math.max(1, total.cast()))
                        + " no. A vote not cast states no motive.");
        int[] counts = {total.yes(), total.abstain(), total.no(), total.absent()};
        sheet.tally(Tally.of(counts, List.of("yes", "abstained", "no", "did not vote")));
        SortedMap<Integer, double[]> bars = new TreeMap<>();
        years.forEach(
                year -> bars.put(year.year(), new double[] {year.yes(), year.abstain(), year.no(), year.absent()}));
        YearBars chart = new YearBars(
                List.of("yes", "abstained", "no", "did not vote"),
                List.of(Tone.YES, Tone.ABSTAIN, Tone.NO, Tone.ABSENT),
                bars);
        sheet.section(Section.of(
                "votes",
                "Votes by year",
                List.of(Exhibit.of(
                        List.of(Prose.of("A year without a bar: not a member, or no roll call of the slice.")),
                        chart.chart(
                                "votes",
                                missed(years),
                                "Roll calls as a member, from the bottom up: yes, abstained, no, did not vote",
                                RollCallSentences.source(answer.sliced().origins())),
                        chart.table("votes")))));
    }

    private static String missed(List<YearVotes> years) {
        YearVotes most = years.stream()
                .max(Comparator.comparingDouble((YearVotes year) -> (double) year.absent() / year.members()))
                .orElseThrow();
        return most.absent() == 0
                ? "It voted on every roll call of every year"
                : "It missed most in " + most.year() + ": " + Numbers.count(most.absent()) + " of "
                        + Numbers.counted(most.members(), "roll call", "roll calls");
    }
}
