package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.chart.Chart;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;
import org.entente.state.Organisation;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** In which organisations and blocs the two stand, who governed them, and what they promised each other: lines of time. */
final class OrganisationsSection implements SectionWriter {
    private static final String ID = "organisations";
    private static final String TITLE = "Organisations and blocs";
    private static final int FIRST_YEAR = 1946;

    @Override
    public boolean cites() {
        return true;
    }

    @Override
    public Section write(Subject subject) {
        Optional<TieHolding> holding = subject.ties.findBuiltIn(Layers.ORGANISATION);
        List<Body> bodies = holding.map(found -> bodies(subject, found)).orElse(List.of());
        if (holding.isEmpty() || bodies.isEmpty()) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.VOTES,
                    Section.Status.NO_DATA,
                    "no data",
                    "No standing of either is listed in the project’s table of organisations.");
        }
        OrganisationWords words = new OrganisationWords(subject, bodies, organisations(subject));
        Exhibit exhibit = Exhibit.of(
                words.rail(holding.get()), chart(subject, holding.get(), bodies, words), table(bodies, words));
        return Section.of(ID, TITLE, words.answer(), Section.Part.VOTES, List.of(exhibit))
                .asWide();
    }

    private static List<Body> bodies(Subject subject, TieHolding holding) {
        LocalDate day = OrganisationWords.day(subject);
        return Body.list(subject.ties, holding, subject.a.ccode(), subject.b.ccode()).stream()
                .sorted(Comparator.comparingInt((Body body) -> body.seats(day) ? 0 : body.shared(day) ? 1 : 2)
                        .thenComparing(Body::name))
                .toList();
    }

    private static Map<String, Organisation> organisations(Subject subject) {
        Map<String, Organisation> known = new HashMap<>();
        subject.states.organisations().forEach(organisation -> known.put(organisation.id(), organisation));
        return known;
    }

    private static Chart chart(Subject subject, TieHolding holding, List<Body> bodies, OrganisationWords words) {
        List<Timeline.Line> lines = new ArrayList<>();
        LeaderRows.line(subject).ifPresent(lines::add);
        bodies.stream()
                .filter(words::dated)
                .forEach(body -> lines.add(new Timeline.Line(words.shortName(body), body.ofA(), body.ofB(), false)));
        lines.addAll(PactRows.lines(subject));
        int first = Math.max(
                FIRST_YEAR,
                lines.stream()
                                .flatMap(line ->
                                        java.util.stream.Stream.concat(line.ofA().stream(), line.ofB().stream()))
                                .mapToInt(Tie::from)
                                .filter(from -> from > 0)
                                .min()
                                .orElse(FIRST_YEAR * 10_000)
                        / 10_000);
        LocalDate end = LocalDate.of(holding.coverage().to(), 12, 31);
        return new Chart(
                "organisations",
                words.finding(),
                words.subtitle(),
                Chart.Width.FULL,
                List.of(Timeline.panel(lines, first, end, false)),
                List.of(Timeline.panel(lines, first, end, true)),
                words.sources(holding),
                "Lines of time for both states: who governed, in which organisations each stood, and the pacts to which "
                        + "both are party. The table below has every standing with its dates.",
                TimelineData.of(lines));
    }

    private static Table table(List<Body> bodies, OrganisationWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Body body : bodies) {
            rows.add(List.of(
                    new Cell.Lines(words.name(body), words.kind(body)),
                    new Cell.Words(words.standing(body, body.ofA())),
                    new Cell.Words(words.standing(body, body.ofB()))));
        }
        return new Table(
                "organisations-table",
                Numbers.counted(rows.size(), "organisation", "organisations"),
                "every standing of either, its dates as precise as known",
                List.of(
                        Table.Column.words("Organisation"),
                        Table.Column.words(words.nameA()),
                        Table.Column.words(words.nameB())),
                rows,
                words.note(),
                List.of());
    }
}
