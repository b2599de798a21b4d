package org.entente.construct.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.record.TieRecord;
import org.entente.speech.NameFound;
import org.entente.speech.SpeechCounter;
import org.entente.speech.SpeechText;
import org.entente.store.StoredTexts;

/** Where one state's speeches of some years name another, from the texts in the user's store. */
final class Places {
    private final Map<Integer, List<Place>> byYear = new TreeMap<>();

    private Places() {}

    /** None where the store holds no texts. */
    static Places read(TieRecord record, int who, int whom, int from, int to) {
        Places places = new Places();
        Optional<StoredTexts> texts = record.texts();
        if (texts.isPresent()) {
            record.texts(texts.get(), who).stream()
                    .filter(speech -> speech.year() >= from && speech.year() <= to)
                    .forEach(speech -> places.add(speech, whom));
        }
        return places;
    }

    private void add(SpeechText speech, int whom) {
        String text = speech.text();
        List<Place> found = byYear.computeIfAbsent(speech.year(), key -> new ArrayList<>());
        for (NameFound name : SpeechCounter.builtIn().names(text, speech.ccode(), speech.day())) {
            if (name.ccode() == whom) {
                found.add(Place.of(speech.ccode(), whom, speech.year(), text, name.from(), name.to()));
            }
        }
    }

    /** The mentions of a year in order; none where there is no text of it. */
    Optional<List<Place>> of(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** All of them, the latest speech first. */
    List<Place> latestFirst() {
        List<Place> all = new ArrayList<>();
        new TreeMap<>(byYear).descendingMap().values().forEach(all::addAll);
        return all;
    }
}
