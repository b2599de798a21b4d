package org.entente.app.fetch;

import org.entente.source.WantedFile;

/**
 * A file of a release that is needed.
 *
 * @param wanted what it is needed as
 * @param file what the release holds
 */
public record Chosen(WantedFile wanted, ReleaseFile file) {}
