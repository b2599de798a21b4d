package org.entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.app.cli.ExitCode;
import org.entente.app.fetch.LocalPages;
import org.entente.app.reading.ReadOptions.Addresses;
import org.entente.claim.article.SourceText;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final ReadOptions LOCAL = ReadOptions.standard().withAddresses(Addresses.THIS_MACHINE_TOO);

    @Test
    void aPageIsReadWithTheCharsetOfItsServer() throws IOException {
        try (LocalPages pages = new LocalPages()) {
            String words = "The president’s café is where both of the delegations met in the end.";
            byte[] body = ("<html><body><p>" + words + "</p></body></html>").getBytes("windows-1252");
            pages.page("/a", "text/html; charset=windows-1252", body);
            SourceText source =
                    TextReader.read(pages.address("/a?token=secret"), LOCAL).source();
            assertThat(source.name()).isEqualTo(pages.address("/a"));
            assertThat(source.blocks().get(0).text()).isEqualTo(words);
        }
    }

    @Test
    void theAddressIsRefusedWithFourAndTheNetworkWithSix() throws IOException {
        try (LocalPages pages = new LocalPages()) {
            pages.page("/a", "text/html", "<p>x</p>")
                    .page("/z", "application/zip", "x".getBytes(StandardCharsets.UTF_8));
            TextReaderTest.refused(
                    () -> TextReader.read(pages.address("/a"), ReadOptions.standard()),
                    ExitCode.INPUT_REFUSED,
                    "address_refused");
            TextReaderTest.refused(
                    () -> TextReader.read(pages.address("/z"), LOCAL), ExitCode.INPUT_REFUSED, "wrong_type");
            TextReaderTest.refused(() -> TextReader.read(pages.address("/none"), LOCAL), ExitCode.NETWORK, "not_found");
            TextReaderTest.refused(
                    () -> TextReader.read("ftp://example.org/a", LOCAL), ExitCode.INPUT_REFUSED, "address_refused");
        }
    }
}
