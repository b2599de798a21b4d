package org.entente.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Asks with GET alone, under Entente's own name, and follows redirects itself, by {@link AddressRule}. */
final class Web {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final String agent;
    private final Limits limits;
    private final HttpClient client;
    private final long begin = System.nanoTime();

    /** @param agent the User-Agent */
    Web(String agent, Limits limits) {
        this.agent = agent;
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    /**
     * Asks.
     *
     * @param headers sent with each step
     * @throws IOException if no answer came
     * @throws FetchFailed if a redirect may not be followed, or the fetch has taken too long
     */
    Reply get(URI address, Map<String, String> headers) throws IOException, FetchFailed {
        URI next = address;
        for (int step = 0; step <= limits.redirects(); step++) {
            if (left().isNegative()) {
                throw tooSlow();
            }
            HttpResponse<InputStream> response = send(next, headers);
            if (!REDIRECTS.contains(response.statusCode())) {
                InputStream body = new GuardedStream(response.body(), limits.silence(), left());
                return new Reply(next, response.statusCode(), response.headers(), body);
            }
            response.body().close();
            String location = response.headers().firstValue("Location").orElse("");
            next = AddressRule.redirect(next, location);
        }
        throw new FetchFailed(
                "redirect_refused", address.getHost() + " sends on more than " + limits.redirects() + " times");
    }

    /** Time left for the whole fetch. */
    private Duration left() {
        return limits.total().minusNanos(System.nanoTime() - begin);
    }

    private FetchFailed tooSlow() {
        return new FetchFailed(
                "too_slow",
                "the fetch took longer than " + limits.total().toHours() + " hours",
                "What came is kept. The same command goes on from there.");
    }

    private HttpResponse<InputStream> send(URI address, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).GET().timeout(limits.answer()).header("User-Agent", agent);
        headers.forEach(request::header);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Why no answer came, in words. */
    static String words(IOException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
            return "its name is not known to this machine’s network";
        } else if (e instanceof HttpTimeoutException) {
            return "no answer came in time";
        } else if (e instanceof SSLException) {
            return "its certificate or encryption was not accepted: " + cause.getMessage();
        } else if (e instanceof ConnectException) {
            return "the connection was refused";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
