package org.entente.source.leaders;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether two spellings can be of one person: a part of one name is, but for a letter or two, a part of the other. */
final class PersonName {
    private PersonName() {}

    static boolean same(String one, String other) {
        for (String left : parts(one)) {
            for (String right : parts(other)) {
                if (alike(left, right)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean alike(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        if (shorter >= 5 && (left.startsWith(right) || right.startsWith(left))) {
            return true;
        }
        int allowed = shorter < 5 ? 0 : shorter < 7 ? 1 : 2;
        return distance(left, right) <= allowed;
    }

    /** The parts of three letters and more; {@code de Klerk} is {@code deklerk} and {@code klerk}. */
    private static List<String> parts(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replaceAll("dzh|zh", "j")
                .replace("kh", "h")
                .replaceAll("(.)\\1", "$1")
                .replaceAll("['.,]", "")
                .replaceAll("\\b(de|van|der) (\\p{L}+)", "$1$2 $2");
        return Arrays.stream(plain.split("[ -]"))
                .filter(part -> part.length() > 2)
                .toList();
    }

    /** Letters to change, add or drop. */
    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[right.length()];
    }
}
