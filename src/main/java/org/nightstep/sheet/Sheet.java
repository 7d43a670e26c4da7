package org.nightstep.sheet;

import java.util.List;

/// A finished sheet.
///
/// @param pdf     tagged PDF (PDF/UA-1 and PDF/A-2a)
/// @param pages   how many pages it has
/// @param leftOut ids of topics and stretches that were chosen but are only named on the sheet, for want of room
public record Sheet(byte[] pdf, int pages, List<String> leftOut) {
}
