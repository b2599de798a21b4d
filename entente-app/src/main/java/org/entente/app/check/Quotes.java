package org.entente.app.check;

import java.util.regex.Pattern;
import org.entente.claim.CheckedText;
import org.entente.claim.Proposition;
import org.entente.text.Span;

/** A claim’s words in marks, with an ellipsis where they are cut out of a clause. */
final class Quotes {
    private static final Pattern OPENED = Pattern.compile(
            "(?s)(?:.*[.!?,;:—–(“\"\\n]\\s*|.*\\b(?:and|but|or|that|while|whereas|because|although|though|if|when|which|who)\\s+|\\s*)(?:“|‘|\")?");
    private static final Pattern CLOSED = Pattern.compile(
            "(?s)\\s*(?:[.!?,;:—–)”\"’\\n].*)?|\\n.*|\\s+(?:and|but|or|while|whereas|because|although|though)\\b.*");

    private Quotes() {}

    /** “… the alliance of the two …”. */
    static String of(CheckedText text, Proposition said) {
        Span span = said.extent();
        boolean opened = OPENED.matcher(text.text().substring(0, span.start())).matches();
        boolean closed = CLOSED.matcher(text.text().substring(span.end())).matches();
        return "“" + (opened ? "" : "… ") + text.words(said) + (closed ? "" : " …") + "”";
    }
}
