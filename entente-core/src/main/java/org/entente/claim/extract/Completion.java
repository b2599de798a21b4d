package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.cases.CaseRegistry;
import org.entente.claim.Proposition;
import org.entente.claim.Roles;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Trigger.Match;
import org.entente.text.Span;

/** Makes a proposition of a draft: its words, days, polarity and whose claim it is. */
final class Completion {
    private static final WordLists WORDS = WordLists.shipped();

    private final LocalDate date;
    private final Discourse discourse;
    private final ObjectFinder objects;
    private final Unsaid unsaid;
    private final Ruled ruled;
    private final CaseRegistry cases;

    Completion(LocalDate date, Discourse discourse, CaseRegistry cases, Rulers rulers) {
        this.ruled = new Ruled(rulers, discourse);
        this.unsaid = new Unsaid(rulers, discourse, date);
        this.cases = cases;
        this.date = date;
        this.discourse = discourse;
        this.objects = new ObjectFinder(discourse);
    }

    Proposition of(Draft said) {
        Draft draft = ruled.mended(said);
        return new Proposition(
                draft.sentence().id(),
                List.of(Extent.of(draft)),
                draft.wording().type(),
                objects.of(draft),
                Polarity.affirmed(draft),
                roles(draft),
                WordsFinder.of(draft),
                tense(draft),
                window(draft),
                Attribution.of(draft));
    }

    private Roles roles(Draft draft) {
        boolean group = draft.actors().stream().anyMatch(actor -> actor.said().kind() == ActorMention.Kind.GROUP);
        boolean state = draft.shape().shape() == TypeShape.Shape.STATE;
        return Roles.of(draft.role("who"))
                .withWhom(draft.role("whom"))
                .withOn(topics(draft))
                .withThan(draft.role("than"))
                .withFrom(unsaid.from(draft))
                .withTo(draft.role("to"))
                .ofEach(draft.role("who").size() > 1 && (state || (group && each(draft))))
                .mutually(mutual(draft));
    }

    private static boolean each(Draft draft) {
        return Phrases.within(draft.sentence().tokens(), draft.from(), draft.to(), WORDS.list("each"));
    }

    /** Of a noun only its own phrase: "X’s stance on Y creates a mutually useful framework" is of one for the other. */
    private static boolean mutual(Draft draft) {
        boolean noun = draft.wording().form() == Wording.Form.NOUN
                && !draft.role("whom").isEmpty();
        Match own = noun
                ? Extent.words(draft)
                : new Match(draft.clause().from(), draft.clause().to());
        return Phrases.within(draft.sentence().tokens(), own.from(), own.to(), WORDS.list("mutual"));
    }

    /** The mentions' topics, what the wording gives, and the layers and issues that the clause names. */
    private List<Topic> topics(Draft draft) {
        List<Topic> topics = new ArrayList<>(draft.topics());
        String given = draft.wording().gives().get("on");
        if (given != null) {
            int colon = given.indexOf(':');
            Topic.Kind kind = Topic.Kind.valueOf(given.substring(0, colon));
            String name = given.substring(colon + 1).replace('_', ' ');
            String id = kind == Topic.Kind.SENSE ? given.substring(colon + 1) : name;
            topics.add(new Topic(kind, id, name));
        }
        topics.addAll(TopicFinder.of(draft, discourse));
        topics.addAll(SaidTopics.of(draft, cases));
        unsaid.parties(draft).forEach(topics::add);
        return Topics.once(topics, draft);
    }

    /** What a noun of the subject says is so now, whatever its clause foresees: "Peru, a member since 1990, would host it". */
    private static Tense tense(Draft draft) {
        Clause clause = draft.clause();
        boolean told = draft.wording().form() == Wording.Form.NOUN
                && clause.head() >= 0
                && draft.match().to() <= clause.verbFrom();
        if (told && (clause.mood() == Clause.Mood.POSSIBLE || clause.tense() == Tense.FUTURE)) {
            return Tense.PRESENT;
        }
        return clause.mood() == Clause.Mood.POSSIBLE ? Tense.FUTURE : clause.tense();
    }

    /** The days that its own words name; else those of its clause, and of a sentence that is about one thing. */
    private Window window(Draft draft) {
        Window own = draft.part().map(part -> own(draft, part)).orElse(Window.UNSAID);
        return own.said() ? own : around(draft);
    }

    private Window own(Draft draft, Match part) {
        Analysed sentence = draft.sentence();
        int base = sentence.span().start();
        Span words = sentence.spanOf(part.from(), part.to()).moved(-base);
        String before = sentence.text().substring(0, words.start());
        return LaterWindows.of(words.of(sentence.text()), before)
                .orElseGet(() -> window(draft, words.of(sentence.text())));
    }

    private Window around(Draft draft) {
        Analysed sentence = draft.sentence();
        int from = draft.clause().from();
        int to = Math.max(draft.match().to(), draft.clause().to());
        Span near = sentence.spanOf(from, to).moved(-sentence.span().start());
        String words = near.of(sentence.text());
        String before = discourse.before(sentence) + sentence.text().substring(0, near.start());
        Window window = LaterWindows.month(words, before).orElseGet(() -> window(draft, words));
        if (!window.said()) {
            window = BallotTopics.days(draft, discourse.matters());
        }
        boolean far = sentence.clauses().size() > 2 && !ballot(draft);
        boolean alone = far || Attribution.reporter(draft).isPresent();
        return window.said() || alone ? window : window(draft, shared(draft));
    }

    /** What dates a claim from outside its clause: the whole sentence, or only its opening where others state things too. */
    private static String shared(Draft draft) {
        Analysed sentence = draft.sentence();
        boolean others = sentence.clauses().stream()
                .filter(clause -> clause.index() != draft.clause().index())
                .anyMatch(clause -> clause.link() == Clause.Link.COORDINATED || clause.link() == Clause.Link.RELATIVE);
        Clause first = sentence.clauses().get(0);
        if (!others || ballot(draft) || first.verbFrom() <= 0) {
            return sentence.text();
        }
        Span opening =
                sentence.spanOf(0, first.verbFrom()).moved(-sentence.span().start());
        return opening.of(sentence.text());
    }

    /** Whether it tells of a vote, which the sentence dates as a whole. */
    private static boolean ballot(Draft draft) {
        return draft.wording().type().equals("voting_together")
                && draft.clause().tense() == Tense.PAST;
    }

    /**
     * Days of a report are the reporter's; the year of a treaty's name is a date of dated acts alone, and so is "today" and
     * the like, except of a text or case.
     */
    private Window window(Draft draft, String words) {
        if (draft.shape().dated()) {
            return Windows.of(words, date);
        }
        Window window = Windows.of(Windows.withoutTitles(words), date);
        return WORDS.has("text_types", draft.wording().type()) || !Windows.brief(window, date) ? window : Window.UNSAID;
    }
}
