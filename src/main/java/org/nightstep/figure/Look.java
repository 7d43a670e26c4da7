package org.nightstep.figure;

/// How the person is shown.
public enum Look {
    CLOTHED,
    /// With the skin away on the near leg and its buttock, as in a book of the body.
    MUSCLES
}
