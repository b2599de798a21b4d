package org.entente.app.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.entente.app.sources.Bytes;

/**
 * Brings one file to disk: goes on where an earlier transfer broke off if the server can, tries again when it breaks
 * off, never keeps more than was stated, and gives the file its name only when the publisher's checksum is right.
 */
final class Download {
    private final Limits limits;
    private final ReleaseFile file;
    private final FileTransfer transfer;

    Download(Web web, Limits limits, Dataverse dataverse, Watcher watcher, ReleaseFile file) {
        this.limits = limits;
        this.file = file;
        this.transfer = new FileTransfer(web, limits, dataverse, watcher, file);
    }

    /** Bytes that came over the network. */
    long transferred() {
        return transfer.transferred();
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
        boolean begun = part.size() > 0;
        boolean inPieces = transfer(part) > 1 || begun;
        if (inPieces && !right(part.path())) {
            // The pieces may not belong together: only a transfer from the start tells.
            part.clear();
            transfer(part);
        }
        if (!right(part.path())) {
            String came = stated().of(part.path()).words();
            part.delete();
            throw new FetchFailed(
                    "checksum_differs",
                    file.name() + " is not what the publisher lists; it was deleted and nothing was loaded",
                    "  stated: " + stated().words() + "\n  came: " + came
                            + "\n\nIf it was the network, the same command mends it.");
        }
        part.complete();
    }

    private boolean right(Path path) throws IOException {
        return stated().of(path).equals(stated());
    }

    private Checksum stated() {
        return Objects.requireNonNull(file.checksum());
    }

    /** Transfers what is missing and returns how many attempts it took. */
    private int transfer(PartFile part) throws IOException, FetchFailed {
        for (int attempt = 1; ; attempt++) {
            try {
                transfer.attempt(part);
                return attempt;
            } catch (FileTransfer.BrokenOff e) {
                if (attempt >= limits.attempts() || Thread.currentThread().isInterrupted()) {
                    throw brokenOff(part, e);
                }
                pause(limits.pause().toMillis() << (attempt - 1));
            }
        }
    }

    private FetchFailed brokenOff(PartFile part, FileTransfer.BrokenOff e) throws IOException {
        String came = part.size() == 0 ? "" : " after " + Bytes.shown(part.size());
        String of = transfer.size().isPresent() && part.size() > 0
                ? " of " + Bytes.shown(transfer.size().getAsLong())
                : "";
        return new FetchFailed(
                "broken_off",
                "the transfer of " + file.name() + " broke off" + came + of + ": " + e.getMessage(),
                part.size() == 0 ? null : "What came is kept. The same command goes on from there.");
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
