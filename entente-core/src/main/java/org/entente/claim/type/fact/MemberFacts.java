package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.construct.Evidence;
import org.entente.state.Organisation;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;

/** A state's standing in an organisation beside what a text says of it: rows, completeness, a sentence. */
public final class MemberFacts {
    /** How texts' organisation "the United Nations" is known: its members are the states seated in the Assembly. */
    public static final String UNITED_NATIONS = "UN";

    private static final String UN_NAME = "United Nations";

    private final StateRegistry states;
    private final MemberSpells spells;
    private final LocalDate end;
    private final String origin;

    /**
     * @param evidence the record: its registry has the lists, its votes know seats to their last day
     * @param date the day of the text, to which seats are known without any votes
     */
    public MemberFacts(Evidence evidence, LocalDate date) {
        LocalDate last = evidence.record().end();
        this.states = evidence.states();
        this.origin = evidence.ties()
                .findBuiltIn(Layers.ORGANISATION)
                .map(holding -> holding.origin().id())
                .orElse("");
        this.spells = new MemberSpells(states);
        this.end = last == null ? date : last;
    }

    /** The id under which an organisation's members are known. */
    public static String id(Topic organisation) {
        return organisation.name().equals(UN_NAME) ? UNITED_NATIONS : organisation.id();
    }

    /** Whether the members of an organisation are listed. */
    public boolean lists(String organisation) {
        return organisation.equals(UNITED_NATIONS) || find(organisation).isPresent();
    }

    private Optional<Organisation> find(String id) {
        return states.organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst();
    }

    /** Of several, each; where one came on the days said, of the others it is enough that they were there. */
    public List<Facts> of(String organisation, List<State> several, MemberClaim claim) {
        List<Facts> each =
                several.stream().map(state -> of(organisation, state, claim)).toList();
        boolean came = each.stream().anyMatch(facts -> facts.standing() == Standing.C);
        if (several.size() < 2 || !came || !claim.days().since()) {
            return each;
        }
        return several.stream().map(state -> came(organisation, state, claim)).toList();
    }

    private Facts came(String organisation, State state, MemberClaim claim) {
        Facts then = of(organisation, state, claim);
        return then.standing() == Standing.C ? then : of(organisation, state, claim.beforehand());
    }

    /** Of one state. */
    public Facts of(String organisation, State state, MemberClaim claim) {
        Optional<Organisation> listed = find(organisation);
        List<Spell> known = (listed.isPresent() ? spells.of(organisation, state) : MemberSpells.seats(state))
                .stream().filter(spell -> spell.begunBy(claim.days().date())).toList();
        boolean dated = listed.map(Organisation::dated).orElse(true);
        boolean early =
                !dated && claim.days().day().getYear() < listed.orElseThrow().completeFrom();
        MemberFit fit = new MemberFit(claim, listed.isPresent() ? spells.beginning(organisation) : founding(), dated);
        List<FactRow> rows = known.stream()
                .map(spell -> row(organisation, state, spell, early ? Fit.BESIDE : fit.of(spell), claim))
                .toList();
        return Facts.of(rows, listed.map(list -> known(list, claim)).orElseGet(() -> seats(claim)), claim.days());
    }

    private static Span founding() {
        return new Span(LocalDate.of(1945, 10, 24), LocalDate.of(1945, 12, 31));
    }

    private FactRow row(String organisation, State state, Spell spell, Fit fit, MemberClaim claim) {
        LocalDate date = claim.days().date();
        String what = Say.first(state, date) + ": " + spell.kind() + " of " + OrganisationNames.of(organisation) + " "
                + spell.words(date) + (ended(organisation, spell, date) ? ", when it ended" : "");
        return FactRow.of(fit, Optional.of(spell.entry().from()), what, spell.source(), Say.stateCommand(state, date))
                .from(find(organisation).isPresent() ? origin : "");
    }

    /** Whether a standing ended because the organisation did: then nobody left it. */
    private boolean ended(String organisation, Spell spell, LocalDate date) {
        return !spell.exit().from().isAfter(date)
                && spells.over(organisation)
                && spell.exit().equals(spells.end(organisation));
    }

    private Known seats(MemberClaim claim) {
        return claim.full() && claim.days().day().getYear() >= founding().from().getYear()
                ? Known.allTo(end)
                : Known.to(end);
    }

    private Known known(Organisation list, MemberClaim claim) {
        LocalDate last = PackedDate.last(PackedDate.parse(list.lastChecked()));
        boolean over = spells.over(list.id());
        boolean all = claim.full() && complete(list, claim, over);
        return new Known(all, over ? Optional.empty() : Optional.of(last), Optional.empty());
    }

    /**
     * Whether the list has all members of the claim's days. What stands at its end is taken to stand until the text's date,
     * as open rows are; an entry or an exit after its end may be missing.
     */
    private static boolean complete(Organisation list, MemberClaim claim, boolean over) {
        Days days = claim.days();
        int day = days.day().getYear();
        if (day < list.completeFrom()) {
            return false;
        }
        boolean lasting = days.unit() == Days.Unit.NONE || (claim.act() == MemberClaim.Act.WAS && days.present());
        return over
                || lasting
                || list.completeIn(day)
                || (days.since() && list.completeIn(days.said().from().getYear()));
    }

    /** How many full members an organisation has on the claim's day; empty where the list is not complete then. */
    public Optional<Integer> members(String organisation, Days days) {
        Optional<Organisation> list = find(organisation);
        LocalDate day = days.day();
        if (list.isEmpty()) {
            return organisation.equals(UNITED_NATIONS) ? Optional.of(seated(day)) : Optional.empty();
        }
        int last = list.get().completeTo();
        int year = Math.min(day.getYear(), last);
        LocalDate on = day.getYear() > last
                ? PackedDate.last(PackedDate.parse(list.get().lastChecked()))
                : day;
        return list.get().completeIn(year)
                ? Optional.of(states.members(organisation, on).size())
                : Optional.empty();
    }

    private int seated(LocalDate day) {
        return (int) states.list().stream().filter(state -> state.unMember(day)).count();
    }

    /** Where the list of an organisation is read, in words: "the list of NATO, complete for 1949–2025". */
    public String words(String organisation) {
        return find(organisation)
                .map(list -> "the list of members of " + OrganisationNames.of(list.id()) + ", complete for "
                        + list.completeFrom() + "–" + list.completeTo())
                .orElse("the list of members of the United Nations");
    }
}
