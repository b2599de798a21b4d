package org.entente.app.cli;

import java.util.Map;
import java.util.Optional;
import org.entente.app.extractor.Endpoint;
import org.entente.app.extractor.ModelExtractor;
import org.entente.app.extractor.RemoteModel;
import org.entente.claim.actor.ActorFinder;
import org.entente.construct.Evidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A language model that proposes claims, where one is wanted. Its key comes from the environment alone. */
final class ExtractorOptions {
    private static final String KEY = "ENTENTE_EXTRACTOR_KEY";

    @Option(
            names = "--extractor",
            paramLabel = "URL",
            description = "Have a language model propose the claims (default: none is asked): the base address of an "
                    + "interface like OpenAI’s, such as http://localhost:11434/v1. All sentences of the text are sent "
                    + "there. A key is read from " + KEY + ".")
    private @Nullable String address;

    @Option(names = "--extractor-model", paramLabel = "NAME", description = "Which model is asked there.")
    private @Nullable String model;

    /** Says what is wrong with the options, before anything is read. */
    void check(Map<String, String> environment) {
        if ((address == null) != (model == null)) {
            throw SliceValues.usage("--extractor and --extractor-model go together")
                    .withRemedy("Such as --extractor http://localhost:11434/v1 --extractor-model NAME.")
                    .thrown();
        }
        if (address != null
                && key(environment).isPresent()
                && !endpoint(address).secret()) {
            throw SliceValues.usage("--extractor: over http anybody on the way could read the key in " + KEY)
                    .withRemedy("Name an https address, or unset " + KEY + ".")
                    .thrown();
        }
    }

    /** Who proposes claims besides the product itself. */
    Optional<ModelExtractor> extractor(Map<String, String> environment, Evidence evidence) {
        if (address == null || model == null) {
            return Optional.empty();
        }
        Endpoint endpoint = endpoint(address);
        RemoteModel remote = new RemoteModel(endpoint, model, key(environment), RemoteModel.PATIENCE);
        return Optional.of(new ModelExtractor(remote, model, endpoint, evidence.states(), ActorFinder.of(evidence)));
    }

    private static Optional<String> key(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(KEY)).filter(key -> !key.isBlank());
    }

    private static Endpoint endpoint(String address) {
        try {
            return Endpoint.of(address);
        } catch (IllegalArgumentException e) {
            throw SliceValues.usage("--extractor " + e.getMessage()).thrown();
        }
    }
}
