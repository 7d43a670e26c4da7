/// Shared parts of the screens: keys, cards, prose, pages that turn. May use ui.picture, ui.theme, content, language
/// and the plain values of visit. Knows no screen and no route.
package org.nightstep.ui.part;
