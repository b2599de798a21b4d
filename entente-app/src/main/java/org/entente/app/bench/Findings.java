package org.entente.app.bench;

import java.util.ArrayList;
import java.util.List;

/** What a run of measurements found, in order. */
public final class Findings {
    private final List<Timing> timings = new ArrayList<>();
    private final List<Size> sizes = new ArrayList<>();
    private final List<Heap> heaps = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    void add(Timing timing) {
        timings.add(timing);
    }

    void add(Size size) {
        sizes.add(size);
    }

    void add(Heap heap) {
        heaps.add(heap);
    }

    /** Notes what was not measured and why. */
    public void skip(String id, String what, String why) {
        skipped.add(new Skipped(id, what, why));
    }

    public List<Timing> timings() {
        return List.copyOf(timings);
    }

    public List<Size> sizes() {
        return List.copyOf(sizes);
    }

    public List<Heap> heaps() {
        return List.copyOf(heaps);
    }

    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    /** Timings with a peer that came to other figures. */
    public List<Timing> disagreeing() {
        return timings.stream().filter(timing -> !timing.agrees()).toList();
    }
}
