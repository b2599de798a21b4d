package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.store.StoreDamaged;
import org.entente.store.StoreException;
import org.entente.store.StoreLocked;
import org.entente.store.StoreMissing;
import org.entente.store.StoreTooNew;

/** What a thrown exception means to the reader. */
final class Failures {
    private Failures() {}

    /** The failure an exception stands for; empty when it is Entente's own fault. */
    static Optional<Failure> of(Throwable thrown) {
        if (thrown instanceof CommandFailed failed) {
            return Optional.of(failed.failure());
        }
        if (thrown instanceof StoreException store) {
            return Optional.of(store(store));
        }
        if (thrown instanceof StdoutFailed) {
            String why = String.valueOf(thrown.getMessage());
            return Optional.of(Failure.of(ExitCode.FAULT, "write_failed", "the answer could not be written: " + why));
        }
        return Optional.empty();
    }

    private static Failure store(StoreException e) {
        Failure failure = Failure.of(
                e instanceof StoreMissing ? ExitCode.NO_ANSWER : ExitCode.STORE,
                type(e),
                String.valueOf(e.getMessage()));
        return failure.withRemedy(e.remedy());
    }

    private static String type(StoreException e) {
        if (e instanceof StoreMissing) {
            return "store_missing";
        } else if (e instanceof StoreLocked) {
            return "store_locked";
        } else if (e instanceof StoreTooNew) {
            return "store_too_new";
        }
        return e instanceof StoreDamaged ? "store_damaged" : "store_not_writable";
    }

    /** Entente's own fault in one line, with the log. */
    static Failure fault(Throwable thrown, Optional<Path> log) {
        String where = log.map(path -> "; details in " + path).orElse("; its log could not be written");
        String what = thrown.getClass().getSimpleName();
        return Failure.of(ExitCode.FAULT, "fault", "this is a fault of Entente’s own (" + what + ")" + where);
    }
}
