package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;

/** Pacts to which both are or were party: those between the two alone apart from those with others. */
final class ObligationsSection implements SectionWriter {
    private static final String ID = "obligations";
    private static final String TITLE = "Obligations";

    @Override
    public boolean cites() {
        return true;
    }

    @Override
    public Section write(Subject subject) {
        List<Exhibit> exhibits = new ArrayList<>();
        List<PactWords> lists = new ArrayList<>();
        for (TieHolding holding : ownFirst(subject)) {
            PactWords words = words(subject, holding);
            lists.add(words);
            exhibits.add(exhibit(subject, holding, words));
        }
        if (lists.isEmpty()) {
            return Section.empty(
                    ID, TITLE, Section.Part.VOTES, Section.Status.NO_DATA, "no data", "No list of pacts is on record.");
        }
        return Section.of(ID, TITLE, lists.get(0).answer(), Section.Part.VOTES, exhibits);
    }

    /** The project’s own list leads: it names its texts. */
    private static List<TieHolding> ownFirst(Subject subject) {
        return subject.ties.holdings(Layers.PACT).stream()
                .sorted(Comparator.comparing(holding -> !holding.builtIn()))
                .toList();
    }

    private static PactWords words(Subject subject, TieHolding holding) {
        LocalDate end = LocalDate.of(holding.coverage().to(), 12, 31);
        LocalDate day = subject.slice.allTime() || subject.on.isAfter(end) ? end : subject.on;
        TieTable rows = subject.ties.read(holding, TieFilter.ALL);
        List<PactWords.Shared> shared = Body.list(rows, subject.a.ccode(), subject.b.ccode()).stream()
                .filter(pact -> !pact.ofA().isEmpty() && !pact.ofB().isEmpty())
                .map(pact -> new PactWords.Shared(pact, members(rows, pact, day), pact.shared(day)))
                .sorted(PactWords.ORDER)
                .toList();
        return new PactWords(subject, holding, day, shared);
    }

    /** Parties on the day that counts, or, of a pact that is over, all there ever were. */
    private static long members(TieTable rows, Body pact, LocalDate day) {
        boolean standing = pact.shared(day);
        return rows.list().stream()
                .filter(tie -> tie.name().equals(pact.name()) && (!standing || tie.on(day)))
                .mapToInt(Tie::a)
                .distinct()
                .count();
    }

    private static Exhibit exhibit(Subject subject, TieHolding holding, PactWords words) {
        return Exhibit.of(words.rail(), table(subject, holding, words));
    }

    private static Table table(Subject subject, TieHolding holding, PactWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (PactWords.Shared pact : words.shared()) {
            rows.add(List.of(
                    new Cell.Words(pact.body().name()),
                    new Cell.Words(pact.obligations()),
                    new Cell.Words(Numbers.counted(pact.members(), "party", "parties")),
                    new Cell.Words(time(pact.body().ofA())),
                    new Cell.Words(time(pact.body().ofB())),
                    new Cell.Words(pact.source())));
        }
        return new Table(
                "pacts-" + holding.origin().source(),
                words.finding(),
                words.subtitle(),
                List.of(
                        Table.Column.words("Pact"),
                        Table.Column.words("Obligations"),
                        Table.Column.words("Parties"),
                        Table.Column.words(subject.nameA),
                        Table.Column.words(subject.nameB),
                        Table.Column.words("Source").asMinor()),
                rows,
                TieSourceLine.of(subject, holding) + " " + holding.coverage().note(),
                List.of());
    }

    private static String time(List<Tie> standings) {
        return standings.stream()
                .map(tie -> StandingWords.time(tie) + (tie.confidence().counts() ? "" : " (not sure: in no count)"))
                .collect(Collectors.joining("; "));
    }

    /** First day of the earliest standing, for order. */
    static int begins(Body pact) {
        return pact.ofA().stream().mapToInt(Tie::from).min().orElse(PackedDate.OPEN);
    }
}
