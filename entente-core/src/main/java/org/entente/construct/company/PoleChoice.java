package org.entente.construct.company;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Pole;
import org.entente.measure.Poles;
import org.entente.state.Articles;
import org.entente.state.State;

/**
 * The poles of a question.
 *
 * @param words as {@link Poles#find} takes them
 */
record PoleChoice(List<String> words) {
    private static final int CHINA = 710;

    static final PoleChoice STANDARD = new PoleChoice(Poles.STANDARD);

    PoleChoice {
        words = List.copyOf(words);
    }

    /** What the poles that words name depend on besides the words: the day, unless all are default ones. */
    Object day(Setting setting) {
        return Poles.STANDARD.containsAll(words) ? "" : setting.on();
    }

    /** The poles under their names at the time of a setting. */
    List<Pole> poles(Setting setting) {
        return words.stream()
                .flatMap(word -> Poles.find(setting.evidence().states(), word, setting.on()).stream())
                .toList();
    }

    /** The same for flows: before 1971 China’s seat was held by another government than most of its trade. */
    List<Pole> traders(Setting setting) {
        return poles(setting).stream()
                .map(pole -> pole.id().equals("china") ? new Pole("china", "China", day -> List.of(CHINA)) : pole)
                .toList();
    }

    /** What a state that is a pole, or a member of one, has instead of figures; empty for any other. */
    String none(Setting setting, State state, List<Pole> poles) {
        String own = poles.stream()
                .filter(pole -> Poles.holds(pole, state.ccode(), setting.on()))
                .map(Pole::name)
                .collect(Collectors.joining(" and "));
        String name = Wording.name(setting, state);
        return own.isEmpty()
                ? ""
                : name + " is one of the poles or a member of one (" + Articles.with(own) + "): it has no pole figure.";
    }
}
