package org.entente.app.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.entente.claim.type.ClaimCard;
import org.entente.claim.type.ClaimType;
import org.entente.claim.type.ClaimTypes;

/** What a language model is told to do: a text of ours with the catalogue of types in it. */
final class Instructions {
    private static final String FILE = "instructions.txt";

    private static final String TEXT = read().replace("{TYPES}", types());

    private Instructions() {}

    static String text() {
        return TEXT;
    }

    private static String types() {
        return ClaimTypes.LIST.stream()
                .map(ClaimType::card)
                .map(Instructions::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(ClaimCard card) {
        return "- " + card.id() + ": " + card.says() + " Roles: " + card.roles() + ". Example: " + card.example();
    }

    private static String read() {
        try (InputStream in = Instructions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " beside " + Instructions.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
