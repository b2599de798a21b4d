package org.entente.source.leaders;

/**
 * A person in the office from which a state was governed. Days are packed as yyyymmdd, with 00 for a month or day that is
 * not known.
 *
 * @param from day of taking the office
 * @param to day of leaving it, 0 while in office on the day of the table's last check
 * @param source the public list or act that the days come from
 * @param confidence high, medium or low; what is low enters no figure
 */
record LeaderRow(int ccode, String leader, String post, int from, int to, String source, String confidence) {
    static LeaderRow parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 7) {
            throw new IllegalStateException("a leader of " + fields.length + " fields: " + line);
        }
        return new LeaderRow(
                Integer.parseInt(fields[0]),
                fields[1],
                fields[2],
                packed(fields[3]),
                fields[4].isEmpty() ? 0 : packed(fields[4]),
                fields[5],
                fields[6]);
    }

    /** A day, a month or a year as one number: {@code 1997-02} is 19970200. */
    static int packed(String date) {
        if (!date.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
            throw new IllegalStateException("no date: " + date);
        }
        return Integer.parseInt((date.replace("-", "") + "0000").substring(0, 8));
    }

    boolean open() {
        return to == 0;
    }
}
