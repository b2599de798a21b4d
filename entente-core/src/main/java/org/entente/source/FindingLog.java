package org.entente.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.notice.Notice;
import org.entente.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Findings of one import, counted by code and file; the first {@value #KEPT} of each are kept in full. One thread at a
 * time.
 */
public final class FindingLog {
    private static final int KEPT = 20;

    private final Map<String, List<Finding>> kept = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    public void add(Finding finding) {
        String key = finding.file() + '\n' + finding.code();
        counts.merge(key, 1L, Long::sum);
        List<Finding> same = kept.computeIfAbsent(key, k -> new ArrayList<>());
        if (same.size() < KEPT) {
            same.add(finding);
        }
    }

    public void info(String code, String file, String message) {
        add(new Finding(code, Severity.INFO, file, 0, message, null));
    }

    public void warning(String code, String file, long line, String message, @Nullable Excerpt excerpt) {
        add(new Finding(code, Severity.WARNING, file, line, message, excerpt));
    }

    /** How often the code was found in any file. */
    public long count(String code) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith('\n' + code))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many findings there were. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What is kept, grouped by file and code in order of first appearance. */
    public List<Finding> list() {
        return kept.values().stream().flatMap(List::stream).toList();
    }

    /**
     * What is kept as notices. The last one of a code also counts those beyond, so that the counts add up.
     */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        kept.forEach((key, same) -> {
            long beyond = counts.getOrDefault(key, 0L) - same.size();
            for (int i = 0; i < same.size(); i++) {
                notices.add(same.get(i).toNotice(i == same.size() - 1 ? 1 + beyond : 1));
            }
        });
        return List.copyOf(notices);
    }
}
