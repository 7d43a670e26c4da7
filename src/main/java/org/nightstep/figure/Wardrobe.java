package org.nightstep.figure;

import java.util.Map;
import org.nightstep.figure.body.Body;

/// All a figure is drawn from: the body, heads and people of `assets/figures`.
///
/// @param people by id; the first one is drawn where nobody is chosen
record Wardrobe(Body body, HeadShape head, Map<String, HeadShape.Style> styles, Map<String, Person> people) {

    Person first() {
        return people.values().iterator().next();
    }
}
