package org.entente.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects notices by code: the first {@value #KEPT_PER_CODE} of a code are kept in full, the rest only counted.
 * Thread-safe.
 */
public final class Notices {
    private static final int KEPT_PER_CODE = 20;

    private final Map<String, List<Notice>> kept = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    public synchronized void add(Notice notice) {
        counts.merge(notice.code(), notice.count(), Long::sum);
        List<Notice> sameCode = kept.computeIfAbsent(notice.code(), code -> new ArrayList<>());
        if (sameCode.size() < KEPT_PER_CODE) {
            sameCode.add(notice);
        }
    }

    /** The notices kept, grouped by code in order of first appearance. */
    public synchronized List<Notice> list() {
        return kept.values().stream().flatMap(List::stream).toList();
    }

    /** How often the code was reported, also beyond those kept. */
    public synchronized long count(String code) {
        return counts.getOrDefault(code, 0L);
    }
}
