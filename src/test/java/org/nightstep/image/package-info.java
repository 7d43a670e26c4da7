/// Tests of the program from outside, as a process: the clinic image, the real window, the time to the first frame.
package org.nightstep.image;
