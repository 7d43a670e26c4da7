/// One person's visit: how they like to read, what they answered, what they chose to take home.
/// Forgets everything when they leave. May use triage, content, language, figure and `javafx.base`.
package org.nightstep.visit;
