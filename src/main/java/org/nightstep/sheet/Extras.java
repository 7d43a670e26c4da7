package org.nightstep.sheet;

/// What stands beside the main part of a sheet.
///
/// @param card where the card for staff stands; at the level *now* it is part of the page and not counted here
/// @param back whether the pages that were asked for behind the sheet are there
record Extras(Card card, boolean back) {

    enum Card {
        NONE, FRONT, BACK
    }

    static final Extras NONE = new Extras(Card.NONE, false);
}
