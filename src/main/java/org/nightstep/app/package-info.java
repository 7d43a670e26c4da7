/// The program: its commands, and the one place where its parts are put together by hand. May use every package and is
/// used by none; adapters (printer, speaker, settings file) are built only here.
package org.nightstep.app;
