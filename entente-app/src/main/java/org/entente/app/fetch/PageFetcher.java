package org.entente.app.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * Gets a page of the public network that a user named: GET alone, without cookies, names or passwords. Redirects are followed
 * one by one, each under the same rules. Apache HttpClient connects to the address that was checked, which the JDK's client
 * cannot be told to do.
 */
public final class PageFetcher implements AutoCloseable {
    private static final int OK = 200;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final PageLimits limits;
    private final CloseableHttpClient client;

    /**
     * @param agent the User-Agent
     * @param thisMachineToo whether servers of this machine may be asked: for tests, by those who say so
     */
    public PageFetcher(String agent, PageLimits limits, boolean thisMachineToo) {
        this.limits = limits;
        this.client = PageClient.of(agent, limits, new PublicNetwork(thisMachineToo));
    }

    /**
     * Gets the page.
     *
     * @throws FetchFailed with {@code address_refused}, {@code redirect_refused}, {@code too_large} or {@code wrong_type} where
     *     the page is not taken, with other codes where the network or the server failed
     */
    public FetchedPage get(String address) throws FetchFailed {
        URI next = PageAddress.typed(address);
        long end = System.nanoTime() + limits.total().toNanos();
        for (int step = 0; step <= limits.redirects(); step++) {
            Step answer = step(next, end);
            if (answer.page() != null) {
                return answer.page();
            }
            next = PageAddress.redirect(next, answer.location());
        }
        throw new FetchFailed(
                "redirect_refused", next.getHost() + " sends on more than " + limits.redirects() + " times");
    }

    private Step step(URI address, long end) throws FetchFailed {
        HttpGet request = new HttpGet(address);
        try (Deadline deadline = new Deadline(request, end)) {
            try {
                return client.execute(request, response -> answered(address, response));
            } catch (IOException e) {
                throw deadline.passed()
                        ? new FetchFailed("too_slow", address.getHost() + " takes longer than a page may")
                        : failed(address, e);
            }
        }
    }

    private static FetchFailed failed(URI address, IOException e) {
        if (e instanceof TakenNot refused) {
            return refused.why;
        } else if (e instanceof PublicNetwork.Refused) {
            return new FetchFailed(
                    "address_refused",
                    address.getHost() + " is a machine of a private network, or this one",
                    "Pages are read from the public network alone.");
        }
        return new FetchFailed("no_answer", address.getHost() + " gave no page: " + Web.words(e));
    }

    private Step answered(URI address, ClassicHttpResponse response) throws IOException {
        Header location = response.getFirstHeader("Location");
        if (REDIRECTS.contains(response.getCode()) && location != null) {
            return new Step(null, location.getValue());
        } else if (response.getCode() != OK) {
            throw new TakenNot(status(address, response.getCode()));
        }
        HttpEntity body = response.getEntity();
        String type = Optional.ofNullable(body).map(HttpEntity::getContentType).orElse("");
        if (!PageClient.readable(type)) {
            throw new TakenNot(new FetchFailed("wrong_type", address.getHost() + " gives no text but “" + type + "”"));
        }
        return new Step(new FetchedPage(PageAddress.shown(address), type, bytes(address, body)), "");
    }

    private byte[] bytes(URI address, @Nullable HttpEntity body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (body == null) {
            return bytes.toByteArray();
        }
        InputStream in = body.getContent();
        byte[] buffer = new byte[1 << 14];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes.write(buffer, 0, n);
            if (bytes.size() > limits.bytes()) {
                throw new TakenNot(new FetchFailed(
                        "too_large",
                        address.getHost() + " gives more than the " + limits.bytes() + " bytes that are taken"));
            }
        }
        return bytes.toByteArray();
    }

    private static FetchFailed status(URI address, int status) {
        String host = address.getHost();
        return switch (status) {
            case 401, 402, 403 ->
                new FetchFailed("refused_by_publisher", host + " does not give the page (" + status + ")");
            case 404, 410 -> new FetchFailed("not_found", host + " has no such page (" + status + ")");
            case 429 -> new FetchFailed("too_many_requests", host + " asks to come back later (429)");
            default -> new FetchFailed("unexpected_answer", host + " answered " + status);
        };
    }

    /** Lets go of the connection. */
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    /** A page, or where to ask next. */
    private record Step(@Nullable FetchedPage page, String location) {}

    /** Carries a reason out of the client. */
    private static final class TakenNot extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient FetchFailed why;

        TakenNot(FetchFailed why) {
            super(why.title());
            this.why = why;
        }
    }

    /** Ends a request at its time, whatever it is waiting for. */
    private static final class Deadline implements AutoCloseable {
        private final Thread guard;
        private volatile boolean passed;

        Deadline(HttpGet request, long end) {
            guard = new Thread(() -> watch(request, end), "entente-page");
            guard.setDaemon(true);
            guard.start();
        }

        private void watch(HttpGet request, long end) {
            try {
                TimeUnit.NANOSECONDS.sleep(Math.max(0, end - System.nanoTime()));
                passed = true;
                request.cancel();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the answer is there
            }
        }

        boolean passed() {
            return passed;
        }

        @Override
        public void close() {
            guard.interrupt();
        }
    }
}
