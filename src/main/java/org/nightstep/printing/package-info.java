/// Where a finished sheet goes. [org.nightstep.printing.Printer] is the port; what comes back says honestly what is
/// known, never more.
///
/// Knows no screen and no settings: it is given bytes and a place.
package org.nightstep.printing;
