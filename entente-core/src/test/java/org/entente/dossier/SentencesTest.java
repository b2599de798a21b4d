package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.vote.Choice;
import org.entente.vote.Issue;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** Random pairs in random slices: whatever the figures, what is said of them is whole, and says no other figure. */
class SentencesTest {
    private static final int SLICES = 40;
    private static final int PAIRS = 50;
    /** Whole dossiers are made in one slice of so many: each head's years cost ideal points, blocs and what is beyond them. */
    private static final int WHOLE_IN = 10;

    /** A sentence is held against the interval it speaks of, whatever that rests on. */
    private static final int DRAWS = 100;

    private static final Set<Class<?>> ESTIMATED =
            Set.of(BeyondBlocsSection.class, FoundBlocsSection.class, ProfileSection.class);

    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final StateRegistry STATES = StateRegistry.builtIn();
    private static final DossierLayers LAYERS = new DossierLayers(
            RECORD, List.of(), List.of(), STATES, CaseRegistry.builtIn(), DatedRecord.builtIn(), TieRecord.builtIn());
    private static final Pattern YEARS = Pattern.compile("\\bin (\\d{4})(?:–(\\d{4}))?(?![\\d-])");
    private static final Pattern COUNT = Pattern.compile("[\\d,]+");

    private final AtomicInteger sentences = new AtomicInteger();
    private final AtomicInteger empty = new AtomicInteger();

    @Test
    void twoThousandPairsInFortySlices() {
        List<String> faults = IntStream.range(0, SLICES)
                .parallel()
                .boxed()
                .flatMap(number -> slice(number).stream())
                .toList();
        assertThat(faults)
                .as(
                        "%d texts of %d pairs, %d of them without a joint vote",
                        sentences.get(), SLICES * PAIRS, empty.get())
                .isEmpty();
        assertThat(sentences.get()).as("texts checked").isGreaterThan(20_000);
        assertThat(empty.get()).as("pairs without a joint vote").isBetween(50, SLICES * PAIRS / 2);
    }

