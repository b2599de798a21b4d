package org.entente.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {
    private static final PageLimits LIMITS =
            new PageLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20), 10_000, 3);

    private LocalPages pages = start();

    private static LocalPages start() {
        try {
            return new LocalPages();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void fresh() {
        pages.close();
        pages = start();
    }

    @AfterEach
    void stop() {
        pages.close();
    }

    @Test
    void aPageIsGivenUnderItsAddressWithoutItsQuery() throws FetchFailed {
        pages.page("/a", "text/html; charset=utf-8", "<p>words</p>");
        FetchedPage page = local().get(pages.address("/a?key=secret#part"));
        assertThat(page.name()).isEqualTo(pages.address("/a"));
        assertThat(page.type()).isEqualTo("text/html; charset=utf-8");
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>words</p>");
    }

    @Test
    void weAskUnderOurOwnNameAndSendNoCookieBack() throws FetchFailed {
        pages.redirect("/a", "/b").page("/b", "text/plain", "words");
        local().get(pages.address("/a"));
        assertThat(pages.requests()).hasSize(2).allMatch(request -> request.contains("entente/test"));
        assertThat(pages.requests())
                .noneMatch(request -> request.toLowerCase(Locale.ROOT).contains("cookie"));
    }

    @Test
    void redirectsAreFollowedButNotForEver() throws FetchFailed {
        pages.redirect("/1", "/2")
                .redirect("/2", "3")
                .page("/3", "text/html", "x")
                .redirect("/loop", "/loop");
        assertThat(local().get(pages.address("/1")).name()).isEqualTo(pages.address("/3"));
        failed("redirect_refused", pages.address("/loop"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/",
                "http://192.168.0.1:8080/",
                "http://[fd00::1]/",
                "http://0.0.0.0/",
                "http://[::ffff:10.0.0.1]/",
                "http://167772161/"
            })
    void aRedirectToAPrivateAddressIsRefused(String to) {
        pages.redirect("/a", to);
        failed("address_refused", pages.address("/a"));
        assertThat(pages.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/",
                "jar:http://example.org/a!/",
                "http://user@127.0.0.1/",
                "gopher://127.0.0.1/"
            })
    void aRedirectToAnotherKindOfAddressIsRefused(String to) {
        pages.redirect("/a", to);
        failed("address_refused", pages.address("/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/a",
                "http://user:password@example.org/",
                "http://",
                "http://a b/",
                "https://example.org:99999/"
            })
    void otherAddressesAreRefusedAsTyped(String address) {
        failed("address_refused", address);
    }

    @Test
    void thisMachineIsRefusedUnlessAskedFor() {
        pages.page("/a", "text/html", "x");
        PageFetcher fetcher = new PageFetcher("entente/test", LIMITS, false);
        for (String address :
                new String[] {pages.address("/a"), pages.address("/a").replace("127.0.0.1", "localhost")}) {
            assertThatThrownBy(() -> fetcher.get(address))
                    .isInstanceOfSatisfying(
                            FetchFailed.class, e -> assertThat(e.code()).isEqualTo("address_refused"));
        }
        assertThat(pages.requests()).isEmpty();
    }

    @Test
    void neverFromHttpsToHttp() {
        assertThatThrownBy(() -> PageAddress.redirect(URI.create("https://example.org/a"), "http://example.org/b"))
                .isInstanceOfSatisfying(
                        FetchFailed.class, e -> assertThat(e.code()).isEqualTo("redirect_refused"));
    }

    @Test
    void tooMuchIsNotTakenPackedOrNot() throws IOException {
        pages.page("/large", "text/html", "x".repeat(10_001));
        failed("too_large", pages.address("/large"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[50_000_000]);
        }
        pages.packed("/bomb", bytes.toByteArray());
        failed("too_large", pages.address("/bomb"));
    }

    @Test
    void whatIsNoTextIsNotTaken() {
        pages.page("/a", "image/png", "x").page("/b", "application/zip", "x");
        failed("wrong_type", pages.address("/a"));
        failed("wrong_type", pages.address("/b"));
    }

    @Test
    void aServerThatNeverEndsIsGivenUp() {
        pages.slow("/slow");
        PageLimits shortly =
                new PageLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(600), 10_000, 3);
        assertThatThrownBy(() -> new PageFetcher("entente/test", shortly, true).get(pages.address("/slow")))
                .isInstanceOfSatisfying(
                        FetchFailed.class, e -> assertThat(e.code()).isEqualTo("too_slow"));
    }

    @Test
    void whatTheServerSaysIsTold() {
        pages.status("/403", 403).status("/500", 500);
        failed("not_found", pages.address("/none"));
        failed("refused_by_publisher", pages.address("/403"));
        failed("unexpected_answer", pages.address("/500"));
        pages.close();
        failed("no_answer", pages.address("/a"));
    }

    @Test
    void noMessageHoldsTheQuery() {
        for (String address :
                new String[] {pages.address("/none?key=secret"), "http://10.0.0.1/?key=secret", "http://a b?secret"}) {
            assertThatThrownBy(() -> local().get(address))
                    .isInstanceOfSatisfying(
                            FetchFailed.class,
                            e -> assertThat(e.title() + e.detail()).doesNotContain("secret"));
        }
    }

    private void failed(String code, String address) {
        assertThatThrownBy(() -> local().get(address))
                .isInstanceOfSatisfying(
                        FetchFailed.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static PageFetcher local() {
        return new PageFetcher("entente/test", LIMITS, true);
    }
}
