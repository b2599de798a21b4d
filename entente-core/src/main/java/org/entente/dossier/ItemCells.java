package org.entente.dossier;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.entente.construct.Item;
import org.entente.measure.Numbers;
import org.entente.state.StateRegistry;

/** An item of a construct's rows as the cell of a table. */
final class ItemCells implements Item.Visitor<Cell> {
    private final StateRegistry states;
    private final IntPredicate register;

    /**
     * @param states their names
     * @param register which roll calls the page has in its register, so that a text can open them
     */
    ItemCells(StateRegistry states, IntPredicate register) {
        this.states = states;
        this.register = register;
    }

    @Override
    public Cell words(Item.Words item) {
        return new Cell.Words(item.text());
    }

    @Override
    public Cell count(Item.Count item) {
        return new Cell.Count(item.value(), null);
    }

    @Override
    public Cell plain(Item.Plain item) {
        return new Cell.Words(Numbers.figure(item.value(), item.places(), item.signed()));
    }

    @Override
    public Cell figure(Item.Figure item) {
        return new Cell.Figure(item.estimate(), item.signed(), null, item.places());
    }

    @Override
    public Cell state(Item.OfState item) {
        return new Cell.Words(states.get(item.ccode()).shortName(LocalDate.of(item.year(), 12, 31)));
    }

    @Override
    public Cell text(Item.Text item) {
        return register.test(item.rollCall())
                ? new Cell.RollCallLink(item.rollCall(), item.symbol())
                : new Cell.Words(item.symbol());
    }
}
