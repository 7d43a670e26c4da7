/// The Internet Printing Protocol (RFC 8010 and 8011), as much of it as a sheet needs: questions as bytes, answers from
/// whatever bytes come, and the way there and back over HTTP. What an answer means is not decided here.
///
/// Knows nothing of Nightstep.
package org.nightstep.printing.ipp;
