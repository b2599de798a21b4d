package org.entente.app.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.app.fetch.Arrived;
import org.entente.app.fetch.FetchJson;
import org.entente.app.fetch.FetchPage;
import org.entente.app.fetch.Listing;
import org.entente.notice.Notice;
import org.entente.source.SourceCard;
import org.jspecify.annotations.Nullable;

/**
 * What {@code fetch} answers.
 *
 * @param card of the source
 * @param listing what the publisher lists
 * @param files what was downloaded; empty when the store held the release already
 * @param run how the import ended
 */
record FetchAnswer(SourceCard card, Listing listing, List<Arrived> files, ImportRun run) {
    Answer of(Map<String, @Nullable Object> query, Invocation invocation) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("source", card.id());
        data.put("by_hand", false);
        data.put("release", FetchJson.release(card, listing.release()));
        data.put("newest", listing.newest().number());
        data.put("files", files.stream().map(FetchJson::file).toList());
        data.putAll(run.data());
        return new Answer(
                "fetch",
                query,
                data,
                notices(),
                List.of(run.outcome().snapshot().snapshot().origin()),
                terminal -> {
                    new FetchPage(card, listing, files, folder(invocation)).print(terminal);
                    run.page(invocation).print(terminal);
                });
    }

    private String folder(Invocation invocation) {
        return files.isEmpty()
                ? ""
                : StorePlace.shown(Objects.requireNonNull(files.get(0).path().getParent()), invocation.environment());
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(run.notices());
        if (listing.superseded()) {
            notices.add(Notice.info(
                    "newer_release",
                    "Version " + listing.newest().version() + " is newer: entente fetch " + card.id()));
        }
        return notices;
    }

    /** When the last file came, which is earlier than now if it was there already. */
    static Instant came(List<Arrived> files) {
        return files.stream().map(Arrived::came).max(Instant::compareTo).orElseThrow();
    }
}
