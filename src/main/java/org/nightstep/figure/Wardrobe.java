package org.nightstep.figure;

import java.util.Map;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.FrontBody;

/// All a figure is drawn from: the body, heads and people of `assets/figures`.
///
/// @param people by id, to choose from; the first one is drawn where nobody is chosen
/// @param cast   by id, those who only appear in scenes
record Wardrobe(Body body, HeadShape head, Map<String, HeadShape.Style> styles, Map<String, Person> people, Map<String, Person> cast,
                FrontBody frontBody, FrontHead frontHead) {

    /// Somebody by id; the first of the people if it is nobody's.
    Person person(String id) {
        Person chosen = people.getOrDefault(id, cast.get(id));
        return chosen != null ? chosen : people.values().iterator().next();
    }

    boolean knows(String id) {
        return people.containsKey(id) || cast.containsKey(id);
    }
}
