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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of pages on this machine, which can be told to send on, to be slow and to say too much. */
public final class LocalPages implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    public LocalPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a page. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Gives this page under a path. */
    public LocalPages page(String path, String type, String body) {
        return page(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives these bytes under a path. */
    public LocalPages page(String path, String type, byte[] body) {
        answers.put(path, new Answer(200, Map.of("Content-Type", type), body, 0));
        return this;
    }

    /** Answers with a status. */
    public LocalPages status(String path, int status) {
        answers.put(path, new Answer(status, Map.of(), new byte[0], 0));
        return this;
    }

    /** Sends on to another address. */
    public LocalPages redirect(String path, String to) {
        answers.put(path, new Answer(302, Map.of("Location", to, "Set-Cookie", "a=b"), new byte[0], 0));
        return this;
    }

    /** Gives a byte now and then. */
    LocalPages slow(String path) {
        answers.put(path, new Answer(200, Map.of("Content-Type", "text/html"), new byte[1000], 100));
        return this;
    }

    LocalPages packed(String path, byte[] gzip) {
        answers.put(path, new Answer(200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), gzip, 0));
        return this;
    }

    /** What was asked, with the headers. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().entrySet());
        Answer answer =
                answers.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, Map.of(), new byte[0], 0));
        answer.headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.sendResponseHeaders(answer.status, answer.body.length == 0 ? -1 : 0);
        try (OutputStream out = exchange.getResponseBody()) {
            if (answer.pause == 0) {
                out.write(answer.body);
            } else {
                drip(out, answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drip(OutputStream out, Answer answer) throws IOException, InterruptedException {
        for (byte one : answer.body) {
            out.write(one);
            out.flush();
            Thread.sleep(answer.pause);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private record Answer(int status, Map<String, String> headers, byte[] body, long pause) {}
}
