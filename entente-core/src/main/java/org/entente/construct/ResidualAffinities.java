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
     * record of the slice's kind does or where these would no longer speak of the head, and none unless absences are left out. Computed once, some seconds, where they are
     * not kept.
     */
    public static Optional<BeyondFigures> of(Setting setting) {
        FigureOptions options = setting.figures().options();
        Key key = new Key(setting.slice(), options, setting.headline());
        return setting.evidence()
                .once(key, Found.class, () -> find(setting, options))
                .figures();
    }

    /** What they rest on, whether it answers or not; none where the head has no roll call. */
    public static Optional<BeyondWindow> window(Setting setting) {
        return SliceMask.count(setting.headline().mask()) == 0
                ? Optional.empty()
                : Optional.of(maker(setting, setting.figures().options()).window(setting.headline()));
    }

    /** Whether {@link #of} answers without estimating anything. */
    public static boolean ready(Setting setting) {
        FigureOptions options = setting.figures().options();
        return setting.slice().absence() != AbsencePolicy.EXCLUDE
                || window(setting)
                        .filter(window -> window.enough() && window.answers())
                        .map(maker(setting, options)::kept)
                        .orElse(true);
    }

    private record Found(Optional<BeyondFigures> figures) {}

    private static Found find(Setting setting, FigureOptions options) {
        Unit headline = setting.headline();
        if (setting.slice().absence() != AbsencePolicy.EXCLUDE || SliceMask.count(headline.mask()) == 0) {
            return new Found(Optional.empty());
        }
        BeyondMaker maker = maker(setting, options);
        BeyondWindow window = maker.window(headline);
        boolean tells = window.enough() && window.answers();
        return new Found(tells ? Optional.of(maker.figures(window)) : Optional.empty());
    }

    private static BeyondMaker maker(Setting setting, FigureOptions options) {
        Evidence evidence = setting.evidence();
        return new BeyondMaker(
                evidence.record(),
                evidence.states(),
                setting.slice(),
                options,
                evidence.store().orElse(null),
                evidence::computing);
    }
}
