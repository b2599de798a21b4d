package org.entente.app.fetch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as a Dataverse lists it.
 *
 * @param id its number
 * @param name the name it was uploaded under
 * @param bytes what was uploaded
 * @param table whether the Dataverse made a table of it and lists that
 * @param md5 what is stated
 * @param more more fields of its entry, with a comma before each
 */
public record ListedFile(long id, String name, byte[] bytes, boolean table, String md5, String more) {
    /** A file that is listed as it was uploaded. */
    public static ListedFile plain(long id, String name, byte[] bytes) {
        return new ListedFile(id, name, bytes, false, md5(bytes), "");
    }

    /** A file of which the Dataverse made a table. */
    public static ListedFile table(long id, String name, byte[] bytes) {
        return new ListedFile(id, name, bytes, true, md5(bytes), "");
    }

    public ListedFile withMd5(String stated) {
        return new ListedFile(id, name, bytes, table, stated, more);
    }

    public ListedFile withMore(String fields) {
        return new ListedFile(id, name, bytes, table, md5, fields);
    }

    static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String json() {
        String label = table ? name.replace(".csv", ".tab") : name;
        String own = table
                ? ",\"filesize\":17,\"originalFileFormat\":\"text/csv\",\"originalFileSize\":" + bytes.length
                        + ",\"originalFileName\":\"" + name + "\",\"UNF\":\"UNF:6:x==\""
                : ",\"filesize\":" + bytes.length;
        return "{\"label\":\"" + label + "\"" + more + ",\"dataFile\":{\"id\":" + id + ",\"filename\":\"" + label + "\""
                + own + ",\"md5\":\"" + md5 + "\",\"checksum\":{\"type\":\"MD5\",\"value\":\"" + md5 + "\"}}}";
    }
}
