package org.entente.app.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code completion}: writes a shell's completion script to stdout. */
@Command(
        name = "completion",
        description = "Writes the completion script of a shell to stdout.",
        footerHeading = "%nExamples:%n",
        footer = {"  entente completion bash", "  entente completion zsh"})
final class CompletionVerb implements Verb {
    /** Shells with a script. */
    enum Shell {
        BASH,
        ZSH
    }

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell = Shell.BASH;

    @Override
    public ExitCode run(Invocation invocation) {
        String script = AutoComplete.bash("entente", CommandLines.all());
        if (shell == Shell.ZSH) {
            invocation.stdout().print("#compdef entente\nautoload -U +X bashcompinit && bashcompinit\n");
        }
        invocation.stdout().print(script);
        return ExitCode.ANSWERED;
    }
}
