/// The stylesheets and fonts of `assets/theme` and `assets/fonts`. May use content.
package org.nightstep.ui.theme;
