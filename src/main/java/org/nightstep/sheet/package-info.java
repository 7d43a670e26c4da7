/// The take-home sheet: what goes on it ([org.nightstep.sheet.SheetPlan]), its page in XHTML from the template in
/// `assets/sheet`, the tagged PDF, and pictures of its pages. What is seen, printed and saved is the same PDF.
///
/// May use `content`, `language`, `triage` and `figure`. No JavaFX, no files but those of the template and the fonts.
package org.nightstep.sheet;
