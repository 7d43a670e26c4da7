package org.nightstep.printing;

import java.time.Duration;

/// How long a printer is waited for.
///
/// @param ask    for how it is: somebody stands before the screen
/// @param send   for the whole sheet to arrive
/// @param page   for the next page to come out; after that the sheet is cancelled
/// @param doubt  for a page, until what the printer only warns of counts as what it waits for
/// @param settle after a cancelling, until it is known what became of the sheet
/// @param poll   between two questions
public record Limits(Duration ask, Duration send, Duration page, Duration doubt, Duration settle,
                     Duration poll) {

    public static final Limits USUAL = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(45),
            Duration.ofSeconds(6), Duration.ofSeconds(5), Duration.ofMillis(500));

    public Limits asking(Duration longer) {
        return new Limits(longer, send, page, doubt, settle, poll);
    }
}
