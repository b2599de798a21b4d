package org.entente.store;

import java.util.List;
import java.util.Optional;
import org.entente.notice.Notice;

/**
 * How an import ended.
 *
 * @param snapshot what the store holds now of these files
 * @param alreadyHeld whether the store had them before, so that nothing was written
 * @param superseded the snapshot that was in use until now
 * @param notices what reading the files brought up; those of the first import when already held
 */
public record ImportOutcome(
        StoredSnapshot snapshot, boolean alreadyHeld, Optional<StoredSnapshot> superseded, List<Notice> notices) {
    public ImportOutcome {
        notices = List.copyOf(notices);
    }
}
