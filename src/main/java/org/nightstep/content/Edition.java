package org.nightstep.content;

import java.time.LocalDate;
import java.util.Optional;

/// Which state of the content this is.
///
/// @param review who checked it and when; empty while no clinician has
public record Edition(String version, LocalDate date, Optional<Review> review) {

    public record Review(String by, LocalDate on) {
    }
}
