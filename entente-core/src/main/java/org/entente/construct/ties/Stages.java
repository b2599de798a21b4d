package org.entente.construct.ties;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The list of stages, and the stage that follows from what is met, not met and unknown. */
final class Stages {
    /** Version of the list. */
    static final int VERSION = 1;

    private static final int COLUMNS = 5;

    /**
     * A stage.
     *
     * @param number 0 to 5
     * @param name a word
     * @param implies stages that hold as well where this one does
     * @param needs stages without which this one cannot hold
     * @param criterion in words
     */
    record Stage(int number, String name, List<Integer> implies, List<Integer> needs, String criterion) {}

    /**
     * What follows.
     *
     * @param least the highest stage that is met
     * @param most the highest that is met or unknown
     * @param truths of each stage from 0 on, what follows from others included
     */
    record Range(int least, int most, List<Truth> truths) {}

    private Stages() {}

    private static final class Holder {
        static final List<Stage> LIST = read();
        static final List<String> POLITICAL =
                rows("political_v1.tsv").stream().map(row -> row[0]).toList();
    }

    /** The stages in order. */
    static List<Stage> list() {
        return Holder.LIST;
    }

    /** Beginnings of words of political agreements. */
    static List<String> political() {
        return Holder.POLITICAL;
    }

    /**
     * The stage as a range.
     *
     * @param criteria of each stage from 0 on, by its own criterion alone
     */
    static Range range(List<Truth> criteria) {
        Truth[] truths = criteria.toArray(new Truth[0]);
        for (Stage stage : list()) {
            if (truths[stage.number()] == Truth.MET) {
                stage.implies().forEach(lower -> truths[lower] = Truth.MET);
            }
        }
        for (Stage stage : list()) {
            boolean impossible = stage.implies().stream().anyMatch(lower -> truths[lower] == Truth.NOT_MET)
                    || stage.needs().stream().anyMatch(lower -> truths[lower] == Truth.NOT_MET);
            if (impossible) {
                truths[stage.number()] = Truth.NOT_MET;
            }
        }
        int least = 0;
        int most = 0;
        for (int number = 0; number < truths.length; number++) {
            least = truths[number] == Truth.MET ? number : least;
            most = truths[number] == Truth.NOT_MET ? most : number;
        }
        return new Range(least, most, Arrays.asList(truths));
    }

    private static List<Stage> read() {
        List<Stage> stages = new ArrayList<>();
        for (String[] row : rows("stages_v1.tsv")) {
            if (row.length != COLUMNS) {
                throw new IllegalStateException("a stage of " + row.length + " fields");
            }
            stages.add(new Stage(Integer.parseInt(row[0]), row[1], numbers(row[2]), numbers(row[3]), row[4]));
        }
        return List.copyOf(stages);
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList();
    }

    private static List<String[]> rows(String name) {
        try (InputStream bytes = Stages.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the table " + name + " is missing from the product");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
