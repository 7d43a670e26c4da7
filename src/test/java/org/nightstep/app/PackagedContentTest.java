package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.content.Assets;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Library;
import org.nightstep.content.Section;
import org.nightstep.content.Term;
import org.nightstep.content.Topic;
import org.nightstep.triage.Answer;

/// What the content that comes with the kiosk promises, beyond what the checks ask of any content.
class PackagedContentTest {

    private static final String ARTICLE = "article";
    private static final Pattern LIKE = Pattern.compile("(?m)^like: ([a-z0-9-]+)$");
    private static final Pattern PICTURE_IN_JAVA = Pattern.compile("(?:PICTURE = |view\\(|door\\()\"([a-z0-9-]+)\"");

    private static final Library LIBRARY = TestKiosk.HOLDINGS.library("en");
    private static final Path PICTURES = Assets.packaged().path("pictures");

    static List<Topic> topics() {
        return LIBRARY.topics();
    }

    @Test
    void everyPictureIsUsed() {
        Set<String> used = new HashSet<>();
        topics().forEach(topic -> used.add(topic.picture()));
        CauseMap map = LIBRARY.causeMap();
        used.add(map.leg());
        used.addAll(map.layers().values());
        Stream.of(map.feels(), map.parts()).flatMap(List::stream).forEach(group -> used.add(group.picture()));
        LIBRARY.glossary().terms().stream().map(Term::picture).forEach(used::add);
        TestKiosk.HOLDINGS.tree().questions().stream().flatMap(question -> question.answers().stream())
                .map(Answer::picture).flatMap(Optional::stream).forEach(used::add);
        used.addAll(TestKiosk.HOLDINGS.stretches().keySet());
        used.addAll(found(PICTURES, ".yaml", LIKE));
        used.addAll(found(Path.of("src/main/java"), ".java", PICTURE_IN_JAVA));

        List<String> pictures = files(PICTURES, "").map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.lastIndexOf('.'))).toList();
        assertThat(pictures).isNotEmpty().doesNotHaveDuplicates();
        assertThat(pictures).filteredOn(picture -> !used.contains(picture)).as("used by nothing").isEmpty();
    }

    @Test
    void everyTopicHasAPictureOfItsOwn() {
        assertThat(topics()).extracting(Topic::picture).hasSizeGreaterThanOrEqualTo(36).doesNotContain("").doesNotHaveDuplicates();
        assertThat(topics()).extracting(Topic::caption).doesNotHaveDuplicates();
    }

    @Test
    void atLeastFiveTopicPicturesMove() {
        assertThat(topics()).extracting(Topic::picture).filteredOn(PackagedContentTest::moves).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicRestsOnSourcesThatAreListed(Topic topic) {
        assertThat(topic.sources()).isNotEmpty();
        assertThat(LIBRARY.sources()).containsKeys(topic.sources().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyBlockNamesItsSources(Topic topic) {
        assertThat(topic.blocks()).allSatisfy(block -> assertThat(block.sources()).as(block.id()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void whatAddsToTheArticleDoesNotRestOnIt(Topic topic) {
        if (topic.isAddition()) {
            assertThat(topic.sources()).doesNotContain(ARTICLE);
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aBlockThatTellsAFactOfTheArticleRestsOnIt(Topic topic) {
        assertThat(topic.blocks()).filteredOn(block -> !block.facts().isEmpty())
                .allSatisfy(block -> assertThat(block.sources()).as(block.id()).contains(ARTICLE));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicLeadsOn(Topic topic) {
        assertThat(topic.kin().next()).isNotEmpty().doesNotContain(topic.id()).doesNotHaveDuplicates();
    }

    @Test
    void everyCauseStandsInEachWayOfGrouping() {
        assertThat(LIBRARY.topics(Section.CAUSES)).isNotEmpty().allSatisfy(cause ->
                assertThat(CauseMap.Grouping.values()).allSatisfy(by ->
                        assertThat(LIBRARY.causeMap().groups(by)).as("%s of %s", by, cause.id())
                                .anyMatch(group -> cause.kin().groups(by).stream().anyMatch(group.of()::contains))));
    }

    private static boolean moves(String picture) {
        Path file = PICTURES.resolve(picture + ".svg");
        return Files.exists(file) && text(file).contains("<animate");
    }

    private static List<String> found(Path folder, String ending, Pattern wanted) {
        List<String> found = new ArrayList<>();
        files(folder, ending).forEach(file -> wanted.matcher(text(file)).results().map(hit -> hit.group(1)).forEach(found::add));
        return found;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
