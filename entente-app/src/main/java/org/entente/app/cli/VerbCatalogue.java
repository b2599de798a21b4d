package org.entente.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every verb, in the order in which help lists them. A new verb is one class and one line here. */
public final class VerbCatalogue {
    private static final List<Entry> ENTRIES = List.of(
            new Entry("dossier", Group.ANSWER, "Two states: how close, on what, since when", DossierVerb::new),
            new Entry("check", Group.ANSWER, "A text: its claims, each set against the record", CheckVerb::new),
            new Entry("profile", Group.ANSWER, "Two states: every construct side by side", ProfileVerb::new),
            new Entry(
                    "compose", Group.ANSWER, "A composite of your weights, and what moves its rank", ComposeVerb::new),
            new Entry(
                    "forecast",
                    Group.ANSWER,
                    "How close two states will vote, and how sure that is",
                    ForecastVerb::new),
            new Entry("ideal-points", Group.ANSWER, "Where states stand, session by session", IdealPointsVerb::new),
            new Entry("similar", Group.ANSWER, "The states nearest to one and farthest from it", SimilarVerb::new),
            new Entry(
                    "beyond-blocs",
                    Group.ANSWER,
                    "How far two states agree beyond what is expected",
                    BeyondBlocsVerb::new),
            new Entry("rollcalls", Group.ANSWER, "Roll calls by words, by pair, by slice", RollcallsVerb::new),
            new Entry("rollcall", Group.ANSWER, "Who voted how on one text", RollcallVerb::new),
            new Entry("state", Group.ANSWER, "A state: names, membership, votes, closeness", StateVerb::new),
            new Entry(
                    "multivector",
                    Group.ANSWER,
                    "A state between the poles, by votes and by flows",
                    MultivectorVerb::new),
            new Entry("blocs", Group.ANSWER, "Who votes with whom, and which blocs show", BlocsVerb::new),
            new Entry("speeches", Group.ANSWER, "What states speak of, and whom they name", SpeechesVerb::new),
            new Entry("case", Group.ANSWER, "Who backs whose territorial integrity", CaseVerb::new),
            new Entry("consistency", Group.ANSWER, "Whether a state backs like cases alike", ConsistencyVerb::new),
            new Entry(
                    "export",
                    Group.RECORD,
                    "Pairs, votes, ties, constructs … as CSV, Parquet or Stata",
                    ExportVerb::new),
            new Entry("import", Group.RECORD, "Take a publisher’s files into the store", ImportVerb::new),
            new Entry("fetch", Group.RECORD, "Download a source and import it, or say where it is", FetchVerb::new),
            new Entry("prepare", Group.RECORD, "Compute what concerns all pairs, once", PrepareVerb::new),
            new Entry("sources", Group.RECORD, "List sources, their terms and what was imported", SourcesVerb::new),
            new Entry("doctor", Group.RECORD, "Check the store; show coverage and disagreements", DoctorVerb::new),
            new Entry("cite", Group.RECORD, "What an answer can rest on, as BibTeX", CiteVerb::new),
            new Entry("bench", Group.TOOL, "How fast, beside a plain loop and SQL", BenchVerb::new),
            new Entry("completion", Group.TOOL, "Write the completion script of a shell", CompletionVerb::new));

    private VerbCatalogue() {}

    /** What verbs are for, as help groups them. */
    public enum Group {
        ANSWER("Answers"),
        RECORD("The record"),
        TOOL("Tools");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * A verb.
     *
     * @param name the word typed
     * @param group what it is for
     * @param summary what it does, a few words
     * @param create makes its command, whose class loads only then
     */
    public record Entry(String name, Group group, String summary, Supplier<Verb> create) {}

    public static List<Entry> list() {
        return ENTRIES;
    }

    public static Optional<Entry> find(String name) {
        return ENTRIES.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }
}
