package org.entente.app.state;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.app.rollcall.RollCallSentences;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.measure.SliceWords;
import org.entente.measure.StateList;
import org.entente.notice.Notice;
import org.entente.state.Capital;
import org.entente.state.State;
import org.entente.state.StateName;
import org.entente.state.StateRegistry;

/** A state as a page: who it is and was, how it voted by year, to whom it is near, its cases. */
public final class StateSheet {
    private final StateAnswer answer;
    private final State state;
    private final LocalDate on;
    private final ClosenessSection closeness;
    private final List<Section> constructs;

    /**
     * @param nearest all others by relative affinity over the answer's unit; asked for only if the state voted
     * @param constructs what constructs about states say of it
     */
    public StateSheet(StateAnswer answer, Supplier<StateList> nearest, List<Section> constructs) {
        this.answer = answer;
        this.constructs = List.copyOf(constructs);
        this.state = answer.state().state();
        this.on = answer.state().on();
        this.closeness = new ClosenessSection(answer, nearest);
    }

    /** The page, made by this command. */
    public Sheet sheet(List<Notice> notices, String command) {
        Sheet.Builder sheet = Sheet.of(
                        "State · " + state.subregion(), answer.state().name())
                .byline(otherName())
                .fact(codes())
                .fact(group())
                .fact(capital());
        SliceWords.labels(answer.sliced().slice()).stream().skip(1).limit(1).forEach(sheet::fact);
        if (answer.years().isEmpty()) {
            sheet.finding("No vote in the General Assembly").say(why());
        } else {
            new VotesByYear(answer).add(sheet);
        }
        sheet.section(new IdentitySection(state).section());
        StandingSection.of(state).ifPresent(sheet::section);
        new StateTieSections(answer.ties()).add(sheet);
        if (!answer.years().isEmpty()) {
            closeness.add(sheet);
        }
        new OwnCasesSection(answer.cases()).add(sheet);
        constructs.forEach(sheet::section);
        return sheet.commands(List.of(closeness.similar())).build(notices, answer.origins(), command);
    }

    /** A name of another day than the last: the page says which day it speaks of and what followed. */
    private String otherName() {
        StateName last = state.names().get(state.names().size() - 1);
        StateName then = state.naming(on);
        if (then.equals(last)) {
            return "";
        }
        String names = state.names().stream()
                .filter(name -> name.span().from().isAfter(then.span().from()))
                .map(StateName::name)
                .collect(Collectors.joining(", then "));
        return "Named as on " + RollCallSentences.day(on) + "; later " + names
                + ". The votes are those of the lineage under all its names.";
    }

    private String codes() {
        String codes = answer.state().code() + " · COW " + state.ccode();
        return state.gwcode(on).isPresent()
                ? codes + " · GW " + state.gwcode(on).getAsInt()
                : codes;
    }

    private String group() {
        String group = StateRegistry.builtIn().regionalGroup(state.ccode(), on);
        return group.isEmpty() ? "" : "UN group: " + group;
    }

    private String capital() {
        Capital capital = state.capital(on);
        return capital == null ? "" : "Capital: " + capital.name();
    }

    private String why() {
        return state.seats().isEmpty()
                ? "It has no seat and no vote in the Assembly. A list’s entry is no statement on recognition."
                : "It had a seat and votes in the Assembly " + IdentitySection.spans(state.seats())
                        + ", and has no recorded vote in "
                        + SliceWords.time(answer.sliced().slice()) + ".";
    }
}
