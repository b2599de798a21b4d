package org.entente.source.table;

import org.jspecify.annotations.Nullable;

/** Gives the same String for the same characters, without making one for each row. One thread at a time. */
public final class TextPool {
    private @Nullable String[] slots = new String[1 << 10];
    private int size;

    String intern(char[] chars, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = slot(slots.length, hash);
        for (String found = slots[slot]; found != null; found = slots[slot]) {
            if (same(found, chars, offset, length)) {
                return found;
            }
            slot = slot + 1 & slots.length - 1;
        }
        String text = new String(chars, offset, length);
        slots[slot] = text;
        if (++size * 2 > slots.length) {
            grow();
        }
        return text;
    }

    private void grow() {
        @Nullable String[] old = slots;
        slots = new String[old.length * 2];
        for (String text : old) {
            if (text != null) {
                int slot = slot(slots.length, text.hashCode());
                while (slots[slot] != null) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = text;
            }
        }
    }

    private static boolean same(String text, char[] chars, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static int slot(int slots, int hash) {
        return (hash ^ hash >>> 15) & slots - 1;
    }
}
