/** The pages as a browser shows and prints them. */
@NullMarked
package org.entente.browser;

import org.jspecify.annotations.NullMarked;
