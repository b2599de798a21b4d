package org.entente.app.cli;

import java.util.List;
import java.util.Map;
import org.entente.app.doctor.DoctorJson;
import org.entente.app.doctor.DoctorPage;
import org.entente.app.doctor.Examination;
import org.entente.source.Snapshot;
import org.entente.store.StoreLocation;
import org.entente.store.StoredSnapshot;
import picocli.CommandLine.Command;

/** {@code doctor}: whether the store is sound, what is covered, where sources disagree. Changes nothing. */
@Command(
        name = "doctor",
        description = "Checks the store; shows coverage by year and source and where sources disagree.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente doctor",
            "  entente doctor --json",
            "%nA damaged store ends with exit code 5. Nothing is changed."
        })
final class DoctorVerb implements Verb {
    @Override
    public ExitCode run(Invocation invocation) {
        StoreLocation place = StorePlace.of(invocation);
        Examination found = Examination.of(place);
        String store = StorePlace.shown(place.file(), invocation.environment());
        String derived = StorePlace.shown(place.derivedDirectory(), invocation.environment());
        ExitCode answered = invocation.answer(new Answer(
                "doctor",
                Map.of(),
                DoctorJson.of(found),
                invocation.options().json() ? found.findings() : List.of(),
                found.snapshots().stream()
                        .filter(StoredSnapshot::inUse)
                        .map(StoredSnapshot::snapshot)
                        .map(Snapshot::origin)
                        .toList(),
                terminal -> new DoctorPage(found, store, derived).print(terminal)));
        return found.sound() ? answered : ExitCode.STORE;
    }
}
