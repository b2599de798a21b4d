package org.entente.app.extractor;

/**
 * Which language model proposed claims, and what it was told: kept with every report.
 *
 * @param model its name
 * @param host where it answered
 * @param promptSha256 of the prompt's UTF-8 bytes
 * @param prompt its instructions, whole
 */
public record ExtractorUse(String model, String host, String promptSha256, String prompt) {}
