package org.entente.claim.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.article.Sentence.Part;

/** A text while its boilerplate is being found: what each rule greys, for whose reason, and what repeats what. */
final class Draft {
    private final SourceText source;
    private final String text;
    private final List<Part> parts;
    private final Map<Integer, String> reasons = new HashMap<>();
    private final Map<Integer, Integer> repeats = new HashMap<>();

    Draft(SourceText source, String text, List<Part> parts) {
        this.source = source;
        this.text = text;
        this.parts = parts;
    }

    SourceText source() {
        return source;
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether a rule has greyed it. */
    boolean greyed(Sentence sentence) {
        return reasons.containsKey(sentence.index());
    }

    /** Whether nothing of it is left. */
    boolean greyed(Part part) {
        return part.sentences().stream().allMatch(this::greyed);
    }

    /** Whether it copies an earlier sentence. */
    boolean repeats(Sentence sentence) {
        return repeats.containsKey(sentence.index());
    }

    /** Greys a sentence; the first reason stays. */
    void grey(Sentence sentence, String reason) {
        reasons.putIfAbsent(sentence.index(), reason);
    }

    void grey(Part part, String reason) {
        part.sentences().forEach(sentence -> grey(sentence, reason));
    }

    /** Greys a sentence as a copy of an earlier one. */
    void repeat(Sentence sentence, Sentence earlier, String reason) {
        grey(sentence, reason);
        repeats.putIfAbsent(sentence.index(), earlier.index());
    }

    /** Of a copy of a copy, what the first one copies. */
    private int original(int copied) {
        int original = copied;
        while (repeats.containsKey(original)) {
            original = repeats.get(original);
        }
        return original;
    }

    Article article() {
        List<Passage> passages = new ArrayList<>();
        for (Part part : parts) {
            boolean heading = part.block().kind() == SourceText.Kind.HEADING;
            part.sentences().forEach(sentence -> passages.add(passage(sentence, heading)));
        }
        return new Article(source, text, passages);
    }

    private Passage passage(Sentence sentence, boolean heading) {
        String reason = reasons.getOrDefault(sentence.index(), "");
        Optional<String> copied = Optional.ofNullable(repeats.get(sentence.index()))
                .map(this::original)
                .map(Draft::id);
        return new Passage(
                id(sentence.index()),
                sentence.span().start(),
                sentence.span().end(),
                !reason.isEmpty(),
                reason,
                copied,
                heading);
    }

    private static String id(int index) {
        return "s" + (index + 1);
    }
}
