/// The drawn person: pictures and stretches as plain shapes that are painted on glass and written as SVG for paper.
/// `Stretch` and `Scenes` read them from `assets/figures` and `assets/pictures`; nothing here knows a toolkit.
/// May use `figure.body`, `figure.geometry` and, to read assets, content's `Assets`, `Problems` and YAML reader.
package org.nightstep.figure;
