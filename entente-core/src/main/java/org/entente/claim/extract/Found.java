package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.vote.RollCall;

/**
 * What a stretch of words is about.
 *
 * @param topics the texts and cases that it names
 * @param window the days that it names
 * @param unknown whether it speaks of a text that is not known
 */
record Found(List<Topic> topics, Window window, boolean unknown) {
    static final Found NOTHING = new Found(List.of(), Window.UNSAID);

    private static final int LONGEST = 366;
    private static final int DAYS_OFF = 20;

    Found(List<Topic> topics, Window window) {
        this(topics, window, false);
    }

    Found ofUnknown() {
        return new Found(topics, window, true);
    }

    boolean names() {
        return !topics.isEmpty();
    }

    boolean text() {
        return topics.stream().anyMatch(topic -> topic.kind() == Topic.Kind.TEXT);
    }

    List<Topic> cases() {
        return topics.stream().filter(topic -> topic.kind() == Topic.Kind.CASE).toList();
    }

    /** Whether a text is on one of the cases named; where only texts are named, every one is. */
    boolean shares(RollCall text) {
        List<Topic> own = cases();
        return own.isEmpty() || own.stream().anyMatch(topic -> text.caseIds().contains(topic.id()));
    }

    /** The texts named, as far as the record has them. */
    List<RollCall> texts(VotedTexts record) {
        return topics.stream()
                .filter(topic -> topic.kind() == Topic.Kind.TEXT)
                .flatMap(topic -> record.symbol(topic.id()).stream())
                .toList();
    }

    /** The day from which others are told: that of its text, else the last of its days where they are not many. */
    Optional<LocalDate> day(VotedTexts record) {
        return texts(record).stream()
                .map(RollCall::date)
                .reduce((first, last) -> last)
                .or(() -> shorter() ? window.to() : Optional.empty());
    }

    /** Whether it names days, and no more than a year of them. */
    boolean shorter() {
        return window.from().isPresent()
                && window.to()
                        .filter(to -> window.from().get().plusDays(LONGEST).isAfter(to))
                        .isPresent();
    }

    /** Whether a day is among its days, or next to them; every day where it names no few. */
    boolean near(LocalDate day) {
        return !shorter() || (!day.isBefore(first().minusDays(DAYS_OFF)) && !day.isAfter(last().plusDays(DAYS_OFF)));
    }

    LocalDate first() {
        return window.from().orElse(LocalDate.MIN);
    }

    LocalDate last() {
        return window.to().orElse(LocalDate.MAX);
    }

    Found with(List<Topic> more) {
        Set<Topic> all = new LinkedHashSet<>(topics);
        more.stream()
                .filter(topic -> topics.stream().noneMatch(own -> own.id().equals(topic.id())))
                .forEach(all::add);
        return new Found(List.copyOf(all), window);
    }

    Found in(Window days) {
        return new Found(topics, days);
    }

    /** Without texts: the cases alone, of which other days tell of another text. */
    Found withoutTexts() {
        List<Topic> kept = new ArrayList<>(topics);
        kept.removeIf(topic -> topic.kind() == Topic.Kind.TEXT);
        return new Found(List.copyOf(kept), window);
    }
}
