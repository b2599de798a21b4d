package org.entente.construct;

import java.util.Optional;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondMaker;
import org.entente.measure.beyond.BeyondWindow;
import org.entente.stat.AbsencePolicy;

/**
 * What is beyond blocs in the years that head a page, for all pairs: the same figures for every construct and section that
 * tells of them.
 */
public final class ResidualAffinities {
    private ResidualAffinities() {}

    private record Key(Slice slice, FigureOptions options, Unit unit) {}

    /**
     * The figures of the head's years, or of more where these hold too few families of texts; none where even the whole
     * record of the slice's kind does, and none unless absences are left out. Computed once, some seconds, where they are
     * not kept.
     */
    public static Optional<BeyondFigures> of(Setting setting) {
        FigureOptions options = setting.figures().options();
        Key key = new Key(setting.slice(), options, setting.headline());
        return setting.evidence()
                .once(key, Found.class, () -> find(setting, options))
                .figures();
    }

    private record Found(Optional<BeyondFigures> figures) {}

    private static Found find(Setting setting, FigureOptions options) {
        Unit headline = setting.headline();
        if (setting.slice().absence() != AbsencePolicy.EXCLUDE || SliceMask.count(headline.mask()) == 0) {
            return new Found(Optional.empty());
        }
        Evidence evidence = setting.evidence();
        BeyondMaker maker = new BeyondMaker(
                evidence.record(),
                evidence.states(),
                setting.slice(),
                options,
                evidence.store().orElse(null),
                evidence::computing);
        BeyondWindow window = maker.window(headline);
        return new Found(window.enough() ? Optional.of(maker.figures(window)) : Optional.empty());
    }
}
