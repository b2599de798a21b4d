package org.entente.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A server of this machine that answers like a language model, with what a test has it say. */
final class FakeModel implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    private FakeModel(HttpServer server) {
        this.server = server;
    }

    /** Answers each question with a text. */
    static FakeModel saying(UnaryOperator<String> answer) throws IOException {
        return answering(question -> completion(answer.apply(question)), 200);
    }

    /** Answers with this body and status. */
    static FakeModel answering(UnaryOperator<String> body, int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FakeModel fake = new FakeModel(server);
        server.setExecutor(fake.threads);
        server.createContext("/v1/chat/completions", exchange -> fake.answer(exchange, body, status));
        server.start();
        return fake;
    }

    private void answer(HttpExchange exchange, UnaryOperator<String> body, int status) throws IOException {
        try (exchange) {
            JsonNode request = MAPPER.readTree(exchange.getRequestBody());
            String question = request.path("messages").path(1).path("content").asText();
            asked.add(request.toString());
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            byte[] bytes = body.apply(question).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String completion(String content) {
        ObjectNode answer = MAPPER.createObjectNode();
        answer.put("id", "1").put("object", "chat.completion").put("created", 1).put("model", "fake");
        ObjectNode choice = answer.putArray("choices").addObject();
        choice.put("index", 0).put("finish_reason", "stop");
        choice.putObject("message").put("role", "assistant").put("content", content);
        return answer.toString();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1";
    }

    /** What it was asked, whole. */
    List<String> asked() {
        return asked;
    }

    /** The key of each request. */
    List<String> keys() {
        return keys;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
