@NullMarked
package org.entente.claim.article;

import org.jspecify.annotations.NullMarked;
