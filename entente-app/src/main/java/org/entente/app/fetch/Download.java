package org.entente.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.entente.app.sources.Bytes;

/**
 * Brings one file to disk: goes on where an earlier transfer broke off if the server can, tries again when it breaks
 * off, never keeps more than was stated, and gives the file its name only when the publisher's checksum is right.
 */
final class Download {
    private static final int BUFFER = 1 << 16;

    private final Web web;
    private final Limits limits;
    private final Dataverse dataverse;
    private final Watcher watcher;
    private final ReleaseFile file;
    private boolean original;
    private OptionalLong size;
    private long transferred;

    Download(Web web, Limits limits, Dataverse dataverse, Watcher watcher, ReleaseFile file) {
        this.web = web;
        this.limits = limits;
        this.dataverse = dataverse;
        this.watcher = watcher;
        this.file = file;
        this.original = file.ingested();
        this.size = file.size();
    }

    /** Bytes that came over the network. */
    long transferred() {
        return transferred;
    }

    /** Brings the file to its place, unless it is there already. */
    void to(Path target) throws FetchFailed {
        try {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            if (Files.exists(target) && right(target)) {
                return;
            }
            try (PartFile part = PartFile.open(target)) {
                fill(part);
            }
        } catch (IOException e) {
            throw new FetchFailed("not_kept", target + " cannot be written: " + e.getMessage());
        }
    }

    private void fill(PartFile part) throws IOException, FetchFailed {
        boolean resumed = part.size() > 0;
        transfer(part);
        if (resumed && !right(part.path())) {
            // What lay there may have been of another file: only a transfer from the start tells.
            part.clear();
            transfer(part);
        }
        if (!right(part.path())) {
            String came = stated().of(part.path()).words();
            part.delete();
            throw new FetchFailed(
                    "checksum_differs",
                    file.name() + " is not what the publisher lists; it was deleted and nothing was loaded",
                    "  stated  " + stated().words() + "\n  came    " + came);
        }
        part.complete();
    }

    private boolean right(Path path) throws IOException {
        return stated().of(path).equals(stated());
    }

    private Checksum stated() {
        return Objects.requireNonNull(file.checksum());
    }

    private void transfer(PartFile part) throws IOException, FetchFailed {
        for (int attempt = 1; ; attempt++) {
            try {
                attempt(part);
                return;
            } catch (BrokenOff e) {
                if (attempt >= limits.attempts() || Thread.currentThread().isInterrupted()) {
                    throw brokenOff(part, e);
                }
                pause(limits.pause().toMillis() << (attempt - 1));
            }
        }
    }

    private FetchFailed brokenOff(PartFile part, BrokenOff e) throws IOException {
        String came = part.size() == 0 ? "" : " after " + Bytes.shown(part.size());
        String of = size.isPresent() && part.size() > 0 ? " of " + Bytes.shown(size.getAsLong()) : "";
        return new FetchFailed(
                "broken_off",
                "the transfer of " + file.name() + " broke off" + came + of + ": " + e.getMessage(),
                part.size() == 0 ? null : "What came is kept. The same command goes on from there.");
    }

    private void attempt(PartFile part) throws IOException, FetchFailed, BrokenOff {
        if (size.isPresent() && part.size() >= size.getAsLong()) {
            if (part.size() == size.getAsLong()) {
                return;
            }
            part.clear();
        }
        try (Reply reply = reply(part)) {
            copy(reply, part);
        }
    }

    /** The answer that brings what is missing; the part is emptied if that is everything. */
    private Reply reply(PartFile part) throws IOException, FetchFailed, BrokenOff {
        long position = part.size();
        Reply reply = ask(position);
        if (reply.status() == Reply.NOT_FOUND && original) {
            // It is as it was uploaded: the Dataverse made no table of it after all.
            original = false;
            size = OptionalLong.empty();
            reply.close();
            reply = ask(position);
        }
        if (position > 0 && (reply.status() == Reply.BEYOND_END || unusable(reply, position))) {
            reply.close();
            part.clear();
            reply = ask(0);
        }
        if (reply.status() == Reply.OK) {
            part.clear();
        } else if (reply.status() != Reply.PARTIAL || part.size() == 0) {
            throw failure(reply);
        }
        return reply;
    }

    private boolean unusable(Reply reply, long position) {
        return reply.status() == Reply.PARTIAL && !reply.continues(position, size);
    }

    private FetchFailed failure(Reply reply) throws IOException, BrokenOff {
        reply.close();
        if (reply.passing()) {
            throw new BrokenOff(reply.address().getHost() + " answered " + reply.status());
        }
        return reply.failure(file.name());
    }

    private Reply ask(long position) throws FetchFailed, BrokenOff {
        URI address = dataverse.address(file, original);
        try {
            return web.get(address, position > 0 ? Map.of("Range", "bytes=" + position + "-") : Map.of());
        } catch (IOException e) {
            throw new BrokenOff(Web.words(e));
        }
    }

    private void copy(Reply reply, PartFile part) throws IOException, FetchFailed, BrokenOff {
        long most = size.orElse(limits.largestFile());
        byte[] buffer = new byte[BUFFER];
        for (int n = read(reply, buffer); n >= 0; n = read(reply, buffer)) {
            if (part.size() + n > most) {
                part.delete();
                throw new FetchFailed(
                        "too_large",
                        file.name() + " is longer than the " + Bytes.shown(most) + " it should have at most");
            }
            part.append(buffer, n);
            transferred += n;
            watcher.at(file.name(), part.size(), size.orElse(-1));
        }
        if (part.size() < size.orElse(0)) {
            throw new BrokenOff("it ended early");
        }
    }

    private static int read(Reply reply, byte[] buffer) throws BrokenOff {
        try {
            return reply.body().read(buffer);
        } catch (IOException e) {
            throw new BrokenOff(Web.words(e));
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The network's trouble, told apart from the disk's: another attempt may help. */
    private static final class BrokenOff extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenOff(String message) {
            super(message);
        }
    }
}
