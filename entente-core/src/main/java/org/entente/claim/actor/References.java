package org.entente.claim.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Goes through the sentences in order and adds to the names what stands for them. */
final class References {
    private final List<Passage> passages = new ArrayList<>();
    private final List<List<Found>> names;
    private final Pointers pointers;

    References(List<Line> lines, List<List<Found>> names, List<Heading> titles, LocalDate on) {
        this.names = names;
        lines.forEach(line -> passages.add(new Passage(line)));
        List<Heading> sentences = IntStream.range(0, lines.size())
                .mapToObj(i -> new Heading(lines.get(i), names.get(i)))
                .toList();
        List<Heading> heads = titles.isEmpty() ? untitled(sentences) : titles;
        Memory memory = new Memory(passages, heads.stream().map(Heading::names).toList(), names, on);
        this.pointers = new Pointers(memory, Speaker.of(heads, sentences, memory.mainPair()));
    }

    /** The first line, if it is one that is no sentence. */
    private static List<Heading> untitled(List<Heading> sentences) {
        return sentences.stream()
                .limit(1)
                .filter(first -> Heading.title(first.line()))
                .toList();
    }

    List<List<ActorMention>> mentions() {
        for (int i = 0; i < passages.size(); i++) {
            read(passages.get(i), names.get(i));
        }
        return passages.stream()
                .map(passage -> passage.found().stream().map(Found::mention).toList())
                .toList();
    }

    private void read(Passage passage, List<Found> named) {
        int next = 0;
        int at = 0;
        while (at < passage.line().tokens().size()) {
            while (next < named.size() && named.get(next).from() < at) {
                next++;
            }
            List<Found> ahead = named.subList(next, named.size());
            boolean name = !ahead.isEmpty() && ahead.get(0).from() == at;
            Optional<Found> found = name ? Optional.of(ahead.get(0)) : pointers.at(passage, at, ahead);
            found.ifPresent(passage::add);
            at = found.map(each -> Math.max(each.to(), each.from() + 1)).orElse(at + 1);
        }
    }
}
