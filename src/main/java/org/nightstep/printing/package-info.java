/// Where a finished sheet goes. [org.nightstep.printing.Printer] is the port: it says how it is, takes a sheet, and tells
/// honestly what is known of it, never more. A sheet counts as printed only when the printer says that it is completed.
/// [org.nightstep.printing.IppPrinter] is a CUPS queue or a printer in the network, [org.nightstep.printing.FolderPrinter] a
/// folder; [org.nightstep.printing.PrintWords] knows which words go with what.
///
/// Knows no screen and no settings: it is given bytes and a place.
package org.nightstep.printing;
