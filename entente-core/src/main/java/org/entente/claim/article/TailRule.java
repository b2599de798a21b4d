package org.entente.claim.article;

import java.util.List;
import java.util.Optional;
import org.entente.claim.article.Sentence.Part;
import org.entente.claim.article.SourceText.Kind;

/**
 * What follows a line such as “Related news”: headlines and teasers to the end. The text goes on where two paragraphs of
 * prose in a row, not seen before, follow each other.
 */
final class TailRule implements GreyRule {
    private static final String RELATED = "related news";
    private static final int LONGEST_HEAD = 8;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEASER = 24;

    private final LinePatterns heads = LinePatterns.of("tails.tsv", LONGEST_HEAD);

    @Override
    public void apply(Draft draft) {
        List<Part> parts = draft.parts();
        int i = 0;
        while (i < parts.size()) {
            Optional<String> head = head(parts.get(i));
            int end = head.isPresent() ? end(draft, i, head.get()) : i;
            for (int j = i; j < end; j++) {
                draft.grey(parts.get(j), reason(head.orElseThrow()));
            }
            i = Math.max(end, i + 1);
        }
    }

    private Optional<String> head(Part part) {
        if (part.block().text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String line = part.block().text().replaceAll("[\\s:.…»>›→]+$", "");
        return heads.find(line, part.block().words());
    }

    private static String reason(String head) {
        return switch (head) {
            case "references" -> "notes and references";
            case "person" -> "about the author";
            default -> RELATED;
        };
    }

    /** The part after the last that belongs to the head's tail. */
    private static int end(Draft draft, int head, String kind) {
        return switch (kind) {
            case "rest" -> rest(draft, head + 1);
            case "references" -> late(draft, head) ? draft.parts().size() : teasers(draft, head + 1);
            case "person" ->
                late(draft, head) ? Math.min(head + 2, draft.parts().size()) : head;
            default -> teasers(draft, head + 1);
        };
    }

    /** Whether over half of the text stands before. */
    private static boolean late(Draft draft, int head) {
        int before = 0;
        int all = 0;
        for (int i = 0; i < draft.parts().size(); i++) {
            int words = draft.parts().get(i).block().words();
            before += i < head ? words : 0;
            all += words;
        }
        return 2 * before > all;
    }

    private static int rest(Draft draft, int from) {
        List<Part> parts = draft.parts();
        for (int i = from; i + 1 < parts.size(); i++) {
            if (ofTheText(draft, parts.get(i)) && ofTheText(draft, parts.get(i + 1))) {
                return i;
            }
        }
        return parts.size();
    }

    private static boolean ofTheText(Draft draft, Part part) {
        return part.prose() && !draft.greyed(part) && part.sentences().stream().noneMatch(draft::repeats);
    }

    private static int teasers(Draft draft, int from) {
        int end = from;
        while (end < draft.parts().size() && teaser(draft.parts().get(end))) {
            end++;
        }
        boolean onlyHeading = end > from && draft.parts().get(end - 1).block().kind() == Kind.HEADING;
        return onlyHeading ? end - 1 : end;
    }

    /** A link or a line that is no sentence. */
    private static boolean teaser(Part part) {
        boolean link = part.block().kind() == Kind.LINK;
        return link || (part.block().words() <= LONGEST_TEASER && !part.ended());
    }
}
