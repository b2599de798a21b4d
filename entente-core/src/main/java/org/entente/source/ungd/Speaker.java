package org.entente.source.ungd;

import java.util.List;
import org.entente.tie.Confidence;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/**
 * Who spoke for a state.
 *
 * @param name without the form of address
 * @param post in the list's own words, empty when it names none
 */
record Speaker(int year, int ccode, String name, String post) {
    private static final List<String> ADDRESSES = List.of("Mr. ", "Mrs. ", "Ms. ", "Miss ");

    /** The name as listed, made clean of line ends, of address and a comma at its end. */
    static String clean(String listed) {
        String name = line(listed);
        for (String address : ADDRESSES) {
            name = name.startsWith(address) ? name.substring(address.length()) : name;
        }
        return name.replaceAll("[,;\\s]+$", "").strip();
    }

    /** A field on one line: the list breaks some. */
    static String line(String listed) {
        return listed.replaceAll("\\s+", " ").strip();
    }

    /** As a tie: the kind is the office in a word, the source field has the list's own words for it. */
    Tie tie() {
        int when = PackedDate.year(year);
        Tie fact = Tie.fact(ccode, 0, when, when, Post.of(post).word(), name);
        return fact.from(post, Confidence.HIGH);
    }
}
