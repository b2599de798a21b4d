/** Tests of answers as files. */
@NullMarked
package org.entente.app.file;

import org.jspecify.annotations.NullMarked;
