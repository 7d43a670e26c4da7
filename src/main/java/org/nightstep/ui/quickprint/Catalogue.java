package org.nightstep.ui.quickprint;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nightstep.content.Codes;
import org.nightstep.content.Library;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;

/// All that can be printed, in one language: by lists, and by the first characters of a title, an everyday name or a code.
public final class Catalogue {

    /// Pieces of one sort.
    public enum Group {
        CAUSES, RELIEF, STRETCHES, OTHERS;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Group of(Section section) {
            return switch (section) {
                case CAUSES, NEIGHBOURS -> CAUSES;
                case RELIEF -> RELIEF;
                case OVERVIEW, HELP, DIAGNOSIS, TREATMENT -> OTHERS;
            };
        }
    }

    private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]");

    private final Map<Piece, Group> groups = new LinkedHashMap<>();
    /// What each piece is looked up by: every name from the start of each of its words on, without anything between.
    private final Map<Piece, List<String>> keys = new LinkedHashMap<>();

    /// @param stretches ids
    /// @param titles    of stretches, by id
    /// @param pictures  of stretches, by id
    public Catalogue(Library library, Iterable<String> stretches, UnaryOperator<String> titles, UnaryOperator<String> pictures) {
        for (Topic topic : library.topics()) {
            add(new Piece(Piece.Kind.TOPIC, topic.id(), topic.title(), topic.picture()), Group.of(topic.section()),
                    Stream.of(Stream.of(topic.title()), topic.names().stream(), codes(topic.codes())).flatMap(names -> names));
        }
        for (String id : stretches) {
            String title = titles.apply(id);
            add(new Piece(Piece.Kind.STRETCH, id, title, pictures.apply(id)), Group.STRETCHES, Stream.of(title));
        }
    }

    private void add(Piece piece, Group group, Stream<String> names) {
        groups.put(piece, group);
        keys.put(piece, names.flatMap(Catalogue::keys).distinct().toList());
    }

    private static Stream<String> codes(Codes codes) {
        return Stream.of(codes.icd10cm(), codes.icd10(), codes.snomed()).flatMap(List::stream);
    }

    /// What follows the dot of a code is not looked up by itself.
    private static Stream<String> keys(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace(".", "");
        return WORD_START.matcher(plain).results().map(start -> typed(plain.substring(start.start())));
    }

    /// How something typed is looked up: capitals and digits only.
    static String typed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    public List<Piece> in(Group group) {
        return groups.entrySet().stream().filter(entry -> entry.getValue() == group).map(Map.Entry::getKey).toList();
    }

    /// Pieces that have a name or code with a word that begins so.
    ///
    /// @param start as from [#typed(String)]
    public List<Piece> found(String start) {
        return keys.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(key -> key.startsWith(start)))
                .map(Map.Entry::getKey).toList();
    }

    /// Characters that may come next, letters first: any other finds nothing.
    public List<String> next(String start) {
        return keys.values().stream().flatMap(List::stream)
                .filter(key -> key.startsWith(start) && key.length() > start.length())
                .map(key -> key.substring(start.length(), start.length() + 1)).distinct()
                .sorted(Comparator.comparing((String character) -> Character.isDigit(character.charAt(0))).thenComparing(character -> character))
                .toList();
    }

    /// What was chosen, in the order of the sheet: topics, then stretches.
    public List<Piece> on(SheetContent sheet) {
        return Stream.concat(sheet.topics().stream().map(id -> piece(Piece.Kind.TOPIC, id)),
                sheet.stretches().stream().map(id -> piece(Piece.Kind.STRETCH, id))).flatMap(Optional::stream).toList();
    }

    private Optional<Piece> piece(Piece.Kind kind, String id) {
        return groups.keySet().stream().filter(piece -> piece.kind() == kind && piece.id().equals(id)).findFirst();
    }
}
