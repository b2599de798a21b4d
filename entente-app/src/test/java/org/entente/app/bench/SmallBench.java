package org.entente.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.measure.Slice;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** A bench of an invented world: 26 states, nine years. */
public final class SmallBench {
    static final int A = 373;
    static final int B = 345;

    public final VoteRecord record = SyntheticWorld.withDefaults(7)
            .withYears(2011, 9)
            .withTextsPerYear(24)
            .withAbsence(0.3)
            .record(ccodes());
    final Question question = new Question(record, Slice.everything().settled(false), A, B, 2, 1);
    public final Findings findings = new Findings();
    final List<String> steps = new ArrayList<>();

    /** Runs it, with a cache directory or without. */
    public SmallBench run(@Nullable Path cache) {
        try (Scratch scratch = cache == null ? null : Scratch.in(cache)) {
            Bench.run(question, record, scratch, findings, steps::add);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int[] ccodes() {
        IntStream others = StateRegistry.builtIn().list().stream()
                .mapToInt(State::ccode)
                .filter(ccode -> ccode != A && ccode != B)
                .limit(24);
        return IntStream.concat(others, IntStream.of(A, B)).toArray();
    }
}
