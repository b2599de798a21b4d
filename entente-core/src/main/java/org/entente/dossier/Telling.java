package org.entente.dossier;

import java.time.LocalDate;
import java.util.List;
import org.entente.construct.Construct;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Numbers;
import org.entente.state.State;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * What is told: a reading, of whom, in which setting.
 *
 * @param setting time and slice
 * @param construct the construct
 * @param reading what the record says through it
 * @param states the two of a pair in the order typed, the one of a state's page, or none for the world
 */
record Telling(Setting setting, Construct construct, Reading reading, List<State> states) {
    Telling {
        states = List.copyOf(states);
    }

    /** A state's name within a sentence, as it was called at the page's time. */
    Named name(int ccode) {
        return Named.of(setting.evidence().states().get(ccode).name(setting.on()));
    }

    /** The first state's name. */
    Named first() {
        return name(states.get(0).ccode());
    }

    /** The second state's name. */
    Named second() {
        return name(states.get(1).ccode());
    }

    /** Both names: "the United States and Israel". */
    String both() {
        return first().and(second());
    }

    /** Whose figure it is, for a table: "Azerbaijan", "Azerbaijan → Serbia", or empty for a pair's or the world's. */
    String whose(Finding finding) {
        if (finding.who() == 0) {
            return "";
        }
        return bare(finding.who()) + (finding.whom() == 0 ? "" : " → " + bare(finding.whom()));
    }

    private String bare(int ccode) {
        LocalDate on = setting.on();
        return setting.evidence().states().get(ccode).shortName(on);
    }

    Indicator indicator(Finding finding) {
        return construct.card().get(finding.indicator());
    }

    /** The figure as written in a sentence: "0.82". */
    String value(Finding finding) {
        Indicator indicator = indicator(finding);
        return Numbers.figure(finding.estimate().value(), indicator.places(), indicator.signed());
    }

    /** Whether it rests on votes alone, so that without a joint vote there is nothing to say that is not said already. */
    boolean onVotesAlone() {
        return construct.card().inputs().stream()
                .allMatch(input -> input.layer().equals("votes"));
    }

    /** Whether a dossier of these states has a roll call in its register: in the slice, and both were members. */
    boolean registered(int rollCall) {
        VoteRecord record = setting.record();
        long word = setting.figures().mask()[rollCall >>> 6];
        return (word >>> rollCall & 1) == 1
                && states.stream()
                        .mapToInt(state -> record.column(state.ccode()))
                        .allMatch(column -> column >= 0 && record.choice(rollCall, column) != Choice.NOT_MEMBER);
    }

    /** The id of the section that shows it, which a figure in a sentence opens. */
    String section() {
        return construct.card().id();
    }
}
