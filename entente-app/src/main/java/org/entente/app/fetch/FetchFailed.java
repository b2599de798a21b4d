package org.entente.app.fetch;

import org.jspecify.annotations.Nullable;

/** A fetch that ends without its files: the network, the publisher or the terms. Nothing was imported. */
public final class FetchFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String title;
    private final @Nullable String detail;

    /**
     * @param code stable snake_case word of this kind of failure
     * @param title one sentence without a full stop
     */
    public FetchFailed(String code, String title) {
        this(code, title, null);
    }

    /** @param detail more of it, lines of text, or null */
    public FetchFailed(String code, String title, @Nullable String detail) {
        super(title);
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public @Nullable String detail() {
        return detail;
    }
}
