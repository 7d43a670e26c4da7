/// What the kiosk says: topics, blocks, sources, and the folder and problems of the files they are read from.
/// Plain immutable values. Uses no other package of Nightstep and no JavaFX; the files are read in `content.reader`.
package org.nightstep.content;
