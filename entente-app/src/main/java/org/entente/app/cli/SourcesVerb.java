package org.entente.app.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.sources.CardJson;
import org.entente.app.sources.ConsentJson;
import org.entente.app.sources.LayerAccount;
import org.entente.app.sources.LayerJson;
import org.entente.app.sources.LayerPage;
import org.entente.app.sources.SnapshotJson;
import org.entente.app.sources.SourceHoldings;
import org.entente.app.sources.SourcePage;
import org.entente.app.sources.SourcesPage;
import org.entente.app.sources.SourcesSheet;
import org.entente.app.terminal.Terminal;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;
import org.entente.store.StoreLocation;
import org.entente.store.StoreReader;
import org.entente.store.StoreWriter;
import org.entente.store.StoredSnapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sources}: what an answer can rest on layer by layer, what is missing and how to add it. */
@Command(
        name = "sources",
        description =
                "Shows layer by layer what is built in, what was imported and what would add to it; then the sources.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente sources",
            "  entente sources --layer trade",
            "  entente sources unga-undl",
            "  entente sources --forget unga-voeten:0123456789ab"
        })
final class SourcesVerb implements Verb {
    @Parameters(arity = "0..1", paramLabel = "SOURCE", description = "Everything about one source.")
    private @Nullable String source;

    @Option(
            names = "--forget",
            paramLabel = "SNAPSHOT",
            description = "Remove an imported snapshot from the store; the one it superseded is used again.")
    private @Nullable String forget;

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            completionCandidates = WordsToComplete.LayerWords.class,
            description = "Everything about one layer: who gives it, what each leaves out, how to add the rest.")
    private @Nullable String layer;

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        StoreLocation place = StorePlace.of(invocation);
        if (forget != null) {
            return forget(invocation, place, forget);
        }
        SourceHoldings holdings = SourceHoldings.read(place.openIfPresent());
        List<SourceCard> cards = source == null ? SourceCatalogue.cards() : List.of(card(source, invocation));
        Optional<LayerAccount> one = Optional.ofNullable(layer).map(id -> layer(id, holdings, invocation));
        String shown = StorePlace.shown(place.file(), invocation.environment());
        Optional<String> store = place.exists() ? Optional.of(shown) : Optional.empty();
        Answer answer = new Answer(
                "sources",
                query(),
                data(place, holdings, cards, one),
                List.of(),
                holdings.origins(),
                terminal -> print(terminal, holdings, cards, one, store));
        boolean whole = source == null && one.isEmpty();
        return invocation.answer(
                whole ? answer.withSheet(() -> new SourcesSheet(cards, holdings).sheet(invocation.question())) : answer,
                out);
    }

    private void print(
            Terminal terminal,
            SourceHoldings holdings,
            List<SourceCard> cards,
            Optional<LayerAccount> one,
            Optional<String> store) {
        if (one.isPresent()) {
            new LayerPage(one.get()).print(terminal);
        } else if (source == null) {
            new SourcesPage(cards, holdings, store).print(terminal);
        } else {
            new SourcePage(cards.get(0), holdings).print(terminal);
        }
    }

    private Map<String, @Nullable Object> query() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("source", source);
        query.put("layer", layer);
        return query;
    }

    private Map<String, Object> data(
            StoreLocation place, SourceHoldings holdings, List<SourceCard> cards, Optional<LayerAccount> one) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("store", place.file().toString());
        data.put(
                "layers",
                holdings.layers().stream()
                        .filter(account -> one.isEmpty() || account.equals(one.get()))
                        .filter(account -> source == null || cards.get(0).gives(account.id()))
                        .map(LayerJson::of)
                        .toList());
        data.put(
                "sources",
                cards.stream()
                        .filter(card ->
                                one.map(account -> card.gives(account.id())).orElse(true))
                        .map(CardJson::of)
                        .toList());
        data.put(
                "snapshots",
                holdings.snapshots().stream()
                        .filter(s -> source == null || s.source().equals(source))
                        .map(SnapshotJson::of)
                        .toList());
        data.put(
                "accepted",
                holdings.consents().stream()
                        .filter(c -> source == null || c.source().equals(source))
                        .map(ConsentJson::of)
                        .toList());
        return data;
    }

    private static LayerAccount layer(String id, SourceHoldings holdings, Invocation invocation) {
        return holdings.layer(id)
                .orElseThrow(() -> Failure.of(ExitCode.NO_ANSWER, "unknown_layer", "there is no layer “" + id + "”")
                        .withCandidates(
                                Nearest.to(
                                                id,
                                                holdings.layers().stream()
                                                        .map(LayerAccount::id)
                                                        .toList())
                                        .stream()
                                        .map(known -> Candidate.of(invocation.commandWith(id, known)))
                                        .toList())
                        .withRemedy("entente sources lists the layers.")
                        .thrown());
    }

    private static List<StoredSnapshot> snapshots(StoreLocation place) {
        Optional<StoreReader> opened = place.openIfPresent();
        if (opened.isEmpty()) {
            return List.of();
        }
        try (StoreReader reader = opened.get()) {
            return reader.snapshots();
        }
    }

    private static SourceCard card(String id, Invocation invocation) {
        List<String> ids = SourceCatalogue.cards().stream().map(SourceCard::id).toList();
        return SourceCatalogue.card(id)
                .orElseThrow(() -> Failure.of(ExitCode.NO_ANSWER, "unknown_source", "there is no source “" + id + "”")
                        .withCandidates(ids.stream()
                                .map(known -> Candidate.of(invocation.commandWith(id, known)))
                                .toList())
                        .thrown());
    }

    private static ExitCode forget(Invocation invocation, StoreLocation place, String id) {
        List<StoredSnapshot> held = snapshots(place);
        StoredSnapshot found = held.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknownSnapshot(id, held, invocation));
        Duration wait = Duration.ofSeconds(invocation.options().waitSeconds());
        try (StoreWriter writer = StoreWriter.open(place.file(), wait)) {
            writer.forget(id);
            writer.commit();
        }
        Optional<StoredSnapshot> now = snapshots(place).stream()
                .filter(s -> s.source().equals(found.source()) && s.inUse())
                .findFirst();
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("forgotten", SnapshotJson.of(found));
        data.put("in_use", now.map(StoredSnapshot::id).orElse(null));
        String rest =
                now.map(s -> "; " + s.id() + " is in use").orElse("; nothing else of " + found.source() + " is held");
        return invocation.answer(new Answer(
                "sources",
                Map.of("forget", id),
                data,
                List.of(),
                List.of(),
                terminal -> terminal.paragraph("Forgot " + id + rest + ".")));
    }

    private static CommandFailed unknownSnapshot(String id, List<StoredSnapshot> held, Invocation invocation) {
        return Failure.of(ExitCode.NO_ANSWER, "unknown_snapshot", "the store holds no snapshot “" + id + "”")
                .withCandidates(held.stream()
                        .map(s -> Candidate.of(invocation.commandWith(id, s.id())))
                        .toList())
                .withRemedy("entente sources lists what was imported.")
                .thrown();
    }
}
