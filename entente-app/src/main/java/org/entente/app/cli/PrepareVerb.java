package org.entente.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.construct.Prepared;
import org.entente.app.construct.PreparedModels;
import org.entente.app.construct.PreparedPage;
import org.entente.construct.Construct;
import org.entente.construct.Constructs;
import org.entente.construct.Setting;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code prepare}: computes and keeps what every pair needs of all pairs. */
@Command(
        name = "prepare",
        description =
                "Computes what every profile and dossier needs of all pairs, ideal points, found blocs and what is "
                        + "beyond blocs among it, and keeps it beside the store until "
                        + "the record changes. Pages do the same by themselves where it was not done; it only takes the wait "
                        + "out of the first of them.",
        footerHeading = "%nExamples:%n",
        footer = {"  entente prepare", "  entente prepare --to 2019 --json"})
final class PrepareVerb implements Verb {
    @Mixin
    private final DrawSettings settings = new DrawSettings();

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        SlicedRecord sliced =
                SlicedRecord.open(invocation, slice.slice().settled(true)).orNothing();
        try (ConstructOpening opening = ConstructOpening.open(
                invocation,
                sliced,
                List.of(),
                List.of(),
                settings.options(sliced.slice().absence()))) {
            List<Prepared> models = PreparedModels.of(opening.setting(), sliced.mask());
            List<Prepared> prepared = prepared(opening.setting());
            List<Prepared> all =
                    Stream.concat(models.stream(), prepared.stream()).toList();
            List<Notice> notices = new ArrayList<>(opening.notices());
            Map<String, @Nullable Object> data = new LinkedHashMap<>();
            data.put("slice", SliceWords.options(sliced.slice()).strip());
            data.put("seconds", all.stream().mapToDouble(Prepared::seconds).sum());
            data.put("models", models.stream().map(Prepared::json).toList());
            data.put("constructs", prepared.stream().map(Prepared::json).toList());
            return invocation.answer(new Answer(
                    "prepare",
                    Map.of("slice", SliceWords.options(sliced.slice()).strip()),
                    data,
                    notices,
                    sliced.origins(),
                    terminal -> PreparedPage.print(terminal, all)));
        }
    }

    private static List<Prepared> prepared(Setting setting) {
        List<Prepared> prepared = new ArrayList<>();
        for (Construct construct : Constructs.list()) {
            setting.evidence().computing(construct.card().title());
            prepared.add(
                    Prepared.timed(construct.card().id(), construct.card().title(), () -> construct.prepare(setting)));
        }
        return prepared;
    }
}
