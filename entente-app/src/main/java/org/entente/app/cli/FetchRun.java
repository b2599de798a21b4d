package org.entente.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.fetch.Arrived;
import org.entente.app.fetch.FetchFailed;
import org.entente.app.fetch.Fetcher;
import org.entente.app.fetch.Limits;
import org.entente.app.fetch.Listing;
import org.entente.app.fetch.NotedRelease;
import org.entente.app.fetch.Release;
import org.entente.app.sources.Bytes;
import org.entente.source.DataSource;
import org.entente.source.InputRefused;
import org.entente.source.Published;
import org.entente.source.Snapshot;
import org.entente.store.ImportOutcome;
import org.entente.store.StoreLocation;
import org.entente.store.StoreReader;
import org.entente.store.StoredSnapshot;
import org.jspecify.annotations.Nullable;

/** One fetch: the list and its terms, what the store holds, the download, the import. */
final class FetchRun {
    /** Another address of the Dataverse: a server on this machine, for tests. */
    static final String SERVER_VARIABLE = "ENTENTE_DATAVERSE";

    private static final String INTERRUPTED =
            "\nentente: interrupted; nothing was imported. What came is kept, and the same command goes on from there.";

    private final DataSource source;
    private final @Nullable LocalDate day;
    private final Invocation invocation;
    private final StoreLocation place;

    /** @param day the day whose newest release is wanted, or null for today's */
    FetchRun(DataSource source, @Nullable LocalDate day, Invocation invocation) {
        this.source = source;
        this.day = day;
        this.invocation = invocation;
        this.place = StorePlace.of(invocation);
    }

    /**
     * Fetches and imports.
     *
     * @throws FetchFailed if the files cannot be had; nothing was imported
     */
    Answer answer(Map<String, @Nullable Object> query) throws FetchFailed {
        List<StoredSnapshot> held = held();
        Fetcher fetcher = new Fetcher(
                source.card(), server(), "entente/" + Version.number(), place.cacheDirectory(), Limits.standard());
        Listing listing = listing(fetcher);
        Optional<StoredSnapshot> same = held.stream()
                .filter(stored -> same(stored.snapshot(), listing.release()))
                .findFirst();
        FetchAnswer answer = same.isPresent() ? held(listing, same.get()) : fetched(fetcher, listing);
        if (!listing.superseded()) {
            NotedRelease.forget(place.cacheDirectory(), source.id());
        }
        return answer.of(query, invocation);
    }

    /** The publisher's own address, or the one in its place. */
    private String server() {
        return invocation.environment().getOrDefault(SERVER_VARIABLE, publishersOwn());
    }

    private String publishersOwn() {
        return Objects.requireNonNull(source.card().retrieval()).server();
    }

    /** The other server, if one takes the place of the publisher's own. */
    private @Nullable String otherServer() {
        return server().equals(publishersOwn()) ? null : server();
    }

    /** Whether the snapshot is that release, from the same server. */
    private boolean same(Snapshot held, Release release) {
        String publisher =
                Objects.requireNonNullElse(otherServer(), source.card().publisher());
        return held.version().equals(release.version()) && held.publisher().equals(publisher);
    }

    private FetchAnswer held(Listing listing, StoredSnapshot same) {
        ImportOutcome outcome = new ImportOutcome(same, true, Optional.empty(), List.of());
        return new FetchAnswer(source.card(), listing, List.of(), ImportRun.held(outcome, place));
    }

    private FetchAnswer fetched(Fetcher fetcher, Listing listing) throws FetchFailed {
        invocation.messages().say(announced(listing));
        List<Arrived> files = download(fetcher, listing);
        return new FetchAnswer(source.card(), listing, files, imported(listing.release(), files));
    }

    /** What the store holds of the source: a store that cannot be used is told of before anything is downloaded. */
    private List<StoredSnapshot> held() {
        if (!place.exists()) {
            return List.of();
        }
        try (StoreReader reader = StoreReader.open(place.file())) {
            return reader.snapshots().stream()
                    .filter(stored -> stored.source().equals(source.id()))
                    .toList();
        }
    }

    private Listing listing(Fetcher fetcher) throws FetchFailed {
        try (Progress line = invocation.messages().progress("Asking the publisher")) {
            line.at(0, "");
            return day == null ? fetcher.newest() : fetcher.asOf(day).orElseThrow(() -> nothingReleased(day));
        }
    }

    private CommandFailed nothingReleased(LocalDate asked) {
        return Failure.of(
                        ExitCode.NO_ANSWER,
                        "nothing_released",
                        "nothing of " + source.id() + " was released on or before " + asked)
                .withRemedy("Without --as-of the newest release is fetched:\n  entente fetch " + source.id())
                .thrown();
    }

    private static String announced(Listing listing) {
        Release release = listing.release();
        String names =
                listing.files().stream().map(chosen -> chosen.file().name()).collect(Collectors.joining(", "));
        String size =
                listing.size().isPresent() ? ", " + Bytes.shown(listing.size().getAsLong()) : "";
        return "Version " + release.version() + ", " + release.licence().words() + ": " + names + size;
    }

    private List<Arrived> download(Fetcher fetcher, Listing listing) throws FetchFailed {
        InterruptNote note = new InterruptNote(invocation, INTERRUPTED);
        try (Progress line = invocation.messages().progress("Downloading")) {
            return fetcher.download(listing, (file, bytes, size) -> {
                String of = size > 0 ? " of " + Bytes.shown(size) : "";
                line.at(size > 0 ? (double) bytes / size : 0, file + "  " + Bytes.shown(bytes) + of);
            });
        } finally {
            note.takeBack();
        }
    }

    private ImportRun imported(Release release, List<Arrived> files) {
        List<Path> paths = files.stream().map(Arrived::path).toList();
        Published published = new Published(release.version(), release.licence().words(), otherServer());
        try {
            return ImportRun.of(source, paths, FetchAnswer.came(files), published, invocation);
        } catch (InputRefused e) {
            throw RefusedInput.of(e)
                    .withRemedy("The file is the publisher’s own, its checksum is right:\n  " + paths.get(0)
                            + "\nentente sources " + source.id() + " says which layouts Entente reads.")
                    .thrown();
        }
    }
}
