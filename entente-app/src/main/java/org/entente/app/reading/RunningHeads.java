package org.entente.app.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines at the top or the foot of pages that say the same on several, and page numbers: no part of the text. */
final class RunningHeads {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:p(?:age|\\.)?\\s*)?(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:/|of|\\|)\\s*\\d{1,4})?[-–—|\\s.]*");
    private static final int EDGE = 2;
    private static final int OFTEN = 2;

    private RunningHeads() {}

    /** The pages without them. */
    static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (PdfLine line : edges(pages.get(i))) {
                seen.computeIfAbsent(key(line), none -> new HashSet<>()).add(i);
            }
        }
        return pages.stream().map(page -> without(page, seen)).toList();
    }

    private static List<PdfLine> without(List<PdfLine> page, Map<String, Set<Integer>> seen) {
        Set<PdfLine> edges = new HashSet<>(edges(page));
        List<PdfLine> kept = new ArrayList<>();
        for (PdfLine line : page) {
            boolean repeated = seen.getOrDefault(key(line), Set.of()).size() >= OFTEN;
            boolean number = NUMBER.matcher(line.text()).matches();
            if (!edges.contains(line) || !(repeated || number)) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** The pieces of the first and the last two lines of a page. */
    private static List<PdfLine> edges(List<PdfLine> page) {
        List<Float> heights = page.stream()
                .map(PdfLine::y)
                .map(y -> (float) Math.round(y))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        int n = heights.size();
        return page.stream()
                .filter(line -> heights.indexOf((float) Math.round(line.y())) < EDGE
                        || heights.indexOf((float) Math.round(line.y())) >= n - EDGE)
                .toList();
    }

    /** Its words, whatever the numbers in them. */
    private static String key(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
