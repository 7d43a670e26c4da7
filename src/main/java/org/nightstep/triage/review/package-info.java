/// The wizard's tree on paper, for two people who look it over: one page of tables and a diagram. Pure functions from the
/// tree and its words to text; who writes the files is not their business.
package org.nightstep.triage.review;
