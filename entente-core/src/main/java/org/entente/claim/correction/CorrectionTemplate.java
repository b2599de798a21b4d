package org.entente.claim.correction;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.entente.claim.Draft;
import org.entente.claim.Proposition;
import org.entente.claim.RulesVersion;

/** Writes a file of corrections that has every claim of a text and changes none. */
public final class CorrectionTemplate {
    private static final String HELP = """
            # Corrections to what a text is read to say. Fill in "change" and "to" where a claim is read wrongly:
            #   drop       the text does not say this ("to" stays empty)
            #   type       the id of another type of claim
            #   object     positions, ties or none
            #   polarity   + it is said to be so, - it is denied
            #   who, whom, than, from, to   codes of states, commas between them, or none
            #   on         KIND:ID, such as case:AZE_NK or organisation:nato, or none
            #   window     2013, 2013..2019, 2008.., or none
            # Two changes of one claim are two lines. Lines without a change are passed over. "now" is how it is read.
            """;

    private CorrectionTemplate() {}

    /** The file's text: the claims as they are read, before any correction. */
    public static String write(Draft draft, RulesVersion rules) {
        StringWriter out = new StringWriter();
        out.write(HELP);
        out.write("# rules " + rules.version() + "\n");
        try (CsvWriter table = CsvWriter.builder()
                .fieldSeparator('\t')
                .lineDelimiter(LineDelimiter.LF)
                .build(out)) {
            table.writeRecord("change", "to", "type", "words", "sentence", "now");
            draft.propositions().forEach(said -> table.writeRecord(row(draft, said)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String[] row(Draft draft, Proposition said) {
        ClaimKey key = ClaimFinder.key(draft, said);
        return new String[] {"", "", key.type(), key.words(), key.sentence(), now(said)};
    }

    /** "who AZE,SRB; object ties; polarity +": what may be changed, as it is. */
    private static String now(Proposition said) {
        return Arrays.stream(Change.values())
                .filter(change -> change != Change.DROP && change != Change.TYPE)
                .filter(change -> !change.of(said).equals(Values.NOTHING))
                .map(change -> change.word() + " " + change.of(said))
                .collect(Collectors.joining("; "));
    }
}
