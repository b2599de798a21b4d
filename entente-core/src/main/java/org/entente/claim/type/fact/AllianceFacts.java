package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claim.Proposition;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.construct.Evidence;
import org.entente.construct.ties.PairPacts;
import org.entente.measure.tie.SharedBodies;
import org.entente.record.TieHolding;
import org.entente.state.State;
import org.entente.state.Succession;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;

/** The pacts of two states beside a claim that they are allies. */
public final class AllianceFacts {
    private static final Set<String> DEFENCE = Set.of("defence", "offence");
    private static final Set<String> KINDS = Set.of("nonaggression", "neutrality", "consultation");

    private static final int SIGNED_BEFORE = 2;

    private final Evidence evidence;
    private final State a;
    private final State b;
    private final Days days;
    private final Set<String> wanted;
    private final Matching names;
    private final boolean now;
    private final boolean denied;
    private final boolean kindNamed;

    /**
     * @param evidence the record
     * @param claim what is said; plain topics name the obligation, or the pact
     * @param a one state
     * @param b the other
     * @param days when
     */
    public AllianceFacts(Evidence evidence, Proposition claim, State a, State b, Days days) {
        this.evidence = evidence;
        this.a = a;
        this.b = b;
        this.days = days;
        List<String> ids =
                claim.roles().on(Topic.Kind.SENSE).stream().map(Topic::id).toList();
        this.wanted =
                ids.stream().filter(KINDS::contains).findFirst().map(Set::of).orElse(DEFENCE);
        this.names = Matching.of(claim.roles().on());
        this.now = claim.tense() == Tense.PRESENT;
        this.denied = !claim.affirmed();
        this.kindNamed = ids.stream().anyMatch(id -> KINDS.contains(id) || DEFENCE.contains(id));
    }

    /** What is looked for, before the names of the two: to a text that there is none, only pacts of its kind count. */
    public static String sought(Proposition claim) {
        boolean other = KINDS.stream().anyMatch(claim.roles()::means);
        return claim.affirmed() || other ? "a pact of" : "a defence pact of";
    }

    /** Rows of every list, and what the lists hold besides. */
    public Facts facts() {
        List<TieHolding> holdings = evidence.ties().holdings(Layers.PACT);
        List<FactRow> rows = new ArrayList<>();
        list().forEach(pact -> rows.add(pact.row(fit(pact.name(), pact.spell()))));
        Optional<LocalDate> end = holdings.stream()
                .map(holding -> LocalDate.of(holding.coverage().to(), 12, 31))
                .max(LocalDate::compareTo);
        Known known = end.isEmpty() ? Known.NOTHING : new Known(complete(), end, Optional.empty());
        return Facts.of(rows, broken(known), days);
    }

    /**
     * A pact to which both were party.
     *
     * @param name as listed
     * @param spell when both were; its kind lists what it binds them to
     * @param parties how many were party to it when it began, by the list that has most
     * @param command that shows it
     * @param date the day of the text
     * @param origin id of the list it was found in first
     */
    record Pact(String name, Spell spell, int parties, String command, LocalDate date, String origin) {
        FactRow row(Fit fit) {
            String what = name + ", " + spell.kind().replace(" ", ", ") + ": " + spell.words(date);
            return FactRow.of(fit, Optional.of(spell.entry().from()), what, spell.source(), command)
                    .from(origin);
        }
    }

    /** All pacts of the two that any list has, as a text of the day could know them. */
    List<Pact> list() {
        Map<String, Pact> all = new LinkedHashMap<>();
        for (TieHolding holding : evidence.ties().holdings(Layers.PACT)) {
            common(holding).forEach((name, spell) -> all.computeIfAbsent(name, first -> pact(first, spell, holding)));
        }
        return List.copyOf(all.values());
    }

    private Pact pact(String name, Spell spell, TieHolding holding) {
        return new Pact(
                name,
                spell,
                parties(name, spell),
                Say.stateCommand(a, days.date()),
                days.date(),
                holding.origin().id());
    }

    private int parties(String name, Spell spell) {
        return evidence.ties().holdings(Layers.PACT).stream()
                .map(holding -> PairPacts.table(evidence, holding))
                .mapToInt(
                        table -> SharedBodies.members(table, name, spell.entry().to()))
                .max()
                .orElse(0);
    }

    /** A list that ended before a war of the two says nothing of what is in force after it. */
    private Known broken(Known known) {
        return known.end()
                .flatMap(last -> Conflicts.of(evidence, a, b, days.date()).after(last))
                .map(known::brokenBy)
                .orElse(known);
    }

    /** Whether a list has all pacts of the claim's day: then one of another time says nothing for it. */
    private boolean complete() {
        return evidence.ties().holdings(Layers.PACT).stream().anyMatch(this::complete);
    }

