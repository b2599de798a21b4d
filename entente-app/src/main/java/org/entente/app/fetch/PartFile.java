package org.entente.app.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** What has come of a file so far, {@code NAME.part}; one process at a time. It stays when a transfer breaks off. */
final class PartFile implements AutoCloseable {
    private final Path target;
    private final Path path;
    private final FileChannel channel;

    private PartFile(Path target, Path path, FileChannel channel) {
        this.target = target;
        this.path = path;
        this.channel = channel;
    }

    static PartFile open(Path target) throws IOException, FetchFailed {
        Path path = target.resolveSibling(target.getFileName() + ".part");
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new FetchFailed("being_fetched", "another fetch is downloading " + target.getFileName());
        }
        return new PartFile(target, path, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    long size() throws IOException {
        return channel.size();
    }

    void clear() throws IOException {
        channel.truncate(0);
    }

    void append(byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        for (long at = channel.size(); buffer.hasRemaining(); ) {
            at += channel.write(buffer, at);
        }
    }

    /** Gives it the file's own name. */
    void complete() throws IOException {
        channel.force(true);
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** Ends writing; what holds nothing does not stay. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (channel.size() == 0) {
                delete();
            }
        }
    }
}
