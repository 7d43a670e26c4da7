package org.nightstep.sheet;

/// Words of the interface by their id, with `{0}` gaps filled.
@FunctionalInterface
public interface SheetPhrases {

    String say(String id, Object... values);
}
