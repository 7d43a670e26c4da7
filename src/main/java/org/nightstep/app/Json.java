package org.nightstep.app;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes maps, lists, texts and whole numbers as JSON on one line.
final class Json {

    private Json() {
    }

    /// An object with its fields in the order given: name, value, name, value.
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    static String line(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        switch (value) {
            case Map<?, ?> fields -> {
                json.append('{');
                for (Iterator<? extends Map.Entry<?, ?>> each = fields.entrySet().iterator(); each.hasNext(); ) {
                    Map.Entry<?, ?> field = each.next();
                    quote(String.valueOf(field.getKey()), json);
                    json.append(':');
                    write(field.getValue(), json);
                    json.append(each.hasNext() ? "," : "");
                }
                json.append('}');
            }
            case List<?> items -> {
                json.append('[');
                for (Iterator<?> each = items.iterator(); each.hasNext(); ) {
                    write(each.next(), json);
                    json.append(each.hasNext() ? "," : "");
                }
                json.append(']');
            }
            case Integer number -> json.append(number);
            default -> quote(value.toString(), json);
        }
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (unit < ' ' || Character.isSurrogate((char) unit)) {
                        json.append(String.format("\\u%04x", unit));
                    } else {
                        json.append((char) unit);
                    }
                }
            }
        });
        json.append('"');
    }
}
