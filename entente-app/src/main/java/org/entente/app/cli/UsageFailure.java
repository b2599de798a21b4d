package org.entente.app.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Failures of the command line itself: unknown verbs, unknown options, values that do not fit. */
final class UsageFailure {
    private UsageFailure() {}

    static Failure unknownVerb(String typed) {
        List<String> names =
                VerbCatalogue.list().stream().map(VerbCatalogue.Entry::name).toList();
        List<Candidate> nearest = Nearest.to(typed, names).stream()
                .map(name -> Candidate.of("entente " + name, summary(name)))
                .toList();
        return Failure.of(ExitCode.USAGE, "unknown_verb", "there is no verb “" + typed + "”")
                .withCandidates(nearest)
                .withRemedy("entente --help lists every verb.");
    }

    private static String summary(String name) {
        return VerbCatalogue.find(name).map(VerbCatalogue.Entry::summary).orElse("");
    }

    static Failure unknownOption(String typed, Collection<String> known) {
        return Failure.of(ExitCode.USAGE, "usage", "there is no option “" + typed + "”")
                .withCandidates(
                        Nearest.to(typed, known).stream().map(Candidate::of).toList())
                .withRemedy("entente --help lists what there is.");
    }

    static Failure of(ParameterException e) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        String help = name + " --help shows what it takes, with examples.";
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, line).withRemedy(help);
        }
        return Failure.of(ExitCode.USAGE, "usage", said(e)).withRemedy(help);
    }

    private static String said(ParameterException e) {
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return argument instanceof OptionSpec option
                    ? option.longestName() + " takes " + (option.arity().min() == 2 ? "two values: " : "a value: ")
                            + option.paramLabel()
                    : argument.paramLabel() + " is missing: " + lower(String.join(" ", argument.description()));
        }
        if (e.getArgSpec() instanceof PositionalParamSpec parameter && e.getValue() != null) {
            return "“" + e.getValue() + "” is no " + parameter.paramLabel() + ": "
                    + lower(String.join(" ", parameter.description()));
        }
        return sentence(String.valueOf(e.getMessage()));
    }

    private static String lower(String description) {
        String text = description.endsWith(".") ? description.substring(0, description.length() - 1) : description;
        return sentence(text);
    }

    private static Failure unmatched(UnmatchedArgumentException e, CommandLine line) {
        String typed = e.getUnmatched().get(0);
        if (typed.startsWith("-")) {
            List<String> known = List.copyOf(line.getCommandSpec().optionsMap().keySet());
            return unknownOption(typed, known);
        }
        return Failure.of(ExitCode.USAGE, "usage", "“" + typed + "” is one word too many");
    }

    private static String sentence(String message) {
        String first = message.split("\n", 2)[0].strip();
        return first.isEmpty() ? first : first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
}
