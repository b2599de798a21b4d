package org.entente.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.app.json.Envelope;
import org.entente.app.terminal.Terminal;
import org.entente.notice.Notice;

/**
 * One run of one verb: the shared options, the environment and the two streams. stdout carries the answer alone;
 * progress, notices and errors go to stderr.
 */
public final class Invocation {
    private final GlobalOptions options;
    private final Map<String, String> environment;
    private final Terminal out;
    private final PrintStream stdout;
    private final Messages messages;
    private final List<String> arguments;
    private final Keyboard keyboard;

    Invocation(
            GlobalOptions options,
            Map<String, String> environment,
            List<String> arguments,
            Terminal out,
            PrintStream stdout,
            Messages messages,
            Keyboard keyboard) {
        this.options = options;
        this.environment = environment;
        this.arguments = arguments;
        this.out = out;
        this.stdout = stdout;
        this.messages = messages;
        this.keyboard = keyboard;
    }

    public GlobalOptions options() {
        return options;
    }

    /** The environment's variables. */
    public Map<String, String> environment() {
        return environment;
    }

    /** The command line as typed, without the program's name. */
    public List<String> arguments() {
        return arguments;
    }

    /** This command with one of its words replaced, as a reader can type it. */
    public String commandWith(String typed, String replacement) {
        List<String> words = new ArrayList<>(List.of("entente"));
        for (String word : arguments) {
            words.add(word.equals(typed) ? replacement : word);
        }
        return ShellWords.join(words);
    }

    /** This command without where its answer goes, as a page names it. */
    public String question() {
        List<String> words = new ArrayList<>(List.of("entente"));
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals("--out") || word.equals("--format")) {
                i++;
            } else if (!word.startsWith("--out=") && !word.startsWith("--format=")) {
                words.add(word);
            }
        }
        return ShellWords.join(words);
    }

    /** stdout as a terminal, for answers to people. */
    public Terminal terminal() {
        return out;
    }

    /** stdout itself, for answers to machines. */
    public PrintStream stdout() {
        return stdout;
    }

    /** stderr: progress, notices, words beside the answer. */
    public Messages messages() {
        return messages;
    }

    /** Where questions are answered. */
    Keyboard keyboard() {
        return keyboard;
    }

    /** Gives the answer: as JSON when asked, else on the terminal with the notices after it on stderr. */
    public ExitCode answer(Answer answer) {
        if (options.json()) {
            Envelope.write(answer.verb(), answer.query(), answer.data(), answer.notices(), answer.origins(), stdout);
        } else {
            answer.text().accept(out);
            stdout.flush();
            messages.under(answer.notices());
        }
        return ExitCode.ANSWERED;
    }

    /** Gives the answer where {@code --out} and {@code --format} say. */
    public ExitCode answer(Answer answer, OutOptions out) {
        return out.given() ? new AnswerFile(this, out).write(answer) : answer(answer);
    }

    /** Prints notices on stderr, unless told to be quiet. */
    public void notices(List<Notice> notices) {
        messages.notices(notices);
    }
}
