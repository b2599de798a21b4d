package org.entente.construct.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.record.TieRecord;
import org.entente.speech.SpeechCounter;
import org.entente.speech.SpeechText;

/**
 * A mention where it stands in a speech. The words around it are the speech's: they are for the terminal of the user who
 * has the text, and enter no file.
 *
 * @param who ccode of who spoke
 * @param whom ccode of who is named
 * @param year of the speech
 * @param percent share of the speech's characters before it, 0 to 100
 * @param before a few words before it
 * @param name as spoken
 * @param after a few words after it
 */
public record Place(int who, int whom, int year, double percent, String before, String name, String after) {
    private static final int AROUND = 60;
    private static final double WHOLE = 100;

    /** The mentions of a state in another's speeches of some years, the latest speech first. */
    static List<Place> list(TieRecord record, int who, int whom, int from, int to) {
        List<Place> places = new ArrayList<>();
        record.texts().map(held -> record.texts(held, who)).orElse(List.of()).stream()
                .filter(speech -> speech.year() >= from && speech.year() <= to)
                .sorted(Comparator.comparingInt(SpeechText::year).reversed())
                .forEach(speech -> add(places, speech, whom));
        return places;
    }

    private static void add(List<Place> places, SpeechText speech, int whom) {
        String text = speech.text();
        SpeechCounter.builtIn().names(text, speech.ccode(), speech.day()).stream()
                .filter(name -> name.ccode() == whom)
                .forEach(name -> places.add(of(speech.ccode(), whom, speech.year(), text, name.from(), name.to())));
    }

    private static Place of(int who, int whom, int year, String text, int from, int to) {
        return new Place(
                who,
                whom,
                year,
                WHOLE * from / text.length(),
                left(text, from),
                line(text.substring(from, to)),
                right(text, to));
    }

    private static String left(String text, int to) {
        int from = Math.max(0, to - AROUND);
        int space = text.indexOf(' ', from);
        return line(text.substring(from == 0 ? 0 : space < 0 || space >= to ? to : space, to));
    }

    private static String right(String text, int from) {
        int to = Math.min(text.length(), from + AROUND);
        int space = text.lastIndexOf(' ', to);
        return line(text.substring(from, to == text.length() ? to : Math.max(from, space)));
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
