package org.entente.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The model all-MiniLM-L6-v2, weights of 8 bits, run in this process on the processor (Wang et al. 2020; Reimers and
 * Gurevych 2019). A text is read up to {@value #LIMIT} word pieces, the length of its training; its vector is the mean
 * over them. One text at a time: the model scales its 8-bit numbers by all that is run together, so that texts in one
 * batch would change each other's vectors.
 */
public final class MiniLm implements Embedder {
    /** Word pieces read of a text, the marks of its begin and end among them. */
    static final int LIMIT = 128;

    /** Numbers of a vector. */
    public static final int SIZE = 384;

    /** Name of the model and how it is used. */
    public static final String ID = "all-minilm-l6-v2-q, " + LIMIT + " word pieces, mean";

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private MiniLm(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /**
     * Loads the model; a fifth of a second.
     *
     * @throws EmbeddingFailed if this machine cannot run it
     */
    public static MiniLm load() {
        OnnxLibrary.locate();
        try (InputStream vocabulary = resource(VOCABULARY);
                InputStream model = resource(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "entente");
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            return new MiniLm(environment, session, WordPieces.read(vocabulary));
        } catch (OrtException | IOException | LinkageError | RuntimeException e) {
            throw new EmbeddingFailed("the model of sentence embeddings cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = MiniLm.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the product lacks " + name);
        }
        return in;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public float[] embed(String text) {
        long[] ids = pieces.encode(text, LIMIT);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
        } catch (OrtException e) {
            throw new EmbeddingFailed("the model of sentence embeddings failed: " + e.getMessage(), e);
        }
    }

    /** The mean of the pieces' vectors, scaled to length 1. */
    private static float[] mean(FloatBuffer rows, int count) {
        double[] sums = new double[SIZE];
        for (int i = 0; i < count * SIZE; i++) {
            sums[i % SIZE] += rows.get(i);
        }
        double length = Math.sqrt(Arrays.stream(sums).map(x -> x * x).sum());
        float[] vector = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            vector[i] = (float) (sums[i] / length);
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EmbeddingFailed("the model of sentence embeddings cannot be closed: " + e.getMessage(), e);
        }
    }
}
