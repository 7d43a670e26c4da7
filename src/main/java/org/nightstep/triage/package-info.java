/// The symptom wizard without a screen: questions and rules as data, and what a person's answers come to as a pure function.
///
/// Answers assert *findings*; urgency rules, causes and gates are conditions over findings, read from `assets/triage`.
/// The package knows topics, advice and stretches only by their ids. It may use [org.nightstep.content] to read files,
/// and no JavaFX. Answers live in memory only and are never written to a log.
package org.nightstep.triage;
