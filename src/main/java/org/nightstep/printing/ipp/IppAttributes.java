package org.nightstep.printing.ipp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a printer says of itself or of a job, by name. A value of another kind than the one asked for is not there.
public record IppAttributes(Map<String, List<Object>> values) {

    public static final IppAttributes NONE = new IppAttributes(Map.of());

    /// From one whole number to another, both included.
    public record Range(int least, int most) {
    }

    /// Dots to an inch, rounded where the printer counts in centimetres.
    public record Resolution(int across, int down) {
    }

    public boolean has(String name) {
        return !values(name).isEmpty();
    }

    public List<String> texts(String name) {
        return of(String.class, name);
    }

    public Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    public OptionalInt whole(String name) {
        return of(Integer.class, name).stream().mapToInt(Integer::intValue).findFirst();
    }

    public Optional<Boolean> flag(String name) {
        return of(Boolean.class, name).stream().findFirst();
    }

    public List<Resolution> resolutions(String name) {
        return of(Resolution.class, name);
    }

    /// Whether a number is among the numbers and ranges that are named.
    public boolean allows(String name, int number) {
        return values(name).stream().anyMatch(value -> value instanceof Integer one && one == number
                || value instanceof Range(int least, int most) && least <= number && number <= most);
    }

    private List<Object> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    private <T> List<T> of(Class<T> kind, String name) {
        return values(name).stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
