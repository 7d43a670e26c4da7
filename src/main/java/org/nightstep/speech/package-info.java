/// Says words aloud. [org.nightstep.speech.Speaker] is the port; a speaker takes finished words and cannot know who
/// listens. What is said is written nowhere: not in a log, not in a file, not in the arguments of a program.
///
/// No JavaFX, no settings, no other part of Nightstep.
package org.nightstep.speech;
