package org.entente.claim.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.state.State;
import org.entente.text.Token.Tag;

/** A sentence with the mentions found in it so far, names and what stands for them, in order. */
final class Passage {
    private static final Set<String> EMPHATIC = Set.of("itself", "themselves");
    private static final Set<String> SPEAKING =
            Set.of("we", "us", "our", "ours", "my", "i", "you", "your", "yours", "ourselves");
    private static final Set<String> RELATIVES = Set.of("which", "whom", "that");

    private final Line line;
    private final List<Found> found = new ArrayList<>();

    Passage(Line line) {
        this.line = line;
    }

    Line line() {
        return line;
    }

    void add(Found mention) {
        found.add(mention);
    }

    List<Found> found() {
        return found;
    }

    List<Found> before(int token) {
        return found.stream().filter(each -> each.to() <= token).toList();
    }

    /** Each state once that is mentioned before a token; a disputed territory is not taken for a party. */
    List<State> statesBefore(int token) {
        Set<State> states = new LinkedHashSet<>();
        before(token).stream().filter(each -> !each.is(Kind.TERRITORY)).forEach(each -> states.addAll(each.states()));
        return List.copyOf(states);
    }

    /** Those states but for one that an opening phrase speaks of: "On Sudan, where Cairo …", "Unlike Hungary, …". */
    List<State> partiesBefore(int token) {
        List<Found> all =
                before(token).stream().filter(each -> !each.is(Kind.TERRITORY)).toList();
        List<Found> parties =
                all.stream().filter(each -> !each.single() || !opened(each)).toList();
        return parties.stream()
                .flatMap(each -> each.states().stream())
                .distinct()
                .toList();
    }

    /** Whether a mention stands in the phrase before the first comma that a preposition opens the sentence with. */
    private boolean opened(Found each) {
        int at = 0;
        while (at < line.tokens().size() && !line.word(at).equals(",") && !line.verb(at)) {
            at++;
        }
        return line.tagged(0, Tag.ADP) && line.word(at).equals(",") && each.to() <= at;
    }

    List<State> states() {
        return statesBefore(line.tokens().size());
    }

    List<Chain> chainsBefore(int token) {
        return Chain.of(line, before(token));
    }

    /** The same without those who speak and are spoken to: "it" is neither "we" nor "our country". */
    Passage thirdPerson() {
        Passage third = new Passage(line);
        found.stream().filter(each -> !speaking(each)).forEach(third::add);
        return third;
    }

    /** Whether "we", "you" or the like stands before a token. */
    boolean speaksBefore(int token) {
        return before(token).stream().anyMatch(this::speaking);
    }

    private boolean speaking(Found each) {
        boolean own = each.is(Kind.DESCRIPTION)
                && Words.builtIn().list("of the speaker").contains(line.small(each.to() - 1));
        return (each.is(Kind.PRONOUN) || own) && SPEAKING.contains(line.small(each.from()));
    }

    /** The subject’s mention, or the chain of them, if it is one. */
    Optional<Chain> subject(int before) {
        return Subject.of(line)
                .flatMap(subject -> chainsBefore(before).stream()
                        .filter(chain -> chain.from() <= subject.head() && subject.head() < chain.to())
                        .findFirst());
    }

    /** The subject, also behind an opening without a comma: "Over the past years Israel has stood alone". */
    Optional<Chain> firstActor(int before) {
        return Subject.of(line).isPresent()
                ? subject(before)
                : chainsBefore(before).stream().filter(this::acts).findFirst();
    }

    /** Whether a chain is the subject of a clause: a verb follows it, and no preposition governs it. */
    private boolean acts(Chain chain) {
        return verbFollows(chain.to()) && !withinPhrase(chain.from());
    }

    /** The last chain that a verb follows, as a verb follows the subject of a clause. */
    Optional<Chain> lastSubject(int before) {
        Optional<Chain> last = chainsBefore(before).stream().filter(this::acts).reduce((a, b) -> b);
        return last.or(() -> subject(before));
    }

    /** The states that are subjects of clauses before a token, by name. */
    List<State> subjects(int before) {
        return chainsBefore(before).stream()
                .filter(this::acts)
                .flatMap(chain -> chain.found().stream())
                .filter(each -> !each.is(Kind.PRONOUN) && !each.is(Kind.DESCRIPTION))
                .flatMap(each -> each.states().stream())
                .distinct()
                .toList();
    }

    /** The states that are subjects of clauses before a token, however they are spoken of. */
    List<State> acting(int before) {
        return chainsBefore(before).stream()
                .filter(this::acts)
                .flatMap(chain -> chain.states().stream())
                .distinct()
                .toList();
    }

    private boolean verbFollows(int at) {
        int next = at;
        while (line.tagged(next, Tag.ADV) || EMPHATIC.contains(line.small(next))) {
            next++;
        }
        return line.verb(next) || line.verbAfterName(next);
    }

    /**
     * Whether a preposition or a relative stands just before: "trade with China doubled", "which Washington calls" are no
     * clauses that go on with China or Washington.
     */
    private boolean withinPhrase(int from) {
        int before = from - 1;
        while (line.tagged(before, Tag.DET, Tag.ADJ, Tag.NUM)) {
            before--;
        }
        boolean reason =
                line.small(before).equals("for") && line.word(before - 1).equals(",");
        return (line.tagged(before, Tag.ADP) && !reason)
                || (RELATIVES.contains(line.small(before)) && !line.tagged(before, Tag.SCONJ));
    }

    /** The state that owns the subject: Brazil in "its trade" after a sentence on Brazil. */
    Optional<State> owner(int before) {
        return Subject.of(line)
                .flatMap(subject -> before(Math.min(before, subject.verb())).stream()
                        .filter(each -> each.from() >= subject.from()
                                && each.single()
                                && each.is(Kind.PRONOUN)
                                && each.mention().possessive())
                        .map(each -> each.states().get(0))
                        .findFirst());
    }
}
