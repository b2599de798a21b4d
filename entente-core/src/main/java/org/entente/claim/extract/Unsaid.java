package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Topic;
import org.entente.state.State;
import org.entente.text.TextTable;

/** Whom a claim means without naming them, where the text and the record tell. */
final class Unsaid {
    private static final WordLists WORDS = WordLists.shipped();

    /** Case by mediator. */
    private static final Map<String, String> MEDIATORS = TextTable.rows(Unsaid.class, "mediators.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

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

    /**
     * Between whom a mediation was that names no parties: those of the mediator's one conflict, else the two of whom the
     * text speaks, but for the mediator.
     */
    Stream<Topic> parties(Draft draft) {
        boolean open = WORDS.has("mediating_types", draft.wording().type())
                && draft.role("whom").isEmpty();
        if (!open) {
            return Stream.empty();
        }
        List<Topic> conflict = draft.topics().stream()
                .filter(topic -> MEDIATORS.containsKey(topic.id()))
                .map(topic -> MEDIATORS.get(topic.id()))
                .map(id -> new Topic(Topic.Kind.CASE, id, id))
                .toList();
        return conflict.isEmpty() ? pair(draft) : conflict.stream();
    }

    private Stream<Topic> pair(Draft draft) {
        return discourse.pair(draft.sentence()).stream()
                .filter(state -> !draft.role("who").contains(state))
                .map(state -> state.shortName(date))
                .map(name -> new Topic(Topic.Kind.TOPIC, name, name));
    }
}
