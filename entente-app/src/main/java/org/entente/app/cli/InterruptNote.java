package org.entente.app.cli;

/** Words for whoever interrupts, until they are taken back. The process ends with the interrupt's own exit code. */
final class InterruptNote {
    private final Thread hook;

    InterruptNote(Invocation invocation, String words) {
        this.hook = new Thread(() -> invocation.messages().say(words), "entente-interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void takeBack() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the words are being said.
        }
    }
}
