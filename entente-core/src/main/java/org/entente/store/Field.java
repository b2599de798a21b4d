package org.entente.store;

/**
 * What a column of the store holds.
 *
 * @param table name of the table
 * @param column name of the column
 * @param label a few words for a heading
 * @param definition one sentence, with the codes where there are codes
 * @param unit unit or type of value: id, text, date, code, flag, count, bytes, position, hash
 * @param source who states it: the publisher's file, or the project
 */
public record Field(String table, String column, String label, String definition, String unit, String source) {}
