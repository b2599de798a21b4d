package org.entente.dossier;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.measure.Method;
import org.entente.page.Element;
import org.entente.page.Node;

/** The line under an exhibit: its source with the number it is cited by, and where its data, method and citation are. */
final class HtmlSource {
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");

    private HtmlSource() {}

    /** Anchor of the source of this number. */
    static String anchor(int number) {
        return "source-" + number;
    }

    /** Anchor of a definition. */
    static String anchor(Method method) {
        return "method-" + method.id();
    }

    /**
     * The line.
     *
     * @param words the source, numbers in square brackets
     * @param data anchor of the rows
     * @param methods what the exhibit rests on
     * @param dossier whose sources are cited
     */
    static Node line(String words, String data, List<Method> methods, Dossier dossier) {
        int sources = dossier.origins().size();
        int all = dossier.sources();
        Element line = Element.of("div").cssClass("source").add(words(numbered(words, sources), all));
        Element links = Element.of("span").cssClass("links");
        if (!data.isEmpty()) {
            links.add(Element.of("a", "Data").href("#" + data));
        }
        links.add(Element.of("a", "Method").href("#" + (methods.isEmpty() ? "methods" : anchor(methods.get(0)))));
        links.add(Element.of("a", "Cite").href("#" + cited(words, all)));
        return line.add(links);
    }

    /** Words that name no number rest on every source of the record. */
    private static String numbered(String words, int sources) {
        if (NUMBER.matcher(words).find() || sources == 0) {
            return words;
        }
        StringBuilder all = new StringBuilder(words.isEmpty() ? "UN roll calls" : words);
        for (int source = 1; source <= sources; source++) {
            all.append(" [").append(source).append(']');
        }
        return all.toString();
    }

    private static String cited(String words, int sources) {
        Matcher number = NUMBER.matcher(words);
        return number.find() && Integer.parseInt(number.group(1)) <= sources ? "source-" + number.group(1) : "sources";
    }

    private static Node words(String words, int sources) {
        Element line = Element.of("span");
        Matcher number = NUMBER.matcher(words);
        int done = 0;
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) <= sources) {
                line.add(words.substring(done, number.start()))
                        .add(Element.of("a", number.group()).href("#source-" + number.group(1)));
                done = number.end();
            }
        }
        return line.add(words.substring(done));
    }
}
