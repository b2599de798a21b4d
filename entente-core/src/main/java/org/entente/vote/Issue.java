package org.entente.vote;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The six issue codes of the Voeten record, in the order in which files list them. */
public enum Issue {
    ME("Middle East"),
    NU("Nuclear weapons"),
    DI("Disarmament"),
    HR("Human rights"),
    CO("Colonialism"),
    EC("Development");

    private final String label;

    Issue(String label) {
        this.label = label;
    }

    /** What a reader sees. */
    public String label() {
        return label;
    }

    /** The label inside a sentence: a name keeps its capitals. */
    public String inSentence() {
        return this == ME ? label : label.toLowerCase(Locale.ROOT);
    }

    /** The word used in slices and files: me, nu, di, hr, co, ec. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The issue of a word, whatever its case. */
    public static Optional<Issue> find(String word) {
        return Arrays.stream(values())
                .filter(issue -> issue.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** This issue's bit in a mask. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The issues of a mask. */
    public static Set<Issue> ofMask(int mask) {
        Set<Issue> issues = EnumSet.noneOf(Issue.class);
        for (Issue issue : values()) {
            if ((mask & issue.bit()) != 0) {
                issues.add(issue);
            }
        }
        return issues;
    }
}
