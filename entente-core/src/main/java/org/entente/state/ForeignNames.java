package org.entente.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of countries in other languages, from the JDK's own CLDR. Loading them takes a second, so it happens only when
 * a text is neither a code nor a name that the registry knows.
 */
final class ForeignNames {
    private final Mentions codes;
    private volatile @Nullable Map<String, Set<String>> countries;

    ForeignNames(Mentions codes) {
        this.codes = codes;
    }

    /** Mentions of every country so called in some language. */
    List<Mention> of(String name) {
        String key = NameKey.of(name);
        List<Mention> found = new ArrayList<>();
        if (key.length() > 1) {
            for (String iso2 : countries().getOrDefault(key, Set.of())) {
                found.addAll(codes.of(iso2));
            }
        }
        return found;
    }

    /** Whether the names have been loaded. */
    boolean loaded() {
        return countries != null;
    }

    private Map<String, Set<String>> countries() {
        Map<String, Set<String>> known = countries;
        if (known == null) {
            known = load();
            countries = known;
        }
        return known;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> countries = new HashMap<>(32768);
        for (Locale language : languages()) {
            for (String iso2 : Locale.getISOCountries()) {
                String name = new Locale("", iso2).getDisplayCountry(language);
                if (!name.equals(iso2)) {
                    add(countries, NameKey.of(name), iso2);
                }
            }
        }
        return countries;
    }

    private static void add(Map<String, Set<String>> countries, String key, String iso2) {
        Set<String> set = countries.get(key);
        if (set == null) {
            set = new HashSet<>(2);
            countries.put(key, set);
        }
        set.add(iso2);
    }

    /**
     * The languages that have a code of two letters, in each script. Regions differ too seldom to be worth the time, and
     * the other languages cost a third of it.
     */
    private static List<Locale> languages() {
        List<Locale> languages = new ArrayList<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            if (locale.getLanguage().length() == 2
                    && locale.getCountry().isEmpty()
                    && locale.getVariant().isEmpty()) {
                languages.add(locale);
            }
        }
        return languages;
    }
}
