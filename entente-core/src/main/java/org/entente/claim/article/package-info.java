/**
 * A text as it was read ({@link org.entente.claim.article.SourceText}) and as it is checked
 * ({@link org.entente.claim.article.Article}): its sentences, with what is boilerplate greyed, never dropped.
 */
@NullMarked
package org.entente.claim.article;

import org.jspecify.annotations.NullMarked;
