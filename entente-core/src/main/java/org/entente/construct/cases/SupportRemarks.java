package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.List;
import org.entente.cases.Case;
import org.entente.cases.CaseSupport;
import org.entente.cases.DimensionSupport;
import org.entente.cases.Party;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.state.State;

/** What must be read with mutual support: who has no vote, which cases are left out, what the record lacks. */
final class SupportRemarks {
    private final Setting setting;

    SupportRemarks(Setting setting) {
        this.setting = setting;
    }

    List<String> of(List<SupportGiven> ways) {
        List<String> remarks = new ArrayList<>();
        for (SupportGiven way : ways) {
            withoutVote(way.giver(), remarks);
        }
        for (SupportGiven way : ways) {
            own(way, remarks);
            partyTo(way, remarks);
            otherParty(way, remarks);
            missing(way, remarks);
        }
        return remarks.stream().distinct().toList();
    }

    /** A state that the record has no votes of can back nobody there; its own cases can be backed all the same. */
    private void withoutVote(State state, List<String> remarks) {
        if (setting.record().column(state.ccode()) < 0) {
            remarks.add(Wording.capital(name(state)) + " has no vote in the Assembly: whether it backs others is not "
                    + "on this record.");
        }
    }

    private void own(SupportGiven way, List<String> remarks) {
        boolean none = setting.evidence().cases().casesOf(way.claimant().ccode()).supported().stream()
                .allMatch(Case::contextOnly);
        if (none) {
            remarks.add("No case of the registry is " + Wording.possessive(name(way.claimant()))
                    + " own: only disputes put to a recorded vote of the Assembly are in it.");
        } else if (way.dimensions().isEmpty() && way.support().partyTo().isEmpty()) {
            remarks.add("On no text of " + Wording.possessive(name(way.claimant())) + " own cases in this slice was "
                    + name(way.giver()) + " seated.");
        }
    }

    private void partyTo(SupportGiven way, List<String> remarks) {
        List<String> names = way.support().partyTo().stream()
                .map(own -> "“" + own.shortName() + "”")
                .toList();
        if (!names.isEmpty()) {
            remarks.add("Left out, because " + name(way.giver()) + " is a party to it: " + Wording.list(names) + ".");
        }
    }

    /** "Kosovo, the other party to “Serbia: Kosovo …”, has no vote in the Assembly." */
    private void otherParty(SupportGiven way, List<String> remarks) {
        for (DimensionSupport dimension : way.support().dimensions()) {
            for (CaseSupport own : dimension.cases()) {
                Party other = own.entry().opposing();
                if (own.counted() && other.kind() == Party.Kind.ENTITY) {
                    remarks.add(other.name() + ", the other party to “"
                            + own.entry().shortName() + "”, has no vote in the Assembly.");
                }
            }
        }
    }

    private void missing(SupportGiven way, List<String> remarks) {
        List<String> symbols = way.support().dimensions().stream()
                .flatMap(dimension -> dimension.cases().stream())
                .flatMap(own -> own.missing().stream())
                .map(text -> text.text().symbol() + " (" + text.text().kind().label() + ")")
                .toList();
        if (!symbols.isEmpty()) {
            remarks.add("Put to a recorded vote, which this record does not have: " + Wording.list(symbols) + ".");
        }
    }

    private String name(State state) {
        return Wording.name(setting, state);
    }
}
