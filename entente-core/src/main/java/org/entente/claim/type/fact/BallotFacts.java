package org.entente.claim.type.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.cases.Case;
import org.entente.cases.ResolvedText;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
import org.entente.construct.Evidence;
import org.entente.record.Symbols;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;

/** Recorded votes on whole texts beside what a text says of one: which text, when, with which numbers. */
public final class BallotFacts {
    private static final int SHOWN = 12;
    /** Yes, no and abstentions. */
    private static final int TOLD = 3;
    /** Years before a text from which it may speak of a vote without naming it. */
    private static final int RECENT = 2;

    private final Evidence evidence;
    private final Proposition claim;
    private final Days days;
    private final BallotClaim said;
    private final int within;

    /**
     * @param evidence the record
     * @param claim what is said; topics name the text or the case
     * @param days when
     * @param within how many votes a number may be off
     */
    public BallotFacts(Evidence evidence, Proposition claim, Days days, int within) {
        this.evidence = evidence;
        this.claim = claim;
        this.days = days;
        this.said = BallotClaim.of(claim);
        this.within = within;
    }

    /** The rows, those of the texts that the claim names, or of those that its numbers and days find. */
    public Facts facts() {
        if (said.council()) {
            return Facts.none();
        }
        List<Integer> named = named();
        boolean found = !named.isEmpty();
        List<BallotText> texts = (found ? named : found())
                .stream()
                        .map(index -> BallotText.of(evidence.record(), evidence.cases(), index))
                        .toList();
        List<FactRow> rows = new ArrayList<>();
        texts.forEach(text -> rows.add(FactRow.of(
                found ? fit(text) : told(text),
                Optional.of(text.rollCall().date()),
                text.words(),
                text.symbol(),
                text.command())));
        Optional<LocalDate> end = Optional.ofNullable(evidence.record().end());
        return Facts.of(nearest(rows), new Known(false, end, Optional.empty()), days);
    }

    /** Whole texts of the claim's symbols, else of its case in the days that it names. */
    private List<Integer> named() {
        Set<String> keys = claim.roles().on(Topic.Kind.TEXT).stream()
                .map(topic -> Symbols.key(topic.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        if (!keys.isEmpty()) {
            return where(rollCall -> rollCall.symbol() != null && keys.contains(Symbols.key(rollCall.symbol())));
        }
        return claim.roles().on(Topic.Kind.CASE).stream()
                .flatMap(topic -> evidence.cases().find(topic.id()).stream())
                .flatMap(entry -> ofCase(entry).stream())
                .distinct()
                .toList();
    }

    private List<Integer> ofCase(Case entry) {
        return evidence.resolver().resolve(entry).texts().stream()
                .filter(ResolvedText::found)
                .map(ResolvedText::rollCall)
                .filter(index -> whole(evidence.record().rollCalls().get(index)))
                .toList();
    }

    /** Of a text that is not named: those of the days said, or, where a whole tally is told, of the years before the text. */
    private List<Integer> found() {
        boolean dated = days.point() || days.unit() == Days.Unit.LONGER;
        if (dated && said.tells()) {
            return where(rollCall -> days.said().contains(rollCall.date()));
        }
        LocalDate from = days.date().minusYears(RECENT);
        boolean undated = days.unit() == Days.Unit.NONE && said.numbers().length >= TOLD;
        return undated ? where(rollCall -> !rollCall.date().isBefore(from)) : List.of();
    }

    private List<Integer> where(Predicate<RollCall> wanted) {
        return IntStream.range(0, evidence.record().size())
                .filter(index -> whole(evidence.record().rollCalls().get(index)))
                .filter(index -> wanted.test(evidence.record().rollCalls().get(index)))
                .boxed()
                .toList();
    }

    private boolean whole(RollCall rollCall) {
        return rollCall.kind() == Kind.FINAL && !rollCall.date().isAfter(days.date());
    }

    /** Of a text that the claim names: it excludes the claim if it did not carry, or its day or numbers are others. */
    private Fit fit(BallotText text) {
        boolean outcome = said.rejected() ? text.lost() : text.carried();
        if (!outcome) {
            return said.rejected() || text.lost() ? Fit.EXCLUDES : Fit.BESIDE;
        }
        boolean numbers = !said.tells() || text.near(said.numbers(), within);
        boolean majority = !said.twoThirds() || text.twoThirds();
        return numbers && majority ? days.when(text.days()) : Fit.EXCLUDES;
    }

    /** Of a text found by its numbers: others of the same days say nothing against it. */
    private Fit told(BallotText text) {
        return fit(text) == Fit.FITS ? Fit.FITS : Fit.BESIDE;
    }

    /** Of several texts the one that comes nearest speaks; of a case, those of other days say nothing. */
    private List<FactRow> nearest(List<FactRow> rows) {
        boolean near = rows.stream().anyMatch(row -> row.fit() == Fit.FITS || row.fit() == Fit.PARTLY);
        boolean dated = days.unit() != Days.Unit.NONE && rows.size() > 1;
        return rows.stream()
                .filter(row -> row.fit() != Fit.BESIDE || rows.size() <= SHOWN)
                .filter(row -> !near || row.fit() != Fit.EXCLUDES || rows.size() <= SHOWN)
                .map(row -> row.fit() == Fit.EXCLUDES ? row.as(against(row, near || (dated && !then(row)), rows)) : row)
                .toList();
    }

    /** Of several texts of a case in more than a day none excludes the claim, which may mean another one of them. */
    private Fit against(FactRow row, boolean beside, List<FactRow> rows) {
        if (beside) {
            return Fit.BESIDE;
        }
        boolean unclear = claim.roles().on(Topic.Kind.TEXT).isEmpty() && days.unit() != Days.Unit.DAY;
        long texts = rows.stream()
                .filter(one -> one.fit() == Fit.EXCLUDES && then(one))
                .count();
        return unclear && texts > 1 ? Fit.PARTLY : row.fit();
    }

    private boolean then(FactRow row) {
        return row.shown().date().filter(days.said()::contains).isPresent();
    }
}
