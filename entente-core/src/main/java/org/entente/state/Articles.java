package org.entente.state;

import java.util.Set;
import java.util.regex.Pattern;

/** The article of a state's or group's name within a sentence: "the United States", but "Serbia". */
public final class Articles {
    private static final Set<String> ALONE =
            Set.of("Bahamas", "Gambia", "Comoros", "Maldives", "Netherlands", "Philippines", "Seychelles");
    private static final Pattern COMMON = Pattern.compile(
            "^(?:United |Union of |Republic of |Kingdom of |Federal Republic |Democratic Republic |Democratic People|"
                    + "People’s |Socialist |Byelorussian |Ukrainian |Islamic Republic|State of Palestine).*"
                    + "|.* (?:Federation|Republic|Emirates|Islands|Union|Kingdom|States|Jamahiriya)$"
                    + "|.*(?:Republic of the Congo|Democratic Republic)$");

    private Articles() {}

    /** The name with its article, if it takes one. */
    public static String with(String name) {
        return ALONE.contains(name) || COMMON.matcher(name).matches() ? "the " + name : name;
    }
}
