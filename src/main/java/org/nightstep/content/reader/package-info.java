/// Reads what the kiosk says from the files that people edit, and checks it. May use `content`, `content.yaml` and
/// commonmark, which no other package sees. Everything wrong is named with file and line; nothing throws.
package org.nightstep.content.reader;
