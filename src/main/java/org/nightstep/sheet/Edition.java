package org.nightstep.sheet;

import java.time.LocalDate;
import java.util.Optional;

/// Which state of the content a sheet was made from.
///
/// @param review who checked it and when; empty while no clinician has
public record Edition(String version, LocalDate date, Optional<Review> review) {

    public record Review(String by, LocalDate on) {
    }
}
