package org.entente.app.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.source.Retrieval;
import org.entente.source.SourceCard;

/** Fetches the files of a source from the Dataverse its card names: first the list and its terms, then the files. */
public final class Fetcher {
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._ -]|^\\.+");

    private final SourceCard card;
    private final Retrieval retrieval;
    private final Limits limits;
    private final Web web;
    private final Dataverse dataverse;
    private final Path cache;

    /**
     * @param card of a source that can be fetched
     * @param server address of the Dataverse: the card's, or one on this machine
     * @param agent how Entente introduces itself
     * @param cache the cache directory, in which downloads are kept
     * @throws FetchFailed if the address is not to be trusted
     */
    public Fetcher(SourceCard card, String server, String agent, Path cache, Limits limits) throws FetchFailed {
        this.card = card;
        this.retrieval = Objects.requireNonNull(card.retrieval(), card.id());
        this.limits = limits;
        this.cache = cache;
        this.web = new Web(agent, limits);
        URI address = server.equals(retrieval.server()) ? AddressRule.published(server) : AddressRule.replacing(server);
        this.dataverse = new Dataverse(web, limits, address, Objects.requireNonNull(card.doi(), card.id()));
    }

    /** The newest release, its terms and files checked against the card. */
    public Listing newest() throws FetchFailed {
        Release newest = dataverse.newest();
        return listing(newest, newest);
    }

    /** The newest release of that day; empty when there was none yet. */
    public Optional<Listing> asOf(LocalDate day) throws FetchFailed {
        List<Release> releases = dataverse.list();
        Optional<Release> found = releases.stream()
                .filter(release -> !release.released().isAfter(day))
                .findFirst();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(listing(dataverse.withFiles(found.get()), releases.get(0)));
    }

    private Listing listing(Release release, Release newest) throws FetchFailed {
        NotedRelease.note(cache, card.id(), newest);
        if (!release.licence().among(retrieval.licences())) {
            throw new FetchFailed(
                    "licence_changed",
                    "the terms of doi:" + card.doi() + " are not those Entente knows; nothing was downloaded",
                    "  known: " + card.licence() + "\n  now: "
                            + release.licence().words() + ", version " + release.version()
                            + "\n\nRead the publisher’s terms. If you accept them, download the file by hand.");
        }
        return new Listing(release, newest, new FileChoice(release, limits).of(retrieval.files()));
    }

    /**
     * Downloads what a listing names, each file checked against the publisher's checksum.
     *
     * @throws FetchFailed if one cannot be had; what came of it may be kept for the next time
     */
    public List<Arrived> download(Listing listing, Watcher watcher) throws FetchFailed {
        Path place = NotedRelease.folder(cache)
                .resolve(card.id())
                .resolve(listing.release().number());
        List<Arrived> arrived = new ArrayList<>();
        for (Chosen chosen : listing.files()) {
            Path target = place.resolve(UNSAFE.matcher(chosen.file().name()).replaceAll("_"));
            Download download = new Download(web, limits, dataverse, watcher, chosen.file());
            download.to(target);
            arrived.add(new Arrived(
                    chosen, target, target.toFile().length(), download.transferred(), lastModified(target)));
        }
        return List.copyOf(arrived);
    }

    private static Instant lastModified(Path file) {
        return Instant.ofEpochMilli(file.toFile().lastModified()).truncatedTo(ChronoUnit.SECONDS);
    }
}
