/** What tests of every module share. */
@NullMarked
package org.entente.testkit;

import org.jspecify.annotations.NullMarked;
