package org.entente.app.extractor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RemoteModelTest {
    @Test
    void aModelThatNeverAnswersIsNotWaitedForLong() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService threads = Executors.newCachedThreadPool();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        try {
            Endpoint endpoint =
                    Endpoint.of("http://localhost:" + server.getAddress().getPort() + "/v1");
            RemoteModel model = new RemoteModel(endpoint, "slow", Optional.empty(), Duration.ofSeconds(1));
            assertThatThrownBy(() -> model.answer("instructions", "question"))
                    .isInstanceOf(ModelFailed.class)
                    .hasMessage("did not answer within 1 s");
        } finally {
            end.countDown();
            server.stop(0);
            threads.shutdownNow();
        }
    }
}
