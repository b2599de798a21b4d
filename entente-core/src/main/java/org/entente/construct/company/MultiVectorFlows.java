package org.entente.construct.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.source.Origin;
import org.entente.state.State;

/** How a state's trade and the arms it received divide among the poles, beside the poles' shares of the world's. */
public final class MultiVectorFlows implements Construct {
    private final PoleChoice choice;

    /** With the default poles. */
    public MultiVectorFlows() {
        this(PoleChoice.STANDARD.words());
    }

    /** With these poles, in words of {@link org.entente.measure.Poles#find}. */
    public MultiVectorFlows(List<String> poles) {
        this.choice = new PoleChoice(poles);
    }

    @Override
    public ConstructCard card() {
        return MultiVectorFlowsCard.CARD;
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        String none = choice.none(setting, state, choice.traders(setting));
        if (!none.isEmpty()) {
            return new Reading(List.of(), List.of(), List.of(none), "", List.of());
        }
        List<Finding> findings = new ArrayList<>();
        List<Listing> listings = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<String> needs = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            Optional<FlowsOfAll> all = FlowsOfAll.of(setting, flow, choice);
            if (all.isEmpty()) {
                needs.add("Of " + flow.words() + " nothing is on record: " + TieNeeds.sentence(flow.layer()));
            } else {
                FlowReading reading = new FlowReading(setting, all.get(), choice.traders(setting), state);
                findings.addAll(reading.findings());
                listings.addAll(reading.listings());
                remarks.addAll(reading.remarks());
                origins.add(all.get().holding().origin());
            }
        }
        return new Reading(findings, listings, remarks, String.join(" ", needs), origins);
    }

    @Override
    public void prepare(Setting setting) {
        for (Flow flow : Flow.values()) {
            FlowsOfAll.of(setting, flow, choice);
        }
    }
}
