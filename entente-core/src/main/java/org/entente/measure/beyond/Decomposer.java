package org.entente.measure.beyond;

import java.util.EnumMap;
import java.util.Map;
import org.entente.stat.residual.CrossFit;
import org.entente.stat.residual.ExpectedAlignment;
import org.entente.stat.residual.Given;
import org.jspecify.annotations.Nullable;

/** Takes pairs' alignment apart: fits expected alignment again, the penalty known, once somebody asks. */
final class Decomposer {
    private final WindowData data;
    private final KnownTerms known;
    private final Given given;
    private final Map<CrossFit.Outcome, ExpectedAlignment.Parts> parts = new EnumMap<>(CrossFit.Outcome.class);
    private @Nullable CrossFit fit;

    Decomposer(WindowData data, KnownTerms known, Given given) {
        this.data = data;
        this.known = known;
        this.given = given;
    }

    synchronized ExpectedAlignment.Parts parts(CrossFit.Outcome outcome, double penalty) {
        return parts.computeIfAbsent(outcome, of -> fit().fit(of, penalty).parts());
    }

    private CrossFit fit() {
        CrossFit found = fit;
        if (found == null) {
            found = new CrossFit(data.votes(), known.terms(), given, true, BeyondMaker.LEAST_VOTES);
            fit = found;
        }
        return found;
    }
}
