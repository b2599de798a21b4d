package org.entente.app.blocs;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.BlocLanes;
import org.entente.dossier.BlocsChart;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.measure.Numbers;
import org.entente.measure.SliceWords;
import org.entente.measure.Unit;
import org.entente.measure.bloc.BlocHistory;
import org.entente.measure.bloc.Outcome;
import org.entente.notice.Notice;

/** The blocs as a page: over time, in the year shown, beside organisations, and who moved. */
final class BlocsSheet {
    private static final int CORE = 4;
    private static final int LEAST_UNITS = 3;

    private final BlocsAnswer answer;
    private final BlocHistory history;
    private final int shown;
    private final BlocTables tables;

    BlocsSheet(BlocsAnswer answer) {
        this.answer = answer;
        this.history = answer.history();
        this.shown = answer.shown();
        this.tables = new BlocTables(answer, shown);
    }

    Sheet sheet(List<Notice> notices, String command) {
        Sheet.Builder sheet = Sheet.of("Blocs · UN votes · " + span(), title());
        SliceWords.labels(answer.sliced().slice()).forEach(sheet::fact);
        sheet.finding(Numbers.capital(answer.label(shown)) + ": " + answer.sentence(shown))
                .say(BlocWords.method())
                .say(tables.leftOut());
        if (history.units().size() >= LEAST_UNITS && history.count() > 0) {
            sheet.section(overTime());
        }
        if (answer.found(shown).outcome() == Outcome.FOUND) {
            sheet.section(members());
            sheet.section(declared());
        }
        if (history.units().size() >= LEAST_UNITS && history.count() > 0) {
            moves().forEach(sheet::section);
        }
        return sheet.commands(commands()).build(notices, answer.sliced().origins(), command);
    }

    private String span() {
        Unit first = history.units().get(0);
        Unit last = history.units().get(history.units().size() - 1);
        return Unit.years(first.fromYear(), last.toYear());
    }

    private String title() {
        return "Blocs in UN votes, " + span();
    }

    private String source() {
        return "UN votes; divisions by Entente.";
    }

    private Section overTime() {
        List<Prose> rail = List.of(
                Prose.of("A row is a bloc, a bar a year, its height the number of states. All rows have one scale."),
                Prose.of("A bloc keeps number, row and colour while it shares at least three tenths of its states with "
                        + "what it was; number 1 is the one with the most states over all years. The states named are "
                        + "those most often and most firmly in it."),
                Prose.of(
                        "A year without bars has no blocs, or too few votes. A thin outlined bar is a year still open."));
        BlocsChart chart = new BlocsChart(history, number -> answer.core(number, CORE), shown);
        return Section.of(
                "over-time",
                "Blocs over time",
                List.of(
                        Exhibit.of(
                                rail,
                                chart.chart(
                                        "blocs",
                                        tables.overTimeFinding(),
                                        "Number of states in each bloc, by "
                                                + answer.by().word(),
                                        source()),
                                tables.sizes()),
                        Exhibit.of(List.of(), tables.events()).placed(Exhibit.Placement.CLOSED)));
    }

    private Section members() {
        List<Prose> rail = List.of(Prose.of(
                "Stability: the share of the divisions in which a state is with more than half of the others of its bloc, "
                        + "here the mean over the bloc. A bloc held together at one resolution alone has a low one."));
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(Exhibit.of(rail, tables.members()));
        return Section.of("members", "Who is in which bloc in " + answer.label(shown), exhibits);
    }

    private Section declared() {
        List<Prose> rail = List.of(
                Prose.of("Full members on the day of the last roll call, of organisations whose list is complete then. "
                        + "Members apart sit in another bloc than most of their fellow members, or in none."),
                Prose.of(
                        "ARI and NMI compare “member or not” with the blocs found: 1 is the same division, 0 what chance "
                                + "would give (ARI), or no common information (NMI). Few members give low figures even where "
                                + "all sit together, since a bloc is larger than any one organisation."));
        return Section.of(
                "declared",
                "Found and declared",
                List.of(
                        Exhibit.of(rail, tables.declared()),
                        Exhibit.of(List.of(), tables.standings()).placed(Exhibit.Placement.CLOSED)));
    }

    private List<Section> moves() {
        BlocLanes lanes = new BlocLanes(
                history,
                ccode -> answer.named(shown, ccode).shortName(),
                ccode -> answer.named(shown, ccode).code());
        List<Integer> states = lanes.movers();
        if (states.isEmpty()) {
            return List.of();
        }
        List<Prose> rail = List.of(
                Prose.of(
                        "The states that were most often in another bloc than the one they were in most. Colours are "
                                + "those of the rows above; grey is a smaller bloc, a thin line in no bloc, a gap too few votes."),
                Prose.of(
                        "A change of colour may be the state’s or the bloc’s: where a bloc ends or goes into another, all "
                                + "its states change."));
        return List.of(Section.of(
                "moves",
                "Who changed blocs",
                List.of(Exhibit.of(
                        rail,
                        lanes.chart(
                                states,
                                "lanes",
                                Numbers.counted(states.size(), "state", "states") + " that changed blocs most",
                                "Bloc of each state, by " + answer.by().word(),
                                source()),
                        null))));
    }

    private List<String> commands() {
        String options = SliceWords.options(answer.sliced().slice().asTyped());
        return List.of(
                "entente blocs" + options + " --out blocs.csv",
                "entente blocs --year " + history.units().get(shown).toYear());
    }
}
