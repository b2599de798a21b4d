package org.entente.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes two titles the same: their letters alone, in upper case, the first {@value #LONGEST}. Kept as a hash of 48
 * bits, so that no title is copied; among 5,000 titles two share one with a probability of 4 in 100 million.
 */
public final class TitleKey {
    /** No title. */
    public static final long NONE = 0;

    private static final int LONGEST = 120;
    private static final int SHORTEST = 8;
    private static final List<String> ENDS = List.of(" : resol", " : decision", " / adopted");
    private static final Pattern SPEAKING = Pattern.compile(
            "(?:The |A |An )?(?:Acting |Temporary |Vice-)*(?:President|Chair\\w*|Representative)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TitleKey() {}

    /** The hash of a library title, from its beginning to “ : resol…”, “ : decision” or “ / adopted”; 0 when too short. */
    public static long ofLibrary(@Nullable String title) {
        return title == null ? NONE : hash(normalise(cut(title)));
    }

    /** The hash of a long description, cut the same way; 0 when it is too short or somebody speaking. */
    public static long ofDescription(@Nullable String description) {
        return description == null || speaking(description) ? NONE : hash(normalise(cut(description)));
    }

    /** Whether a description is somebody speaking: “The President: I shall now put to the vote …”. */
    public static boolean speaking(@Nullable String description) {
        return description != null && SPEAKING.matcher(description.strip()).matches();
    }

    static String cut(String title) {
        int end = title.length();
        for (String mark : ENDS) {
            int at = title.indexOf(mark);
            if (at >= 0) {
                end = Math.min(end, at);
            }
        }
        return title.substring(0, end);
    }

    static String normalise(String title) {
        StringBuilder letters = new StringBuilder(LONGEST);
        title.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .limit(LONGEST)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static long hash(String normalised) {
        if (normalised.length() < SHORTEST) {
            return NONE;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normalised.getBytes(StandardCharsets.UTF_8));
            long hash = 0;
            for (int i = 0; i < 6; i++) {
                hash = (hash << 8) | (digest[i] & 0xff);
            }
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
