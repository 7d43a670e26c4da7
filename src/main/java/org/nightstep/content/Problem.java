package org.nightstep.content;

/// One thing that is wrong in a file a person edits.
///
/// @param file     relative to the folder that was read
/// @param line     counted from 1
/// @param what     what stands there
/// @param expected what should stand there
public record Problem(String file, int line, String what, String expected) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /// `file:line: what, expected what`
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ", expected " + expected;
    }
}
