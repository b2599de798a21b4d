package org.entente.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer whose body is still to be read; closing it ends the transfer.
 *
 * @param address who answered, after redirects
 * @param status the status
 * @param headers the headers
 * @param body the bytes
 */
record Reply(URI address, int status, HttpHeaders headers, InputStream body) implements AutoCloseable {
    static final int OK = 200;
    static final int PARTIAL = 206;
    static final int NOT_FOUND = 404;
    static final int BEYOND_END = 416;
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

    /** Whether this is the rest of a file from a position on, of a file of the expected size where it says so. */
    boolean continues(long position, OptionalLong size) {
        Matcher range =
                CONTENT_RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
        if (status != PARTIAL || !range.matches() || Long.parseLong(range.group(1)) != position) {
            return false;
        }
        String total = range.group(2);
        return total.equals("*") || size.isEmpty() || Long.parseLong(total) == size.getAsLong();
    }

    /** Whether another attempt may help: too many questions, or the server's own trouble. */
    boolean passing() {
        return status == 429 || status >= 500;
    }

    /** What a status means that is no answer to the question. */
    FetchFailed failure(String what) {
        String host = address.getHost();
        return switch (status) {
            case 401, 403 ->
                new FetchFailed("refused_by_publisher", host + " refused to give " + what + " (" + status + ")");
            case NOT_FOUND, 410 -> new FetchFailed("not_found", host + " has no " + what + " (" + status + ")");
            case 429 -> new FetchFailed("too_many_requests", host + " asks to come back later for " + what + " (429)");
            default -> new FetchFailed("unexpected_answer", host + " answered " + status + " when asked for " + what);
        };
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
