package org.nightstep.figure;

/// The colours of one material under one light: flat, in shade, and for fine lines. 0xRRGGBB.
public record Tone(int base, int shade, int line) {

    private static final int DUSK = 0x3A3A66;
    private static final int DARK = 0x2A1A2E;
    private static final int NIGHT = 0x27386E;

    public static Tone of(int base, int shade) {
        return new Tone(base, shade, mix(shade, DARK, 0.28));
    }

    /// A limb behind the body: nearly in shade.
    public Tone far() {
        return new Tone(mix(mix(base, shade, 0.80), DUSK, 0.12), mix(shade, DUSK, 0.26), mix(line, DUSK, 0.25));
    }

    /// By night, in the light of a small lamp.
    public Tone night() {
        return new Tone(mix(base, NIGHT, 0.13), mix(shade, NIGHT, 0.24), mix(line, NIGHT, 0.28));
    }

    public static int mix(int one, int other, double share) {
        int out = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = one >> shift & 0xFF;
            int b = other >> shift & 0xFF;
            out |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return out;
    }
}
