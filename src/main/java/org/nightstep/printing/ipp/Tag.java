package org.nightstep.printing.ipp;

/// The bytes that say what comes next.
final class Tag {

    static final int OPERATION_GROUP = 0x01;
    static final int JOB_GROUP = 0x02;
    static final int END = 0x03;
    static final int PRINTER_GROUP = 0x04;
    /// Below this one a tag begins a group.
    static final int FIRST_OF_VALUES = 0x10;
    static final int FIRST_WITH_CONTENT = 0x20;

    static final int INTEGER = 0x21;
    static final int BOOLEAN = 0x22;
    static final int ENUM = 0x23;
    static final int RESOLUTION = 0x32;
    static final int RANGE = 0x33;
    static final int BEGIN_COLLECTION = 0x34;
    static final int TEXT_WITH_LANGUAGE = 0x35;
    static final int NAME_WITH_LANGUAGE = 0x36;
    static final int END_COLLECTION = 0x37;
    static final int FIRST_OF_TEXTS = 0x40;
    static final int LAST_OF_TEXTS = 0x49;

    static final int NAME = 0x42;
    static final int KEYWORD = 0x44;
    static final int URI = 0x45;
    static final int CHARSET = 0x47;
    static final int LANGUAGE = 0x48;
    static final int MEDIA_TYPE = 0x49;

    private Tag() {
    }
}
