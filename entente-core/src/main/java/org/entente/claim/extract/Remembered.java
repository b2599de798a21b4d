package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Window;
import org.entente.vote.RollCall;

/** The texts and cases named before a sentence: what "the resolution", "it" and "that day" mean. */
final class Remembered {
    /** In how many paragraphs after its own a text is still meant by "the text": news has a sentence a paragraph. */
    private static final int REACH = 2;

    private Found matter = Found.NOTHING;
    private int matterAt;
    private Found text = Found.NOTHING;
    private int textAt;
    private Found days = Found.NOTHING;
    private int[] numbers = {};
    private int numbersAt;
    private final List<Found> texts = new ArrayList<>();

    /**
     * @param found what a stretch is about
     * @param vote whether it speaks of a text
     * @param paragraph the paragraph it stands in
     */
    void hear(Found found, boolean vote, int paragraph) {
        if (found.names()) {
            matter = found;
            matterAt = paragraph;
        }
        if (found.text() || (vote && found.names())) {
            text = found;
            textAt = paragraph;
            texts.add(found);
        } else if (found.unknown()) {
            text = Found.NOTHING;
            matter = Found.NOTHING;
        }
        if (found.window().said() || found.text()) {
            days = found;
        }
    }

    /** "South Africa abstained in March 2022": a vote of days of its own; the text named before is not the one of that vote. */
    void ballot(Window days, VotedTexts record, int paragraph) {
        Found then = text.in(days);
        boolean other = !text.names()
                || !text.texts(record).stream().map(RollCall::date).allMatch(then::near);
        if (then.shorter() && (other || text.window().said())) {
            text = other ? text(paragraph).withoutTexts().in(days) : then;
            textAt = paragraph;
        }
    }

    /** Keeps the numbers of a vote. */
    void count(int[] told, int paragraph) {
        numbers = told.clone();
        numbersAt = paragraph;
    }

    /** The numbers of the vote told last, where that is not long ago. */
    Optional<int[]> numbers(int paragraph) {
        return numbers.length > 0 && paragraph - numbersAt <= REACH ? Optional.of(numbers.clone()) : Optional.empty();
    }

    /** The cases spoken of last in a paragraph. */
    Found matter(int paragraph) {
        return matterAt == paragraph ? matter : Found.NOTHING;
    }

    /** The text put to the vote that is spoken of in a paragraph, else its matter. */
    Found text(int paragraph) {
        boolean near = text.names() && paragraph - textAt <= REACH;
        return near && (text.text() || textAt >= matterAt) ? text : matter(paragraph);
    }

    Found last() {
        return text;
    }

    /** The day from which "a year earlier" counts. */
    Optional<LocalDate> day(VotedTexts record) {
        return days.day(record);
    }

    /** The last two texts: "both texts". */
    Found both() {
        return texts.subList(Math.max(0, texts.size() - 2), texts.size()).stream()
                .reduce(Found.NOTHING, (all, found) -> all.with(found.topics()));
    }
}
