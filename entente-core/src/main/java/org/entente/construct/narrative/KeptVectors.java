package org.entente.construct.narrative;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.construct.Evidence;
import org.entente.speech.NameMask;
import org.entente.speech.SmallWords;
import org.entente.speech.SpeechCounter;
import org.entente.speech.SpeechText;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.entente.store.StoredTexts;
import org.entente.text.Embedder;
import org.entente.text.MiniLm;

/**
 * The vectors of the speeches whose texts the store holds, kept session by session under the hash of their files: what is
 * embedded when a run breaks off is there for the next.
 */
final class KeptVectors {
    private static final String KIND = "speech-vectors";
    private static final int VERSION = 1;

    private final Evidence evidence;
    private final Map<Integer, Vectors> known = new HashMap<>();

    private KeptVectors(Evidence evidence) {
        this.evidence = evidence;
    }

    private record Key() {}

    static KeptVectors of(Evidence evidence) {
        return evidence.once(new Key(), KeptVectors.class, () -> new KeptVectors(evidence));
    }

    /** The vectors of a session, if they were ever computed from these texts. */
    synchronized Optional<Vectors> find(StoredTexts texts, int session) {
        Vectors held = known.get(session);
        if (held != null) {
            return Optional.of(held);
        }
        Optional<Vectors> kept = evidence.store()
                .flatMap(store -> store.find(key(texts, session)))
                .map(Vectors::read);
        kept.ifPresent(vectors -> known.put(session, vectors));
        return kept;
    }

    private static DerivedKey key(StoredTexts texts, int session) {
        return DerivedKey.of(KIND, VERSION, List.of(texts.sha256(), MiniLm.ID, "session " + session));
    }

    /** Computes the sessions of these that were not, the last first; says so before each. */
    synchronized void embed(StoredTexts texts, List<Integer> sessions) {
        List<Integer> missing = sessions.stream()
                .filter(session -> find(texts, session).isEmpty())
                .sorted(Comparator.reverseOrder())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        evidence.computing("Reading the texts of speeches");
        List<SpeechText> all = evidence.ties().texts(texts, 0);
        NameMask mask = new NameMask(SpeechCounter.builtIn(), SmallWords.of(all));
        Map<Integer, List<SpeechText>> bySession =
                all.stream().collect(Collectors.groupingBy(SpeechText::session, TreeMap::new, Collectors.toList()));
        try (Embedder embedder = MiniLm.load()) {
            SpeechEmbedding embedding = new SpeechEmbedding(mask, embedder);
            for (int i = 0; i < missing.size(); i++) {
                int session = missing.get(i);
                evidence.computing(
                        "Embedding the speeches of session " + session + ", " + (i + 1) + " of " + missing.size());
                keep(texts, session, embedding.session(bySession.getOrDefault(session, List.of())));
            }
        }
    }

    private void keep(StoredTexts texts, int session, Vectors vectors) {
        known.put(session, vectors);
        evidence.store().ifPresent(store -> put(store, texts, session, vectors));
    }

    private static void put(DerivedStore store, StoredTexts texts, int session, Vectors vectors) {
        store.put(key(texts, session), vectors.bytes(MiniLm.SIZE));
    }
}
