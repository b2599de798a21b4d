package org.entente.claim.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.article.Sentence.Part;
import org.entente.claim.article.SourceText.Kind;

/** Copies of the headline: the first one stays. */
final class HeadlineRule implements GreyRule {
    /** What separates a headline from the name of the site. */
    private static final Pattern SITE = Pattern.compile(" [|–—»:-] ");

    private static final int SHORTEST = 4;

    @Override
    public void apply(Draft draft) {
        List<String> title = title(draft);
        Optional<Part> first = Optional.empty();
        for (Part part : draft.parts()) {
            if (title.isEmpty() || draft.greyed(part) || !same(part, title)) {
                continue;
            }
            if (first.isEmpty()) {
                first = Optional.of(part);
            } else {
                copy(draft, part, first.get());
            }
        }
    }

    private static List<String> title(Draft draft) {
        String given = draft.source().title();
        String title = given.isEmpty() ? firstHeading(draft) : given;
        return Drafting.words(title);
    }

    private static String firstHeading(Draft draft) {
        return draft.parts().stream()
                .filter(part -> part.block().kind() == Kind.HEADING && !draft.greyed(part))
                .map(part -> part.block().text())
                .findFirst()
                .orElse("");
    }

    /** The words of the title, or all of them but the site's name at either end. */
    private static boolean same(Part part, List<String> title) {
        List<String> words = Drafting.words(part.block().text());
        if (words.equals(title)) {
            return true;
        }
        String[] pieces = SITE.split(part.block().text(), 2);
        boolean cut = pieces.length == 2 && Drafting.words(pieces[0]).equals(title);
        return cut || (part.block().kind() == Kind.HEADING && words.size() >= SHORTEST && beginning(words, title));
    }

    private static boolean beginning(List<String> words, List<String> title) {
        return words.size() < title.size()
                && title.size() - words.size() <= SHORTEST
                && title.subList(0, words.size()).equals(words);
    }

    private static void copy(Draft draft, Part part, Part first) {
        for (int i = 0; i < part.sentences().size(); i++) {
            Sentence copied =
                    first.sentences().get(Math.min(i, first.sentences().size() - 1));
            draft.repeat(part.sentences().get(i), copied, "repeated headline");
        }
    }
}
