package org.entente.construct.company;

import java.util.List;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;

/** Where a state stands between the poles by its votes: its percentile in each pole's list, their spread. */
public final class MultiVectorVotes implements Construct {
    private final PoleChoice choice;

    /** With the default poles. */
    public MultiVectorVotes() {
        this(PoleChoice.STANDARD.words());
    }

    /** With these poles, in words of {@link org.entente.measure.Poles#find}. */
    public MultiVectorVotes(List<String> poles) {
        this.choice = new PoleChoice(poles);
    }

    @Override
    public ConstructCard card() {
        return MultiVectorVotesCard.CARD;
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        String none = setting.slice().absence() == AbsencePolicy.OWN_CATEGORY
                ? Absences.UNDEFINED
                : choice.none(setting, state, choice.poles(setting));
        if (!none.isEmpty()) {
            return new Reading(List.of(), List.of(), List.of(none), "", List.of());
        }
        VotesWithPoles votes = votes(setting);
        int place = votes.standings().find(state.ccode());
        if (place < 0) {
            String name = Wording.name(setting, state);
            return Reading.missing(
                    name + " cast no vote in " + setting.headline().label() + ".");
        }
        return new StandingReading(setting, votes, choice.poles(setting), state, place).reading();
    }

    @Override
    public void prepare(Setting setting) {
        if (setting.slice().absence() != AbsencePolicy.OWN_CATEGORY) {
            votes(setting);
        }
    }

    private VotesWithPoles votes(Setting setting) {
        return VotesWithPoles.of(setting, choice);
    }
}
