package org.entente.app.cli;

/** Turns the labels of what is being computed into a moving line; how many will come is not known beforehand. */
final class MovingCount {
    /** Said once where no line can move. */
    static final String LONG = "Measuring all pairs: about a minute, kept for next time.";

    private static final double USUAL = 50;

    private final Progress progress;
    private int count;

    MovingCount(Progress progress) {
        this.progress = progress;
    }

    synchronized void computing(String label) {
        count++;
        progress.at(count / (count + USUAL / 2), label);
    }
}
