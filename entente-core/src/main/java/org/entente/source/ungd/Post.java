package org.entente.source.ungd;

import java.util.List;
import java.util.Locale;

/** The office of who spoke, from its words in the list of speakers; the first office of several counts. */
enum Post {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    /** A deputy of a head of state or government. */
    DEPUTY,
    FOREIGN_MINISTER,
    /** Another minister, or a deputy of one. */
    MINISTER,
    /** A permanent representative, or whoever leads the delegation. */
    REPRESENTATIVE,
    /** An office that stands under none of these, such as a crown prince's. */
    OTHER,
    /** The list names no office. */
    UNKNOWN;

    /** Beginnings of offices; the first that fits decides, so that the narrower stand first. */
    private record Rule(String beginning, Post post) {}

    private static final List<Rule> RULES = List.of(
            new Rule("president of the council of ministers", HEAD_OF_GOVERNMENT),
            new Rule("president of the government", HEAD_OF_GOVERNMENT),
            new Rule("president of government", HEAD_OF_GOVERNMENT),
            new Rule("president of the european", OTHER),
            new Rule("president", HEAD_OF_STATE),
            new Rule("constitutional president", HEAD_OF_STATE),
            new Rule("interim president", HEAD_OF_STATE),
            new Rule("head of state", HEAD_OF_STATE),
            new Rule("chairman of the presidency", HEAD_OF_STATE),
            new Rule("cairman of the presidency", HEAD_OF_STATE),
            new Rule("chairman of the presidential council", HEAD_OF_STATE),
            new Rule("chairman of the transitional military council", HEAD_OF_STATE),
            new Rule("king", HEAD_OF_STATE),
            new Rule("amir", HEAD_OF_STATE),
            new Rule("emir", HEAD_OF_STATE),
            new Rule("pope", HEAD_OF_STATE),
            new Rule("sovereign prince", HEAD_OF_STATE),
            new Rule("prince and head of state", HEAD_OF_STATE),
            new Rule("prime minister", HEAD_OF_GOVERNMENT),
            new Rule("rime minister", HEAD_OF_GOVERNMENT),
            new Rule("first prime minister", HEAD_OF_GOVERNMENT),
            new Rule("head of government", HEAD_OF_GOVERNMENT),
            new Rule("deputy prime minister", DEPUTY),
            new Rule("deputy chairman of the cabinet of ministers", DEPUTY),
            new Rule("vice-president", DEPUTY),
            new Rule("vice president", DEPUTY),
            new Rule("vice-chancellor", DEPUTY),
            new Rule("first vice-president", DEPUTY),
            new Rule("deputy minister", MINISTER),
            new Rule("vice minister", MINISTER),
            new Rule("minister of state", MINISTER),
            new Rule("un representative", REPRESENTATIVE),
            new Rule("permanent representative", REPRESENTATIVE),
            new Rule("chair of ", REPRESENTATIVE),
            new Rule("delegation", REPRESENTATIVE));

    /** How the list spells that a minister has foreign affairs. */
    private static final List<String> FOREIGN =
            List.of("foreign", "foregn", "external affairs", "external relations", "international relations");

    /** The office of a text; one that fits no rule is a minister's if it says so. */
    static Post of(String text) {
        String post = text.strip().toLowerCase(Locale.ROOT);
        if (post.isEmpty() || post.equals("missing") || post.equals("not indicated")) {
            return UNKNOWN;
        }
        for (Rule rule : RULES) {
            if (post.startsWith(rule.beginning())) {
                return rule.post();
            }
        }
        boolean minister = post.contains("minister") || post.contains("minsiter") || post.startsWith("secretary for");
        if (!minister && !post.startsWith("cabinet secretary")) {
            return OTHER;
        }
        return FOREIGN.stream().anyMatch(post::contains) ? FOREIGN_MINISTER : MINISTER;
    }

    /** The word of its ties. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
