package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.Topic;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * The words by which a wording is recognised: a sequence of elements over tokens. An element is one of lemmas or forms
 * joined by "|" ("_" for a space), "@list" for a list of {@code words.tsv}, "#TAG" for a part of speech, "&lt;state&gt;", "&lt;org&gt;",
 * "&lt;case&gt;", "&lt;leader&gt;" for a mention, "&lt;year&gt;", "*" for up to five tokens. "?" behind an element makes
 * it optional, "!" before it forbids it there.
 */
final class Trigger {
    private static final int GAP = 5;

    private final List<Element> elements;

    private Trigger(List<Element> elements) {
        this.elements = elements;
    }

    static Trigger of(String pattern) {
        return new Trigger(Arrays.stream(pattern.strip().split("\\s+", -1))
                .map(Element::of)
                .toList());
    }

    /**
     * A place where the trigger stands.
     *
     * @param from its first token
     * @param to the token after its last
     */
    record Match(int from, int to) {
        boolean meets(Match other) {
            return from < other.to && other.from < to;
        }
    }

    /** The places where it stands, the leftmost first, none inside another. */
    List<Match> matches(Analysed sentence) {
        List<Match> matches = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            int end = match(sentence, i, 0);
            if (end > i) {
                matches.add(new Match(i, end));
                i = end;
            } else {
                i++;
            }
        }
        return matches;
    }

    /** The end of a match that begins at a token with the k-th element, −1 without one. */
    private int match(Analysed sentence, int token, int k) {
        if (k == elements.size()) {
            return token;
        }
        Element element = elements.get(k);
        if (element.gap()) {
            return gap(sentence, token, k);
        }
        int next = element.forbidden() ? (element.end(sentence, token) > 0 ? -1 : token) : element.end(sentence, token);
        int end = next < 0 ? -1 : match(sentence, next, k + 1);
        return end < 0 && element.optional() ? match(sentence, token, k + 1) : end;
    }

    private int gap(Analysed sentence, int token, int k) {
        for (int skip = 0; skip <= GAP && token + skip <= sentence.tokens().size(); skip++) {
            if (skip > 0 && sentence.tokens().get(token + skip - 1).text().matches("[;:]")) {
                return -1;
            }
            int end = match(sentence, token + skip, k + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /**
     * One element.
     *
     * @param words lemmas or forms, in small letters
     * @param mention kind of mention asked for, empty for words
     * @param tag part of speech asked for, empty for words
     * @param optional whether it may be missing
     * @param forbidden whether it must not stand there
     * @param gap whether it is any few tokens
     */
    private record Element(
            Set<String> words, String mention, String tag, boolean optional, boolean forbidden, boolean gap) {
        static Element of(String text) {
            boolean optional = text.endsWith("?");
            boolean forbidden = text.startsWith("!");
            String core = text.substring(forbidden ? 1 : 0, text.length() - (optional ? 1 : 0));
            if (core.equals("*")) {
                return new Element(Set.of(), "", "", optional, false, true);
            }
            if (core.startsWith("<")) {
                return new Element(Set.of(), core.substring(1, core.length() - 1), "", optional, forbidden, false);
            }
            if (core.startsWith("#")) {
                return new Element(Set.of(), "", core.substring(1), optional, forbidden, false);
            }
            Set<String> words = core.startsWith("@")
                    ? WordLists.shipped().list(core.substring(1))
                    : Set.of(core.replace('_', ' ').split("\\|"));
            return new Element(words, "", "", optional, forbidden, false);
        }

        /** The token after the element at this place, −1 where it does not stand there. */
        int end(Analysed sentence, int at) {
            if (at >= sentence.tokens().size()) {
                return -1;
            }
            if (mention.equals("year")) {
                return sentence.tokens().get(at).text().matches("1[89]\\d\\d|20\\d\\d") ? at + 1 : -1;
            }
            if (!mention.isEmpty()) {
                return mention(sentence, at);
            }
            Token token = sentence.tokens().get(at);
            if (!tag.isEmpty()) {
                return token.is(Tag.valueOf(tag)) ? at + 1 : -1;
            }
            return word(sentence, at, token);
        }

        private int word(Analysed sentence, int at, Token token) {
            if (words.contains(token.lemma()) || words.contains(token.text().toLowerCase(Locale.ROOT))) {
                return at + 1;
            }
            for (String phrase : words) {
                if (phrase.indexOf(' ') > 0) {
                    int end = phrase(sentence, at, phrase.split(" ", -1));
                    if (end > 0) {
                        return end;
                    }
                }
            }
            return -1;
        }

        private static int phrase(Analysed sentence, int at, String[] parts) {
            for (int i = 0; i < parts.length; i++) {
                if (at + i >= sentence.tokens().size()) {
                    return -1;
                }
                Token token = sentence.tokens().get(at + i);
                if (!parts[i].equals(token.lemma())
                        && !parts[i].equals(token.text().toLowerCase(Locale.ROOT))) {
                    return -1;
                }
            }
            return at + parts.length;
        }

        private int mention(Analysed sentence, int at) {
            return sentence.actors().stream()
                    .filter(actor -> actor.from() == at && named(actor))
                    .mapToInt(Actor::to)
                    .findFirst()
                    .orElse(-1);
        }

        private boolean named(Actor actor) {
            return switch (mention) {
                case "state" -> !actor.said().states().isEmpty();
                case "org" -> has(actor, Topic.Kind.ORGANISATION);
                case "case" -> has(actor, Topic.Kind.CASE);
                case "leader" -> has(actor, Topic.Kind.LEADER);
                default -> throw new IllegalArgumentException("no such mention: <" + mention + ">");
            };
        }

        private static boolean has(Actor actor, Topic.Kind kind) {
            return actor.said().topics().stream().anyMatch(topic -> topic.kind() == kind);
        }
    }
}
