package org.nightstep.printing.ipp;

/// What a printer says to a question, by its number; those that the kiosk acts on, and names for the rest.
public final class IppStatus {

    public static final int NOT_POSSIBLE = 0x0404;
    public static final int NOT_FOUND = 0x0406;
    public static final int FORMAT_NOT_SUPPORTED = 0x040A;
    public static final int VERSION_NOT_SUPPORTED = 0x0503;
    public static final int NOT_ACCEPTING_JOBS = 0x0506;
    public static final int BUSY = 0x0507;

    private IppStatus() {
    }

    /// Its name in the standard, for staff.
    public static String name(int status) {
        return switch (status) {
            case 0x0400 -> "client-error-bad-request";
            case 0x0401 -> "client-error-forbidden";
            case 0x0402 -> "client-error-not-authenticated";
            case 0x0403 -> "client-error-not-authorized";
            case NOT_POSSIBLE -> "client-error-not-possible";
            case NOT_FOUND -> "client-error-not-found";
            case 0x0408 -> "client-error-request-entity-too-large";
            case FORMAT_NOT_SUPPORTED -> "client-error-document-format-not-supported";
            case 0x040B -> "client-error-attributes-or-values-not-supported";
            case 0x0500 -> "server-error-internal-error";
            case 0x0501 -> "server-error-operation-not-supported";
            case 0x0502 -> "server-error-service-unavailable";
            case VERSION_NOT_SUPPORTED -> "server-error-version-not-supported";
            case 0x0504 -> "server-error-device-error";
            case 0x0505 -> "server-error-temporary-error";
            case NOT_ACCEPTING_JOBS -> "server-error-not-accepting-jobs";
            case BUSY -> "server-error-busy";
            case 0x0508 -> "server-error-job-canceled";
            default -> "status 0x%04x".formatted(status);
        };
    }
}