    private List<String> slice(int number) {
        Random random = new Random(1946 + number);
        Slice slice = random(random).settled(true);
        long[] mask = SliceMask.of(RECORD, slice);
        FigureOptions options = FigureOptions.of(slice.absence()).withDraws(DRAWS);
        Figures figures = Figures.of(RECORD, mask, options, List.of(), null, label -> {});
        Evidence evidence = LAYERS.evidence(Kept.STORE, label -> {});
        List<String> faults = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            State a = state(random, pair, mask);
            State b = state(random, pair, mask);
            if (!a.equals(b)) {
                DossierQuestion question =
                        new DossierQuestion(a, b, slice, !slice.allTime(), List.of(), "entente dossier A B");
                Subject subject =
                        new Subject(question, LAYERS, evidence, figures, Periods.of(question.asked(), RECORD, mask));
                String name = subject.nameA + "–" + subject.nameB + " " + slice;
                List<Section> sections = pair % 10 == 0 ? sections(subject, number % WHOLE_IN == 0) : List.of();
                check(subject, sections).forEach(fault -> faults.add(fault + " · " + name));
            }
        }
        return faults;
    }

    /** All sections, or those of layers without what is estimated of all pairs of a head's years. */
    private static List<Section> sections(Subject subject, boolean whole) {
        return whole
                ? SectionCatalogue.sections(subject)
                : SectionCatalogue.list().stream()
                        .filter(writer -> !ESTIMATED.contains(writer.getClass()))
                        .map(writer -> writer.write(subject))
                        .toList();
    }

    private List<String> check(Subject subject, List<Section> sections) {
        List<Said> said = sections.isEmpty()
                ? Said.head(subject)
                : Said.of(subject, sections, DossierMaker.notices(subject, LAYERS));
        sentences.addAndGet(said.size());
        Set<String> names = Stream.of(subject.nameA, subject.nameB).collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        said.forEach(one -> faults.addAll(SentenceFaults.of(one, names)));
        figures(subject, faults);
        existence(subject, faults);
        return faults;
    }

    /** Every linked number equals what it opens, every comparison its interval. */
    private void figures(Subject subject, List<String> faults) {
        Estimate identical = subject.pair(subject.headline, Measure.IDENTICAL);
        SummaryWriter writer = new SummaryWriter(subject);
        if (!identical.defined()) {
            empty.incrementAndGet();
            return;
        }
        int choices = subject.absencesCount() ? 4 : 3;
        int policyChoices = subject.slice.absence() == AbsencePolicy.OWN_CATEGORY ? 4 : 3;
        String finding = writer.finding().text();
        int n = SliceMask.count(subject.countedMask(subject.headline));
        if (n > 1 && !finding.contains(" " + Numbers.count(n) + " ")) {
            faults.add("n is " + n + " of " + choices + ": " + finding);
        }
        if (choices == policyChoices) {
            int alike = 0;
            for (int u = 0; u < choices; u++) {
                alike += SliceMask.count(subject.cellMask(subject.headline, u, u));
            }
            String share = alike == n
                    ? n == 1 ? "the one " : "all "
                    : alike == 0 ? "none of " : n < 10 ? alike + " of " : Numbers.percent((double) alike / n) + " of ";
            if (!finding.contains(" on " + share)) {
                faults.add("alike " + alike + " of " + n + ": " + finding);
            }
        }
        String votes = writer.details().get(0).text();
        comparison(votes, "agree", subject.pair(subject.headline, Measure.AGREEMENT), faults);
        for (org.entente.dossier.Span span : writer.details().get(0).spans()) {
            if (span instanceof org.entente.dossier.Span.Figure figure
                    && COUNT.matcher(figure.text()).matches()) {
                long count = Long.parseLong(figure.text().replace(",", ""));
                int opposed = SliceMask.count(DividesSection.or(
                        subject.cellMask(subject.headline, 0, 2), subject.cellMask(subject.headline, 2, 0)));
                if (count != ("joint".equals(figure.rows()) ? n : opposed)) {
                    faults.add("figure " + count + ": " + votes);
                }
            }
        }
        Estimate affinity = subject.pair(subject.headline, Measure.RELATIVE_AFFINITY);
        if (affinity.defined() && !votes.contains(" " + Numbers.signedScore(affinity.value()))) {
            faults.add("affinity " + affinity.value() + ": " + votes);
        }
    }

    private static void comparison(String text, String verb, Estimate estimate, List<String> faults) {
        boolean less = text.contains(verb + " less than the median");
        boolean more = text.contains(verb + " more than the median");
        boolean about = text.contains(verb + " about as much as the median");
        boolean interval = !Double.isNaN(estimate.percentileLo());
        boolean right = less == (interval && estimate.percentileHi() < 50)
                && more == (interval && estimate.percentileLo() > 50)
                && about == (interval && estimate.percentileLo() <= 50 && estimate.percentileHi() >= 50);
        if (!right) {
            faults.add("compared with " + estimate.percentileLo() + "–" + estimate.percentileHi() + ": " + text);
        }
    }

    /** The years of the finding are years in which both had a seat; without joint votes it says why. */
    private static void existence(Subject subject, List<String> faults) {
        String finding = new SummaryWriter(subject).finding().text();
        if (finding.startsWith("No joint vote")) {
            if (!finding.contains(": ")) {
                faults.add("no reason: " + finding);
            }
            return;
        }
        Matcher years = YEARS.matcher(finding);
        while (years.find()) {
            int first = Integer.parseInt(years.group(1));
            int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
            for (State state : List.of(subject.a, subject.b)) {
                if (!seated(state, first) || !seated(state, last)) {
                    faults.add(state.names().get(0).name() + " had no seat: " + finding);
                }
            }
        }
    }

    private static boolean seated(State state, int year) {
        return state.seats().stream()
                .anyMatch(seat -> seat.overlaps(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
    }

    /** Two in three have a seat in the slice, most others another time; some were never in the Assembly. */
    private static State state(Random random, int pair, long[] mask) {
        int[] rollCalls = SliceMask.indexes(mask);
        List<State> states = STATES.list();
        State state = states.get(random.nextInt(states.size()));
        boolean seated = pair % 3 != 1 && rollCalls.length > 0;
        while (pair % 7 != 1 && !(seated ? member(state, rollCalls[rollCalls.length / 2]) : recorded(state))) {
            state = states.get(random.nextInt(states.size()));
        }
        return state;
    }

    private static boolean recorded(State state) {
        return RECORD.column(state.ccode()) >= 0;
    }

    private static boolean member(State state, int rollCall) {
        return recorded(state) && RECORD.choice(rollCall, RECORD.column(state.ccode())) != Choice.NOT_MEMBER;
    }

    private static Slice random(Random random) {
        int from = 1946 + random.nextInt(79);
        int to = Math.min(2025, from + random.nextInt(random.nextInt(4) == 0 ? 20 : 4));
        Slice slice = switch (random.nextInt(8)) {
            case 0 -> Slice.everything().withSession(Integer.toString(1 + random.nextInt(79)));
            case 1 -> Slice.everything().withDates(LocalDate.of(from, 3, 1), LocalDate.of(to, 11, 30));
            case 2 -> Slice.everything().withDates(null, LocalDate.of(1946 + random.nextInt(6), 12, 31));
            case 3 -> Slice.everything().withDates(LocalDate.of(2021 + random.nextInt(4), 1, 1), null);
            default -> Slice.everything().withYears(from, to);
        };
        slice = random.nextInt(4) == 0
                ? slice.withIssues(Issue.values()[random.nextInt(Issue.values().length)].bit(), 0)
                : slice;
        slice = random.nextInt(6) == 0 ? slice.withTexts(Slice.Texts.ALL_VOTES) : slice;
        slice = slice.withContested(random.nextInt(5) == 0);
        AbsencePolicy[] policies = AbsencePolicy.values();
        return random.nextInt(4) == 0 ? slice.withAbsence(policies[random.nextInt(policies.length)]) : slice;
    }
}
