package org.entente.app.extractor;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** A language model behind an interface like OpenAI's, of a provider or on this machine. Never redirected, nothing logged. */
public final class RemoteModel implements LanguageModel {
    /** How long an answer may take: models on a small machine are slow. */
    public static final Duration PATIENCE = Duration.ofMinutes(3);

    private final OpenAiChatModel model;
    private final Duration patience;

    /**
     * @param endpoint where it answers
     * @param name which model is asked there
     * @param key proves who asks
     * @param patience how long an answer may take
     */
    public RemoteModel(Endpoint endpoint, String name, Optional<String> key, Duration patience) {
        this.patience = patience;
        OpenAiChatModel.OpenAiChatModelBuilder builder = OpenAiChatModel.builder()
                .httpClientBuilder(new JdkHttpClientBuilder()
                        .httpClientBuilder(HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .followRedirects(HttpClient.Redirect.NEVER)))
                .baseUrl(endpoint.address().toString())
                .modelName(name)
                .temperature(0.0)
                .timeout(patience)
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false);
        key.ifPresent(builder::apiKey);
        this.model = builder.build();
    }

    @Override
    public String answer(String instructions, String question) throws ModelFailed {
        try {
            String text = model.chat(SystemMessage.from(instructions), UserMessage.from(question))
                    .aiMessage()
                    .text();
            if (text == null || text.isBlank()) {
                throw new ModelFailed("answered nothing");
            }
            return text;
        } catch (RuntimeException e) {
            throw new ModelFailed(reason(e));
        }
    }

    /** Of a failure only its kind: its words may repeat what was sent. */
    private String reason(RuntimeException failure) {
        Optional<HttpException> status = causes(failure)
                .filter(HttpException.class::isInstance)
                .map(HttpException.class::cast)
                .findFirst();
        if (status.isPresent()) {
            return "refused with HTTP status " + status.get().statusCode();
        }
        boolean late = causes(failure)
                .anyMatch(cause -> cause instanceof TimeoutException || cause instanceof HttpTimeoutException);
        return late ? "did not answer within " + patience.toSeconds() + " s" : "could not be asked, or not understood";
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
