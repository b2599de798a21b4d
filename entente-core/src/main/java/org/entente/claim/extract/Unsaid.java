package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Topic;
import org.entente.state.State;

/** Whom a claim means without naming them, where the text and the record tell. */
final class Unsaid {
    private static final WordLists WORDS = WordLists.shipped();

    private final Rulers rulers;
    private final Discourse discourse;
    private final LocalDate date;

    Unsaid(Rulers rulers, Discourse discourse, LocalDate date) {
        this.rulers = rulers;
        this.discourse = discourse;
        this.date = date;
    }

    /** Of whom one state became independent: its last ruler among those that the text names; several may have had several. */
    List<State> from(Draft draft) {
        List<State> said = draft.role("from");
        boolean open = draft.wording().type().equals("occupation_independence")
                && said.isEmpty()
                && draft.role("who").size() == 1
                && draft.role("whom").isEmpty();
        return open
                ? draft.role("who").stream()
                        .flatMap(state -> rulers.last(state, discourse.named(), date).stream())
                        .filter(ruler -> !draft.role("who").contains(ruler))
                        .distinct()
                        .toList()
                : said;
    }

    /** Between whom a mediation was that names no parties: the two of whom the text speaks, but for the mediator. */
    Stream<Topic> parties(Draft draft) {
        boolean open = WORDS.has("mediating_types", draft.wording().type())
                && draft.role("whom").isEmpty();
        return open
                ? discourse.pair(draft.sentence()).stream()
                        .filter(state -> !draft.role("who").contains(state))
                        .map(state -> state.shortName(date))
                        .map(name -> new Topic(Topic.Kind.TOPIC, name, name))
                : Stream.empty();
    }
}
