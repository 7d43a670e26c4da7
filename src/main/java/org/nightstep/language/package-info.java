/// Languages and the words of the interface by id. May use content's `Assets` and `Problems`.
package org.nightstep.language;
