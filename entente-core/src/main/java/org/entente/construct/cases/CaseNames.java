package org.entente.construct.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.entente.construct.Setting;
import org.entente.state.Articles;
import org.entente.state.State;
import org.entente.vote.Choice;

/** Words that remarks and rows of this package share. */
final class CaseNames {
    private CaseNames() {}

    /** A state's name as it stands within a sentence. */
    static String of(Setting setting, State state) {
        return Articles.with(state.name(setting.on()));
    }

    /** "Serbia’s", "the United States’". */
    static String possessive(String name) {
        return name.endsWith("s") ? name + "’" : name + "’s";
    }

    /** The same at the beginning of a sentence. */
    static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** "1 text", "2 texts". */
    static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A support with two decimals, its sign and a true minus. */
    static String support(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        return rounded.signum() < 0 ? "−" + digits : rounded.signum() > 0 ? "+" + digits : digits;
    }

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** What a state did, as a row says it. */
    static String vote(Choice choice) {
        return switch (choice) {
            case YES -> "yes";
            case ABSTAIN -> "abstained";
            case NO -> "no";
            case ABSENT -> "did not vote";
            case NOT_MEMBER -> "not a member";
            case NO_ROW -> "no data";
        };
    }
}
