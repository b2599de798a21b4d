package org.entente.app.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.notice.Notices;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;

/**
 * Invented texts checked, page and all: the first one with nothing derived, one with everything loaded for it alone, one in
 * a process that has everything in memory, and a batch with the heap after each hundred. The peer loads models and record
 * anew for each text, as a process a text would.
 */
public final class CheckRuns {
    private static final double LOADED_TARGET = 6;
    private static final double WARM_TARGET = 2;
    private static final int WORDS = 1000;
    private static final int BATCH_WORDS = 400;
    private static final int YEARS = 3;
    private static final int FEW = 20;
    private static final int TENTHS = 10;

    private final VoteRecord record;
    private final Question question;
    private final Scratch scratch;
    private final int batch;

    private CheckRuns(VoteRecord record, Question question, Scratch scratch, int batch) {
        this.record = record;
        this.question = question;
        this.scratch = scratch;
        this.batch = batch;
    }

    /**
     * Measures.
     *
     * @param record the record that texts are set against, with the ties that ship
     * @param scratch where texts and what is derived lie until the end
     * @param batch how many texts the batch has, at least ten
     * @param beginning hears what begins
     */
    public static void run(
            VoteRecord record,
            Question question,
            Scratch scratch,
            int batch,
            Findings findings,
            Consumer<String> beginning) {
        new CheckRuns(record, question, scratch, batch).run(findings, beginning);
    }

    private void run(Findings findings, Consumer<String> beginning) {
        beginning.accept("a text, nothing derived");
        List<Path> thousand = files("thousand", question.runs() + 2, WORDS, 1);
        findings.add(text(
                "check_first",
                "Text of 1,000 words, nothing derived",
                Runs.once(() -> anew(thousand.get(0))),
                Double.NaN));
        beginning.accept("a text with everything loaded for it");
        Runs<Integer> loaded = Runs.of(question.runs(), () -> anew(thousand.get(0)));
        findings.add(text("check_loaded", "Text, models and record loaded for it", loaded, LOADED_TARGET));
        beginning.accept("texts in a warm process");
        ArticleChecker warm = new ArticleChecker(this::evidence);
        warm.check(thousand.get(0));
        Iterator<Path> others = thousand.subList(1, thousand.size()).iterator();
        Runs<Integer> next = Runs.of(question.runs(), () -> claims(warm, others.next()));
        findings.add(text("check_warm", "Text never seen, models loaded", next, WARM_TARGET));
        Runs<Integer> again = Runs.of(question.runs(), () -> claims(warm, thousand.get(1)));
        findings.add(text("check_again", "Text again, models loaded", again, WARM_TARGET));
        batch(findings, beginning);
    }

    private static Timing text(String id, String what, Runs<Integer> runs, double target) {
        return Timing.of(id, what, runs.result(), "claims", runs, target);
    }

    private void batch(Findings findings, Consumer<String> beginning) {
        beginning.accept("a batch of " + batch + " texts");
        List<Path> files = files("batch", batch, BATCH_WORDS, YEARS);
        List<Long> heap = new ArrayList<>();
        Runs<List<ArticleChecker.Outcome>> all = Runs.once(() -> all(files, heap));
        findings.add(Timing.of("check_batch", "Batch of texts of 400 words", batch, "texts", all, Double.NaN));
        findings.add(new Heap("check_heap", "Heap in use over the batch", batch / TENTHS, heap));
        beginning.accept("texts of the batch, each with everything loaded for it");
        List<Path> few = files.subList(0, Math.min(FEW, files.size()));
        Runs<List<ArticleChecker.Outcome>> ours = Runs.once(() -> all(few, new ArrayList<>()));
        Runs<List<ArticleChecker.Outcome>> theirs = Runs.once(() -> few.stream()
                .map(file -> new ArticleChecker(this::evidence).check(file))
                .toList());
        Timing kept =
                Timing.of("check_few", "First texts of the batch, all derived", few.size(), "texts", ours, Double.NaN);
        findings.add(kept.with(Timing.Peer.of(
                "anew",
                "models and record loaded for each",
                theirs.first(),
                compared(ours.result(), theirs.result()))));
    }

    /** Checks files one after the other and counts the heap ten times on the way. */
    private List<ArticleChecker.Outcome> all(List<Path> files, List<Long> heap) {
        ArticleChecker checker = new ArticleChecker(this::evidence);
        List<ArticleChecker.Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            outcomes.add(checker.check(file));
            if (outcomes.size() % Math.max(1, files.size() / TENTHS) == 0) {
                heap.add(Heap.used());
            }
        }
        return outcomes;
    }

    /** Claim by claim 0 where type and both verdicts are the same, 1 where not. */
    private static Comparison compared(List<ArticleChecker.Outcome> ours, List<ArticleChecker.Outcome> theirs) {
        Comparison comparison = new Comparison();
        for (int text = 0; text < ours.size(); text++) {
            List<String> one = ours.get(text).verdicts();
            List<String> other = theirs.get(text).verdicts();
            if (one.size() != other.size()) {
                comparison.missing();
                continue;
            }
            for (int claim = 0; claim < one.size(); claim++) {
                comparison.add(0, one.get(claim).equals(other.get(claim)) ? 0 : 1);
            }
        }
        return comparison;
    }

    private int anew(Path file) {
        return claims(new ArticleChecker(this::evidence), file);
    }

    private static int claims(ArticleChecker checker, Path file) {
        return checker.check(file).verdicts().size();
    }

    private List<Path> files(String name, int number, int words, int years) {
        return ArticleChecker.written(
                InventedArticles.of(number, words, years, question.seed() + words), scratch.resolve(name));
    }

    private Evidence evidence() {
        return new Evidence(
                record,
                List.of(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn(),
                new DerivedStore(scratch.resolve("check"), new Notices()),
                label -> {});
    }
}
