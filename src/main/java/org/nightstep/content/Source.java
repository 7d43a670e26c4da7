package org.nightstep.content;

/// Where a fact, caution or rule comes from.
///
/// @param authority who says so, such as "NICE"
/// @param document  which document, such as "NG158, Venous thromboembolic diseases"
/// @param verified  whether somebody on this project has read the original
public record Source(String id, String authority, String document, String year, boolean verified) {
}
