package org.entente.construct;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of a listing, made when first read. Immutable once read. */
final class LaterRows extends AbstractList<List<Item>> {
    private final Supplier<List<List<Item>>> maker;
    private @Nullable List<List<Item>> made;

    LaterRows(Supplier<List<List<Item>>> maker) {
        this.maker = maker;
    }

    void make() {
        made();
    }

    private synchronized List<List<Item>> made() {
        List<List<Item>> known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }

    @Override
    public List<Item> get(int row) {
        return made().get(row);
    }

    @Override
    public int size() {
        return made().size();
    }
}
