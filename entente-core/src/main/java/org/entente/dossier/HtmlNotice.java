package org.entente.dossier;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.measure.Numbers;
import org.entente.notice.Notice;
import org.entente.page.Element;
import org.entente.page.Node;

/** What a reader must know, in one line that opens: the fact, what else there is; inside, everything with its command. */
final class HtmlNotice {
    private static final Pattern COMMAND = Pattern.compile("entente [a-z]+(?: [A-Za-z0-9=@/._–-]*[A-Za-z0-9])*");
    private static final String FIRST = "record_end";

    private HtmlNotice() {}

    static Node of(List<Notice> notices) {
        Notice lead = lead(notices);
        Element list = Element.of("ul").add(paragraphs(lead.message()));
        notices.stream()
                .filter(notice -> !notice.equals(lead))
                .forEach(notice -> list.add(paragraphs(notice.message())));
        return Element.of("details")
                .cssClass("notice")
                .add(summary(lead, notices))
                .add(list);
    }

    /** What concerns the record comes before what concerns this pair. */
    private static Notice lead(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.code().equals(FIRST))
                .findFirst()
                .orElse(notices.get(0));
    }

    private static Node summary(Notice lead, List<Notice> notices) {
        boolean command = COMMAND.matcher(lead.message()).find();
        Element fact = Element.of("span").cssClass("fact").add(Element.of("b", fact(lead.message())));
        if (notices.size() > 1) {
            fact.add(" " + Numbers.counted(notices.size() - 1, "more note", "more notes") + ".");
        }
        return Element.of("summary")
                .add(fact)
                .add(Element.of("span", command ? "How to continue it" : "Read").cssClass("action"));
    }

    /** Its first clause: up to a full stop or a colon. */
    private static String fact(String message) {
        Matcher end = Pattern.compile("[.;](?=\\s)|\\n|$").matcher(message);
        String first = end.find() ? message.substring(0, end.start()) : message;
        return first.endsWith(".") ? first : first + ".";
    }

    private static List<Element> paragraphs(String message) {
        return message.lines().map(line -> withCommands(Element.of("li"), line)).toList();
    }

    /** Words with every command set as code. */
    private static Element withCommands(Element into, String words) {
        Matcher commands = COMMAND.matcher(words);
        int done = 0;
        while (commands.find()) {
            into.add(words.substring(done, commands.start())).add(Element.of("code", commands.group()));
            done = commands.end();
        }
        return into.add(words.substring(done));
    }
}
