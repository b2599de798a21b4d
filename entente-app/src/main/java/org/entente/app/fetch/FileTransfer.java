package org.entente.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.OptionalLong;
import org.entente.app.sources.Bytes;

/** Transfers of one file into its part: each asks for what is missing and takes what the server is able to give. */
final class FileTransfer {
    private static final int BUFFER = 1 << 16;

    private final Web web;
    private final Limits limits;
    private final Dataverse dataverse;
    private final Watcher watcher;
    private final ReleaseFile file;
    private boolean original;
    private OptionalLong size;
    private long transferred;

    FileTransfer(Web web, Limits limits, Dataverse dataverse, Watcher watcher, ReleaseFile file) {
        this.web = web;
        this.limits = limits;
        this.dataverse = dataverse;
        this.watcher = watcher;
        this.file = file;
        this.original = file.ingested();
        this.size = file.size();
    }

    /** Bytes that came over the network, all attempts together. */
    long transferred() {
        return transferred;
    }

    /** The size of what is being transferred, where it is known. */
    OptionalLong size() {
        return size;
    }

    /**
     * Transfers what is missing, once.
     *
     * @throws BrokenOff if it did not come to its end; what came is in the part
     */
    void attempt(PartFile part) throws IOException, FetchFailed, BrokenOff {
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
            throw new BrokenOff("it ended too early");
        }
    }

    private static int read(Reply reply, byte[] buffer) throws BrokenOff {
        try {
            return reply.body().read(buffer);
        } catch (HttpTimeoutException e) {
            throw new BrokenOff(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new BrokenOff("the connection was closed");
        }
    }

    /** The network's trouble, told apart from the disk's: another attempt may help. */
    static final class BrokenOff extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenOff(String message) {
            super(message);
        }
    }
}
