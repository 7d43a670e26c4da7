package org.nightstep.sheet;

import io.nayuki.qrcodegen.QrCode;

/// An address as a square that a phone can read, drawn as one filled path.
final class QrPicture {

    /// CSS pixels (96 to an inch of paper) for each module: so that it is read wherever its edges lie between the dots of a page
    /// that is seen with 72 to the inch. At 3.0 some places on the page are not.
    private static final double MODULE = 3.2;

    private QrPicture() {
    }

    /// Modules are one unit wide; the white rim that readers need is on the page.
    ///
    /// @param words for those who do not see it
    static String svg(String address, String words) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.LOW);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from).append(' ').append(y).append('h').append(x - from).append("v1h").append(from - x).append('z');
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"%4$s\" width=\"%1$d\" height=\"%1$d\" viewBox=\"0 0 %2$d %2$d\"><path d=\"%3$s\" fill=\"#000000\"/></svg>"
                .formatted(Math.round(code.size * MODULE), code.size, path, Template.escape(words));
    }
}
