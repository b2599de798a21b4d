package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a generated text, whatever it says. */
final class SentenceFaults {
    private static final String ONE =
            "(?:joint vote|vote|text|pair|year|roll call|case|family|state|pole|issue|entry|visit|"
                    + "friction|line|row|limit|period|member|source|own text|other state|figure)";
    private static final String MANY =
            "(?:joint votes|votes|texts|pairs|years|roll calls|cases|families|states|poles|issues|"
                    + "entries|visits|frictions|lines|rows|limits|periods|members|sources|own texts|other states|figures)";
    private static final Pattern ONE_MANY = Pattern.compile("(?<![\\d,.–−:/-])1 " + MANY + "\\b");
    private static final Pattern MANY_ONE =
            Pattern.compile("(?<![\\d,.–−:/-])(?:0|[2-9]|\\d{2,3}|\\d[\\d,]+) " + ONE + "\\b(?! call)");
    private static final Pattern MISSING =
            Pattern.compile("(?<=\\s)–(?=[\\s.,;:)]|$)|\\bNaN\\b|\\bnull\\b|%[sd]|\\{|\\}");
    private static final Pattern SPACING =
            Pattern.compile("\\s[,.;:)]|\\(\\s| {2}|\\.\\.|,,|;;|,\\.|\\bthe the\\b|s’s\\b| $|^ ");
    private static final Pattern ENDS = Pattern.compile("[.:?]$|[.]”$");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private SentenceFaults() {}

    static List<String> of(Said said, Set<String> names) {
        List<String> faults = new ArrayList<>();
        find("one many", ONE_MANY, said, faults);
        find("many one", MANY_ONE, said, faults);
        find("missing", MISSING, said, faults);
        find("spacing", SPACING, said, faults);
        int first = said.text().codePointAt(0);
        if (Character.isLowerCase(first) && first != 'κ') {
            faults.add("no capital: " + said);
        }
        if (said.whole() && !ENDS.matcher(said.text()).find()) {
            faults.add("no end: " + said);
        }
        names.forEach(name -> bare(name, said, faults));
        return faults;
    }

    private static void find(String fault, Pattern pattern, Said said, List<String> faults) {
        Matcher matcher = pattern.matcher(said.text());
        if (matcher.find()) {
            faults.add(fault + " «" + matcher.group() + "»: " + said);
        }
    }

    /** A name that takes an article or other words within a sentence and stands there as in a table. */
    private static void bare(String name, Said said, List<String> faults) {
        String inSentence = Named.of(name).text();
        if (inSentence.equals(name)
                || said.where().equals("rows")
                || said.where().endsWith(": source")) {
            return;
        }
        String text = QUOTED.matcher(said.text()).replaceAll("“”").replaceAll("(?i)" + Pattern.quote(inSentence), "");
        if (Pattern.compile("(?<![\\w’] |\\w)" + Pattern.quote(name)
                        + "\\b|(?<=\\b(?:and|of|or|to|by|with|in|for|while|on) )" + Pattern.quote(name) + "\\b")
                .matcher(text)
                .find()) {
            faults.add("bare «" + name + "»: " + said);
        }
    }
}
