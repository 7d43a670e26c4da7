/// What a clinic sets for its kiosk ([org.nightstep.settings.Settings]), and the file it stands in. Every setting may be
/// left out.
///
/// May use `content` and its YAML reader. No JavaFX.
package org.nightstep.settings;
