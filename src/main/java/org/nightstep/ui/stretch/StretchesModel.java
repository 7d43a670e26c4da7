package org.nightstep.ui.stretch;

import java.util.Collection;
import java.util.List;
import org.nightstep.figure.Place;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Stretch;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

/// Which stretches and routines there are, and which a person puts together.
public final class StretchesModel {

    /// As many as somebody remembers and does.
    static final int MOST = 4;

    private final Collection<Stretch> stretches;
    private final Collection<Routine> routines;
    private final Visit visit;
    private final Locks locks;
    private final Cast cast;

    public StretchesModel(Collection<Stretch> stretches, Collection<Routine> routines, Visit visit, Locks locks, Cast cast) {
        this.stretches = stretches;
        this.routines = routines;
        this.visit = visit;
        this.locks = locks;
        this.cast = cast;
    }

    public List<Routine> routines() {
        return List.copyOf(routines);
    }

    /// Places where there is a stretch to do.
    public List<Place> places() {
        return List.of(Place.values()).stream().filter(place -> !at(place).isEmpty()).toList();
    }

    public List<Stretch> at(Place place) {
        return stretches.stream().filter(stretch -> stretch.about().place() == place).toList();
    }

    public boolean isOpen(Stretch stretch) {
        return locks.isOpen(stretch.id());
    }

    /// Whether any of a routine may be shown.
    public boolean isOpen(Routine routine) {
        return !routine.only(locks::isOpen).isEmpty();
    }

    /// All that may be chosen for a routine of one's own, by place.
    public List<Stretch> choices() {
        return places().stream().flatMap(place -> at(place).stream()).filter(this::isOpen).toList();
    }

    public boolean isChosen(Stretch stretch) {
        return visit.ownRoutine().contains(stretch.id());
    }

    public boolean isFull() {
        return visit.ownRoutine().size() >= MOST;
    }

    /// How many are chosen.
    public int chosen() {
        return visit.ownRoutine().size();
    }

    /// Takes a stretch into the routine, or out of it again; a fifth is not taken.
    public void toggle(Stretch stretch) {
        if (!visit.ownRoutine().remove(stretch.id()) && !isFull()) {
            visit.ownRoutine().add(stretch.id());
        }
    }

    /// The routine goes home with the person, to be ticked each night.
    public void takeHome() {
        visit.ownRoutine().forEach(id -> visit.take(new SheetItem.Exercise(id)));
    }

    /// Id of the picture of a stretch, with the person of this visit.
    public String picture(Stretch stretch) {
        return "stretch/" + stretch.id() + "/" + cast.present();
    }
}
