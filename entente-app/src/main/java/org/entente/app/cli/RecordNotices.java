package org.entente.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.fetch.NotedRelease;
import org.entente.measure.Slice;
import org.entente.notice.Notice;
import org.entente.source.DataSource;
import org.entente.source.Origin;
import org.entente.source.SourceCatalogue;
import org.entente.store.StoreLocator;

/** What a reader must know about where the record ends, and what continues it. */
final class RecordNotices {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** The source whose newest file goes furthest: by hand. */
    private static final String FURTHEST = "unga-undl";

    private RecordNotices() {}

    /** A notice when the slice goes on after the record; none when it ends before. */
    static List<Notice> end(SlicedRecord sliced, Invocation invocation) {
        LocalDate end = sliced.record().end();
        LocalDate asked = sliced.slice().to();
        boolean within = asked != null && end != null && !asked.isAfter(end);
        if (end == null || within || sliced.slice().session() != null) {
            return List.of();
        }
        String whole = sliced.slice().texts() == Slice.Texts.FINAL_ONLY
                ? " Whole texts; amendments and paragraphs left out."
                : "";
        return List.of(Notice.info(
                "record_end",
                subject(sliced) + " ends on " + DAY.format(end) + "." + whole + "\n"
                        + continuation(sliced.slice().record()) + newer(sliced, end, invocation)));
    }

    private static String subject(SlicedRecord sliced) {
        String name = sliced.slice().record();
        if (SourceCatalogue.find(name).isPresent()) {
            return "The record of " + name;
        }
        boolean alone = sliced.origins().stream().noneMatch(origin -> imported(origin.source()));
        return alone ? "The built-in record" : "The record";
    }

    private static boolean imported(String source) {
        return SourceCatalogue.find(source).isPresent();
    }

    private static String continuation(String record) {
        String source = SourceCatalogue.find(record).map(DataSource::id).orElse(FURTHEST);
        boolean fetched = SourceCatalogue.find(source)
                .filter(found -> found.card().retrieval() != null)
                .isPresent();
        return fetched
                ? "To continue it, once there is a newer release: entente fetch " + source
                : "To continue it: entente import " + source + " FILE; where to get it: entente fetch " + source;
    }

    /** Releases that a fetch has seen listed, later than the record's end and not in it. */
    private static String newer(SlicedRecord sliced, LocalDate end, Invocation invocation) {
        StringBuilder words = new StringBuilder();
        for (DataSource source : SourceCatalogue.ofVotes()) {
            Optional<NotedRelease> noted =
                    NotedRelease.find(StoreLocator.cacheDirectory(invocation.environment()), source.id());
            noted.filter(release -> release.released().isAfter(end) && !held(sliced.origins(), release, source.id()))
                    .ifPresent(release -> words.append("\nA fetch has seen release ")
                            .append(release.version())
                            .append(" of ")
                            .append(source.id())
                            .append("; to take it in: entente fetch ")
                            .append(source.id()));
        }
        return words.toString();
    }

    private static boolean held(List<Origin> origins, NotedRelease release, String source) {
        return origins.stream()
                .anyMatch(origin ->
                        origin.source().equals(source) && origin.version().equals(release.version()));
    }
}
