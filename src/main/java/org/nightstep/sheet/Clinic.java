package org.nightstep.sheet;

/// Who gives the sheet and whom to call. An empty text means unknown: the sheet then says so in general words
/// and never guesses a number.
///
/// @param emergencyNumber as a person at home would dial it
public record Clinic(String name, String phone, String emergencyNumber) {

    public static final Clinic UNKNOWN = new Clinic("", "", "");
}
