package org.entente.app.fetch;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that is on disk, whole, with the publisher's checksum.
 *
 * @param chosen which it is
 * @param path where it lies
 * @param bytes its size
 * @param transferred bytes that came over the network this time; 0 when it was there already
 * @param came when it was whole
 */
public record Arrived(Chosen chosen, Path path, long bytes, long transferred, Instant came) {}
