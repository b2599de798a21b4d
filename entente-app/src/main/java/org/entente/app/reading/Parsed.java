package org.entente.app.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.claim.article.Signature;
import org.entente.claim.article.SourceText.Block;

/**
 * A text as its format gives it.
 *
 * @param title what it says of its title, perhaps empty
 * @param published when it was published, if its metadata say so
 * @param created when its file was made: of use only where nothing else tells a date
 * @param blocks its pieces
 * @param signature who it says it is by
 */
record Parsed(
        String title,
        Optional<LocalDate> published,
        Optional<LocalDate> created,
        List<Block> blocks,
        Signature signature) {
    Parsed(String title, Optional<LocalDate> published, Optional<LocalDate> created, List<Block> blocks) {
        this(title, published, created, blocks, Signature.NONE);
    }

    static Parsed of(String title, List<Block> blocks) {
        return new Parsed(title, Optional.empty(), Optional.empty(), blocks);
    }
}
