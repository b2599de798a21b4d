package org.entente.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.app.fetch.Terms;
import org.entente.source.SourceCard;
import org.entente.store.Consent;
import org.entente.store.StoreLocation;
import org.entente.store.StoreReader;
import org.entente.store.StoreWriter;

/** Shows a publisher's terms once, asks whether they are accepted, and notes the answer in the store. */
final class TermsConsent {
    private static final Set<String> YES = Set.of("y", "yes");

    private final Terms terms;
    private final boolean accepted;
    private final Invocation invocation;

    /** @param accepted whether the command line says that they are */
    TermsConsent(SourceCard card, boolean accepted, Invocation invocation) {
        this.terms = new Terms(card);
        this.accepted = accepted;
        this.invocation = invocation;
    }

    /**
     * The consent, from the store or given now.
     *
     * @throws CommandFailed if there is none; nothing was noted
     */
    Consent given() {
        StoreLocation place = StorePlace.of(invocation);
        Optional<Consent> before = noted(place);
        if (before.isPresent()) {
            return before.get();
        }
        if (accepted) {
            invocation.messages().show(terms::print);
        } else {
            ask();
        }
        Consent consent =
                new Consent(terms.card().id(), terms.sha256(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Duration wait = Duration.ofSeconds(invocation.options().waitSeconds());
        try (StoreWriter writer = StoreWriter.open(place.file(), wait)) {
            writer.accept(consent);
            writer.commit();
        }
        return consent;
    }

    private Optional<Consent> noted(StoreLocation place) {
        if (!place.exists()) {
            return Optional.empty();
        }
        try (StoreReader reader = StoreReader.open(place.file())) {
            return reader.consent(terms.card().id(), terms.sha256());
        }
    }

    private void ask() {
        if (!invocation.keyboard().there()) {
            throw refused().withDetail(terms.text()).thrown();
        }
        terms.print(invocation.messages().terminal());
        invocation.messages().prompt("Accept these terms? [y/N] ");
        String answer = invocation.keyboard().line().orElse("").toLowerCase(Locale.ROOT);
        if (!YES.contains(answer)) {
            throw refused().thrown();
        }
    }

    private Failure refused() {
        return Failure.of(
                        ExitCode.NETWORK,
                        "terms_not_accepted",
                        "the terms of " + terms.card().id() + " are not accepted")
                .withRemedy("Nothing was fetched and nothing noted. Whoever accepts them types\n  "
                        + invocation.question() + " --accept-terms");
    }
}
