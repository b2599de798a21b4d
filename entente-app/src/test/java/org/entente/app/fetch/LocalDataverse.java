package org.entente.app.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on this machine that behaves like a Dataverse: lists versions, sends downloads on to a storage with 303,
 * refuses HEAD and strangers without a User-Agent of their own, and can be told to misbehave.
 */
public final class LocalDataverse implements AutoCloseable {
    /** How the storage treats a question for the rest of a file. */
    public enum Ranges {
        HONOURED,
        IGNORED,
        /** Sends another part than was asked for. */
        WRONG,
        /** Says that the part lies beyond the end. */
        BEYOND
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<ListedVersion> versions = new ArrayList<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile String doi = "10.7910/DVN/LEJUQZ";

    volatile Ranges ranges = Ranges.HONOURED;
    /** Status of the list; 200 gives it. */
    volatile int listStatus = 200;
    /** What is said instead of the list, if anything. */
    volatile String listInstead = "";
    /** Status of downloads; 303 sends on to the storage. */
    volatile int fileStatus = 303;
    /** Where downloads are sent on to instead of the storage. */
    volatile String sendOnTo = "";
    /** So many transfers are cut after {@link #cutAfter} bytes, or hang there. */
    volatile int cuts;

    volatile int cutAfter;
    volatile boolean hang;

    public LocalDataverse() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Another dataset than that of the votes. */
    public LocalDataverse of(String dataset) {
        doi = dataset;
        return this;
    }

    /** Publishes a version, the newest so far. */
    public LocalDataverse publish(ListedVersion version) {
        versions.add(0, version);
        return this;
    }

    /** Forgets what was published. */
    public LocalDataverse clear() {
        versions.clear();
        return this;
    }

    /** Cuts so many transfers after so many bytes. */
    public void cut(int transfers, int after) {
        cuts = transfers;
        cutAfter = after;
    }

    /** Refuses every download. */
    public void forbidFiles() {
        fileStatus = 403;
    }

    /** Every transfer stops after so many bytes and stays open. */
    public void hangAfter(int bytes) {
        cut(Integer.MAX_VALUE, bytes);
        hang = true;
    }

    /** What was asked: method, path with query, range. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How often the storage was asked for bytes. */
    public long transfers() {
        return requests().stream().filter(line -> line.contains("/storage/")).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            String range = exchange.getRequestHeaders().getFirst("Range");
            requests.add(exchange.getRequestMethod() + " " + path + (range == null ? "" : " " + range));
            String agent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
            if (!exchange.getRequestMethod().equals("GET") || !agent.startsWith("entente/")) {
                send(exchange, 403, "strangers and HEAD are refused");
            } else if (path.startsWith("/api/datasets/:persistentId/")) {
                list(exchange, path);
            } else if (path.startsWith("/api/access/datafile/")) {
                datafile(exchange, path.substring("/api/access/datafile/".length()));
            } else {
                store(exchange, path, range);
            }
        }
    }

    private void list(HttpExchange exchange, String path) throws IOException {
        if (listStatus != 200 || !listInstead.isEmpty()) {
            send(exchange, listStatus, listInstead);
        } else if (path.equals("/api/datasets/:persistentId/?persistentId=doi:" + doi)) {
            send(
                    exchange,
                    200,
                    "{\"status\":\"OK\",\"data\":{\"id\":1,\"latestVersion\":"
                            + versions.get(0).json() + "}}");
        } else if (path.equals("/api/datasets/:persistentId/versions?persistentId=doi:" + doi)) {
            List<String> all = versions.stream().map(ListedVersion::json).toList();
            send(exchange, 200, "{\"status\":\"OK\",\"data\":[" + String.join(",", all) + "]}");
        } else {
            send(exchange, 404, "{\"status\":\"ERROR\",\"message\":\"not found\"}");
        }
    }

    private void datafile(HttpExchange exchange, String asked) throws IOException {
        boolean original = asked.endsWith("?format=original");
        ListedFile file = file(Long.parseLong(asked.split("\\?", -1)[0]));
        if (original && !file.table()) {
            send(exchange, 404, "{\"status\":\"ERROR\",\"message\":\"no original\"}");
        } else if (fileStatus != 303) {
            send(exchange, fileStatus, "no");
        } else {
            String storage = "/storage/" + file.id() + (file.table() && !original ? "/table" : "");
            exchange.getResponseHeaders().set("Location", sendOnTo.isEmpty() ? storage : sendOnTo);
            send(exchange, 303, "");
        }
    }

    private ListedFile file(long id) {
        return versions.stream()
                .flatMap(version -> version.files().stream())
                .filter(file -> file.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void store(HttpExchange exchange, String path, @org.jspecify.annotations.Nullable String range)
            throws IOException {
        String[] parts = path.split("/", -1);
        byte[] bytes = parts.length > 3
                ? "rcid\tccode\n".getBytes(StandardCharsets.UTF_8)
                : file(Long.parseLong(parts[2])).bytes();
        int from = 0;
        if (range != null && ranges == Ranges.BEYOND) {
            send(exchange, 416, "");
            return;
        } else if (range != null && ranges != Ranges.IGNORED) {
            int asked = Integer.parseInt(range.replaceAll("\\D", ""));
            from = ranges == Ranges.WRONG ? asked / 2 : asked;
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length);
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, bytes.length - from);
        write(exchange.getResponseBody(), bytes, from);
    }

    private void write(OutputStream body, byte[] bytes, int from) throws IOException {
        boolean cut = cuts > 0;
        cuts = Math.max(0, cuts - 1);
        int length = cut ? Math.min(cutAfter, bytes.length - from) : bytes.length - from;
        body.write(bytes, from, length);
        body.flush();
        if (cut && hang) {
            try {
                stopped.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        stopped.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
