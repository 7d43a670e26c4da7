package org.nightstep.sheet;

/// Paper in the clinic's printer.
public enum Paper {
    A4, LETTER
}
