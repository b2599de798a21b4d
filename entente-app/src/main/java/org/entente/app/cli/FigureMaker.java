package org.entente.app.cli;

import java.util.List;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.notice.Notice;
import org.entente.notice.Notices;
import org.entente.store.DerivedStore;
import org.entente.store.StoreLocation;
import org.entente.store.StoreLocator;

/** Makes the figures of a slice, with what is derived kept beside the store or in the cache directory. */
public final class FigureMaker {
    private final Invocation invocation;
    private final Notices notices = new Notices();

    public FigureMaker(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Figures of a record's slice. */
    public Figures figures(SlicedRecord sliced, FigureOptions options) {
        return Figures.of(
                sliced.record(),
                sliced.mask(),
                options,
                sliced.origins(),
                store(),
                label -> invocation.messages().detail("Drawing families of " + label));
    }

    /** Where derived results are kept. */
    public DerivedStore store() {
        return location(invocation).derived(notices);
    }

    /** What there is to know about keeping what was derived. */
    public List<Notice> notices() {
        return notices.list();
    }

    /** Where the store is, whether or not it exists. */
    public static StoreLocation location(Invocation invocation) {
        return StoreLocator.locate(
                invocation.options().store().map(Object::toString).orElse(null), invocation.environment());
    }
}