    private boolean complete(TieHolding holding) {
        int last = holding.coverage().to();
        int year = days.present()
                ? Math.min(days.day().getYear(), last)
                : days.day().getYear();
        return holding.coverage().complete() && holding.coverage().covers(year);
    }

    /** The pacts to which both were party, and when both were. */
    private Map<String, Spell> common(TieHolding holding) {
        TieTable table = PairPacts.table(evidence, holding);
        Map<String, Spell> found = new LinkedHashMap<>();
        for (Tie one : rows(table, a)) {
            for (Tie other : rows(table, b)) {
                boolean both = one.name().equals(other.name())
                        && one.confidence().counts()
                        && other.confidence().counts();
                if (both && meet(one, other)) {
                    Spell spell = spell(one, other);
                    if (spell.begunBy(days.date())) {
                        found.merge(one.name(), spell, AllianceFacts::both);
                    }
                }
            }
        }
        return found;
    }

    /** A state that came about by union has the pacts of the one whose place it took. */
    private List<Tie> rows(TieTable table, State state) {
        return Stream.concat(
                        Stream.of(state.ccode()),
                        evidence.states().successions(state.ccode()).stream()
                                .filter(link -> link.to() == state.ccode()
                                        && link.from() != state.ccode()
                                        && link.kind().equals(MemberSpells.UNITED))
                                .map(Succession::from))
                .flatMap(code -> table.of(code).stream())
                .toList();
    }

    private static boolean meet(Tie one, Tie other) {
        return !PackedDate.first(one.from()).isAfter(PackedDate.last(other.to()))
                && !PackedDate.first(other.from()).isAfter(PackedDate.last(one.to()));
    }

    private static Spell spell(Tie one, Tie other) {
        int from = PackedDate.first(one.from()).isAfter(PackedDate.first(other.from())) ? one.from() : other.from();
        int to = PackedDate.last(one.to()).isBefore(PackedDate.last(other.to())) ? one.to() : other.to();
        return Spell.of(one.kind(), PackedDate.text(from), PackedDate.text(to), one.source(), true);
    }

    /** The same pact in two rows: from the earlier beginning to the later end. */
    private static Spell both(Spell one, Spell other) {
        Spell first = one.entry().from().isAfter(other.entry().from()) ? other : one;
        Spell last = one.exit().to().isBefore(other.exit().to()) ? other : one;
        return first.equals(last) ? first : first.joinedTo(last);
    }

    private Fit fit(String name, Spell spell) {
        boolean named = names.means(name) || byYear(name, spell);
        boolean kind = named || Set.of(spell.kind().split(" ")).stream().anyMatch(wanted::contains);
        Fit when = when(name, spell);
        if (when == Fit.EXCLUDES) {
            return named ? Fit.EXCLUDES : kind && !complete() ? Fit.PARTLY : Fit.BESIDE;
        }
        if (!kind && ofAnotherKind()) {
            return Fit.BESIDE;
        }
        return kind && (named || names.silent()) ? when : Fit.PARTLY;
    }

    /**
     * Whether a pact of another kind says nothing: to a text that there is none of its kind, and to one that names the
     * kind where the lists have all pacts.
     */
    private boolean ofAnotherKind() {
        return names.silent() && (denied || (kindNamed && complete()));
    }

    /** A year that belongs to a pact's name, or that of its signature, is no date of what the text says. */
    private boolean namesYear(String name, Spell spell) {
        int year = days.said().to().getYear();
        int entry = spell.entry().from().getYear();
        return name.contains(String.valueOf(year)) || (year <= entry && year >= entry - SIGNED_BEFORE);
    }

    /** "The treaty of 1961 is in force": the year is the name that the text gives it. */
    private boolean byYear(String name, Spell spell) {
        return now && names.silent() && days.point() && namesYear(name, spell);
    }

    private Fit when(String name, Spell spell) {
        boolean meant = names.means(name) && days.point() && namesYear(name, spell);
        if (meant || byYear(name, spell)) {
            return (now ? spell.standsOn(days.date()) : spell.begunBy(days.date())) ? Fit.FITS : Fit.EXCLUDES;
        }
        if (days.since()) {
            return spell.standsOn(days.day()) ? begins(name, spell) : Fit.EXCLUDES;
        }
        boolean then =
                days.present() ? spell.standsOn(days.day()) : spell.span().overlaps(days.said());
        return then ? Fit.FITS : Fit.EXCLUDES;
    }

    /** A pact is there since it was signed, which its name may tell, or since it came into force. */
    private Fit begins(String name, Spell spell) {
        boolean signedThen = name.contains(String.valueOf(days.said().from().getYear()));
        return signedThen ? Fit.FITS : days.begins(spell.entry());
    }
}
