package org.entente.claim.corpus;

import java.util.List;

/** Characters from start to before end. */
public record TextSpan(int start, int end) {
    /** How many characters two lists of spans share. */
    static int shared(List<TextSpan> one, List<TextSpan> other) {
        return one.stream()
                .mapToInt(span -> other.stream().mapToInt(span::shared).sum())
                .sum();
    }

    static int length(List<TextSpan> spans) {
        return spans.stream().mapToInt(span -> span.end - span.start).sum();
    }

    int shared(TextSpan other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }
}
