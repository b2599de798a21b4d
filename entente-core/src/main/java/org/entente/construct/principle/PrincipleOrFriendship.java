package org.entente.construct.principle;

import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.state.State;

/** How far support for the cases of others follows how near their parties stand, for all states and for each. */
public final class PrincipleOrFriendship implements Construct {
    @Override
    public ConstructCard card() {
        return PrincipleCard.CARD;
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        return new StateSlope(setting, Slopes.of(setting), state).reading();
    }

    @Override
    public Reading ofWorld(Setting setting) {
        return new WorldSlopes(setting, Slopes.of(setting)).reading();
    }

    @Override
    public void prepare(Setting setting) {
        Slopes.of(setting);
    }
}
