package org.entente.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.app.terminal.Terminal;
import org.entente.app.terminal.TerminalProbe;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line: finds the verb, parses, answers, and turns every failure into its exit code. */
public final class Cli {
    private final Map<String, String> environment;
    private final TerminalProbe probe;
    private final PrintStream stdout;
    private final PrintStream stderr;
    private final String[] arguments;
    private final Keyboard keyboard;

    private Cli(
            String[] arguments,
            Map<String, String> environment,
            TerminalProbe probe,
            Keyboard keyboard,
            PrintStream stdout,
            PrintStream stderr) {
        this.arguments = arguments;
        this.environment = environment;
        this.probe = probe;
        this.keyboard = keyboard;
        this.stdout = stdout;
        this.stderr = stderr;
    }

    /**
     * Runs a command line.
     *
     * @return the process's exit code
     */
    public static int run(String[] arguments, Map<String, String> environment, OutputStream out, OutputStream err) {
        TerminalProbe probe = new TerminalProbe(environment);
        return run(arguments, environment, probe, Keyboard.of(probe), out, err);
    }

    /** Runs a command line with another keyboard than the process's own. */
    static int run(
            String[] arguments,
            Map<String, String> environment,
            Keyboard keyboard,
            OutputStream out,
            OutputStream err) {
        return run(arguments, environment, new TerminalProbe(environment), keyboard, out, err);
    }

    private static int run(
            String[] arguments,
            Map<String, String> environment,
            TerminalProbe probe,
            Keyboard keyboard,
            OutputStream out,
            OutputStream err) {
        PrintStream stdout = AnswerStream.on(out);
        PrintStream stderr = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Cli(arguments, environment, probe, keyboard, stdout, stderr).run();
    }

    private int run() {
        try {
            ExitCode code = dispatch(Words.of(arguments));
            stdout.flush();
            return code.code();
        } catch (BrokenPipe gone) {
            return ExitCode.ANSWERED.code();
        } catch (ParameterException e) {
            return fail(UsageFailure.of(e));
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return fail(e);
        }
    }

    private ExitCode dispatch(Words words) throws Exception {
        if (words.verb().isEmpty()) {
            return withoutVerb(words);
        }
        String name = words.verb().get();
        VerbCatalogue.Entry entry = VerbCatalogue.find(name)
                .orElseThrow(() -> UsageFailure.unknownVerb(name).thrown());
        Verb verb = entry.create().get();
        RootCommand root = new RootCommand();
        CommandLine line =
                CommandLines.of(root, entry.name(), verb, terminal(1, false).width());
        ParseResult parsed = line.parseArgs(words.arguments());
        return helped(parsed, line, name) ? ExitCode.ANSWERED : verb.run(invocation(root.options()));
    }

    private boolean helped(ParseResult parsed, CommandLine line, String name) {
        ParseResult innermost = parsed.subcommand() == null ? parsed : parsed.subcommand();
        if (parsed.isVersionHelpRequested() || innermost.isVersionHelpRequested()) {
            stdout.println(Version.line());
            return true;
        }
        if (parsed.isUsageHelpRequested() || innermost.isUsageHelpRequested()) {
            HelpPage.of(Objects.requireNonNull(line.getSubcommands().get(name))).forEach(stdout::println);
            return true;
        }
        return false;
    }

    private ExitCode withoutVerb(Words words) {
        if (words.has("--version")) {
            stdout.println(Version.line());
        } else {
            words.rejectUnknown();
            OverviewPage.print(terminal(1, words.has("--no-color")), words.has("--help"));
        }
        return ExitCode.ANSWERED;
    }

    private Invocation invocation(GlobalOptions options) {
        Terminal out = terminal(1, options.noColour());
        boolean live = probe.isTerminal(2);
        Terminal err = out.on(stderr, !options.noColour() && probe.wantsColour(2));
        boolean together = live && probe.isTerminal(1);
        Messages messages = new Messages(err, stderr, options.quiet(), options.verbose(), live, together);
        return new Invocation(options, environment, List.of(arguments), out, stdout, messages, keyboard);
    }

    private Terminal terminal(int descriptor, boolean noColour) {
        PrintStream stream = descriptor == 1 ? stdout : stderr;
        return new Terminal(stream, probe.width(), !noColour && probe.wantsColour(descriptor));
    }

    private int fail(Throwable thrown) {
        return fail(Failures.of(thrown).orElseGet(() -> fault(thrown)));
    }

    private Failure fault(Throwable thrown) {
        if (Words.of(arguments).has("--verbose")) {
            thrown.printStackTrace(stderr);
        }
        return Failures.fault(thrown, new FaultLog(environment).write(thrown, arguments));
    }

    private int fail(Failure failure) {
        flushQuietly();
        if (Words.of(arguments).has("--json")) {
            FailurePrinter.json(failure, stderr);
        } else {
            boolean noColour = Words.of(arguments).has("--no-color");
            FailurePrinter.text(failure, terminal(2, noColour));
        }
        return failure.exit().code();
    }

    private void flushQuietly() {
        try {
            stdout.flush();
        } catch (BrokenPipe | StdoutFailed e) {
            // The failure about to be told matters more than the rest of an answer nobody can read.
        }
    }
}
