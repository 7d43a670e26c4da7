package org.nightstep.triage;

import java.util.List;

/// Where in the interview a person is.
///
/// @param stages   ids of all stages in order
/// @param stage    index of the present one; the number of stages when the interview is finished
/// @param position of the present question, counted from 1
public record Progress(List<String> stages, int stage, int position) {
}
