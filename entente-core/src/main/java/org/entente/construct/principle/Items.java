package org.entente.construct.principle;

import org.entente.construct.Item;
import org.entente.construct.Setting;

/** Items that the tables of this package share. */
final class Items {
    /** Decimals of slopes and support. */
    static final int PLACES = 2;

    private Items() {}

    /** A number with its sign. */
    static Item signed(double value) {
        return new Item.Plain(value, PLACES, true);
    }

    /** The state of the record's column. */
    static Item state(Setting setting, int column) {
        return new Item.OfState(setting.record().ccode(column), setting.on().getYear());
    }
}
