package org.entente.app.extractor;

/** Answers in text. */
@FunctionalInterface
public interface LanguageModel {
    /**
     * The answer to a question.
     *
     * @param instructions what it is to do, always the same
     * @param question the sentences
     * @throws ModelFailed if none came
     */
    String answer(String instructions, String question) throws ModelFailed;
}
