package org.entente.app.extractor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.extractor.Rejected.Reason;
import org.entente.cases.CaseRegistry;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.claim.Words;
import org.entente.claim.correction.Change;
import org.entente.claim.correction.Malformed;
import org.entente.claim.correction.ValueReader;
import org.entente.claim.type.ClaimType;
import org.entente.claim.type.ClaimTypes;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes propositions of what a language model proposes, and of nothing that is not in the text and the catalogue. */
final class ProposalCheck {
    private static final Set<String> TYPES = Stream.of(ClaimTypes.LIST)
            .flatMap(List::stream)
            .map(ClaimType::card)
            .map(card -> card.id())
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final ValueReader values;
    private final Set<State> named;

    /**
     * @param states which states there are
     * @param date the day on which they are looked up
     * @param named those that the text names
     */
    ProposalCheck(StateRegistry states, LocalDate date, Set<State> named) {
        this.values = new ValueReader(TYPES, states, date);
        this.named = Set.copyOf(named);
    }

    /** The claim of a sentence. */
    Proposition proposition(CheckedSentence sentence, Proposal proposal) throws Rejected {
        Span span = words(sentence, proposal.words());
        Proposition said = new Proposition(
                sentence.id(),
                List.of(span),
                type(proposal.type()),
                RelationObject.NONE,
                true,
                Roles.NONE.ofEach(proposal.each()).mutually(proposal.mutual()),
                wording(proposal),
                constant(Tense.class, proposal.tense(), Tense.PRESENT),
                Window.UNSAID,
                Optional.ofNullable(proposal.attributedTo())
                        .filter(who -> !who.isBlank() && sentence.text().contains(who)));
        Proposition filled = filled(said, proposal, sentence.text());
        checkWhom(filled.roles());
        return filled;
    }

    private static Span words(CheckedSentence sentence, @Nullable String words) throws Rejected {
        String wanted = words == null ? "" : words.strip();
        int at = wanted.isEmpty() ? -1 : sentence.text().indexOf(wanted);
        if (at < 0) {
            throw new Rejected(Reason.WORDS);
        }
        int start = sentence.span().start() + at;
        return new Span(start, start + wanted.length());
    }

    private static String type(@Nullable String type) throws Rejected {
        if (type == null || !TYPES.contains(type)) {
            throw new Rejected(Reason.TYPE);
        }
        return type;
    }

    private static Words wording(Proposal proposal) throws Rejected {
        if (proposal.intensifier() < 0 || proposal.intensifier() > 2) {
            throw new Rejected(Reason.FORM);
        }
        Words.Hedge hedge = constant(Words.Hedge.class, proposal.hedge(), Words.Hedge.NONE);
        return new Words(
                proposal.intensifier(), proposal.frequency(), hedge, "", Optional.empty(), List.of(), List.of());
    }

    private Proposition filled(Proposition said, Proposal proposal, String sentence) throws Rejected {
        Proposition filled = value(said, Change.OBJECT, proposal.object());
        filled = value(filled, Change.POLARITY, proposal.polarity());
        filled = states(filled, Change.WHO, proposal.who());
        filled = states(filled, Change.WHOM, proposal.whom());
        filled = states(filled, Change.THAN, proposal.than());
        filled = states(filled, Change.FROM, proposal.from());
        filled = states(filled, Change.TO, proposal.to());
        filled = list(filled, Change.ON, proposal.on(), Reason.FORM);
        checkTopics(filled.roles().on());
        return value(filled, Change.WINDOW, inSentence(proposal.window(), sentence));
    }

    private Proposition value(Proposition said, Change change, @Nullable String value) throws Rejected {
        return value == null || value.isBlank()
                ? said
                : list(said, change, List.of(value.strip().toLowerCase(Locale.ROOT)), Reason.FORM);
    }

    private Proposition states(Proposition said, Change change, @Nullable List<String> list) throws Rejected {
        return list(said, change, list, Reason.STATE);
    }

    private Proposition list(Proposition said, Change change, @Nullable List<String> list, Reason otherwise)
            throws Rejected {
        if (list == null || list.isEmpty()) {
            return said;
        }
        try {
            return values.amendment(change, String.join(",", list)).apply().apply(said);
        } catch (Malformed e) {
            throw new Rejected(otherwise);
        }
    }

    /** Cases are numbered by the product; one that it does not know is no case. */
    private static void checkTopics(List<Topic> topics) throws Rejected {
        for (Topic topic : topics) {
            boolean unknown = topic.kind() == Topic.Kind.CASE
                    && CaseRegistry.builtIn().find(topic.id()).isEmpty();
            if (topic.id().isBlank() || unknown) {
                throw new Rejected(Reason.FORM);
            }
        }
    }

    /** A window counts only with years that the sentence names. */
    private static @Nullable String inSentence(@Nullable String window, String sentence) {
        if (window == null) {
            return null;
        }
        Matcher years = YEAR.matcher(window);
        boolean all = years.results().allMatch(year -> sentence.contains(year.group()));
        return all ? window : null;
    }

    private void checkWhom(Roles roles) throws Rejected {
        List<State> all = Stream.of(roles.who(), roles.whom(), roles.than(), roles.from(), roles.to())
                .flatMap(List::stream)
                .toList();
        if (!named.containsAll(all)) {
            throw new Rejected(Reason.NOT_NAMED);
        } else if (all.isEmpty() && roles.on().isEmpty()) {
            throw new Rejected(Reason.NOBODY);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String word, E unsaid) throws Rejected {
        if (word == null) {
            return unsaid;
        }
        try {
            return Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Rejected(Reason.FORM);
        }
    }
}
