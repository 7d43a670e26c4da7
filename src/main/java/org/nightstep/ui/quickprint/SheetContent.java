package org.nightstep.ui.quickprint;

import java.util.ArrayList;
import java.util.List;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;

/// What stands on a sheet and how it looks. Nothing in it comes from a person's answers.
///
/// @param topics    ids, in the order chosen
/// @param stretches ids, in the order chosen
/// @param language  language tag of the sheet
public record SheetContent(List<String> topics, List<String> stretches, String language, PrintSize size, Paper paper) {

    public SheetContent {
        topics = List.copyOf(topics);
        stretches = List.copyOf(stretches);
    }

    /// Nothing chosen yet.
    public static SheetContent empty(String language, Paper paper) {
        return new SheetContent(List.of(), List.of(), language, PrintSize.STANDARD, paper);
    }

    public boolean isEmpty() {
        return topics.isEmpty() && stretches.isEmpty();
    }

    /// How many things were chosen.
    public int count() {
        return topics.size() + stretches.size();
    }

    public boolean has(Piece piece) {
        return chosen(piece.kind()).contains(piece.id());
    }

    /// With it, or without it where it was there.
    SheetContent toggled(Piece piece) {
        List<String> ids = new ArrayList<>(chosen(piece.kind()));
        if (!ids.remove(piece.id())) {
            ids.add(piece.id());
        }
        return switch (piece.kind()) {
            case TOPIC -> new SheetContent(ids, stretches, language, size, paper);
            case STRETCH -> new SheetContent(topics, ids, language, size, paper);
        };
    }

    SheetContent in(String other) {
        return new SheetContent(topics, stretches, other, size, paper);
    }

    SheetContent in(PrintSize other) {
        return new SheetContent(topics, stretches, language, other, paper);
    }

    SheetContent on(Paper other) {
        return new SheetContent(topics, stretches, language, size, other);
    }

    private List<String> chosen(Piece.Kind kind) {
        return switch (kind) {
            case TOPIC -> topics;
            case STRETCH -> stretches;
        };
    }
}
