package org.entente.claim.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.claim.actor.Meanings.Meaning;
import org.entente.text.Token.Tag;

/** The names of a sentence, with what they mean. */
final class Names {
    private final Line line;
    private final List<Match> matches;
    private final Meanings meanings;
    private final Traps traps;

    Names(Line line, List<Match> matches, Meanings meanings, Traps traps) {
        this.line = line;
        this.matches = matches;
        this.meanings = meanings;
        this.traps = traps;
    }

    List<Found> found() {
        return matches.stream().flatMap(match -> found(match).stream()).toList();
    }

    private Optional<Found> found(Match match) {
        return meanings.of(match)
                .filter(meaning -> !traps.trapped(line, match, matches))
                .map(meaning -> found(match, meaning));
    }

    private Found found(Match match, Meaning meaning) {
        int from = line.atoms().get(match.from()).token();
        int to = line.atoms().get(match.to() - 1).token() + 1;
        Kind kind = meaning.kind() == Kind.ADJECTIVE && people(from, to) ? Kind.PEOPLE : meaning.kind();
        return new Found(
                new ActorMention(line.span(match), kind, meaning.states(), meaning.topics(), line.possessive(to)),
                from,
                to);
    }

    /** Whether an adjective stands for the people: "the Chinese said", "a Serb". */
    private boolean people(int from, int to) {
        boolean article = Set.of("the", "a", "an").contains(line.small(from - 1));
        boolean nounFollows = line.tagged(to, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM)
                || line.word(to).equals("-")
                || (line.small(to).equals("and") && line.tagged(to + 1, Tag.ADJ, Tag.NOUN, Tag.PROPN));
        return article && !nounFollows && !line.possessive(to);
    }
}
