package org.entente.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;
import java.util.TimeZone;
import org.entente.app.cli.Cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        int code = Cli.run(
                arguments,
                System.getenv(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(code);
    }
}
