package org.nightstep.ui.stretch;

import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import org.nightstep.visit.Visit;

/// Who shows the stretches: somebody by chance in each visit, so that nobody is always the example, and the same person
/// throughout it unless the visitor asks for another.
public final class Cast {

    private final List<String> people;
    private final RandomGenerator chance;
    private final Visit visit;

    /// @param people ids
    public Cast(Collection<String> people, RandomGenerator chance, Visit visit) {
        this.people = List.copyOf(people);
        this.chance = chance;
        this.visit = visit;
    }

    /// The person of this visit.
    public String present() {
        if (visit.person().get().isEmpty()) {
            visit.person().set(people.get(chance.nextInt(people.size())));
        }
        return visit.person().get();
    }

    /// Another person from now on.
    public void next() {
        visit.person().set(people.get((people.indexOf(present()) + 1) % people.size()));
    }
}
