/// Measurements for people, run by hand; no test asserts a time.
package org.nightstep.bench;
