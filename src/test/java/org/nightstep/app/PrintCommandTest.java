package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// What a technician or a script is told; the printing itself is tested where it is done.
class PrintCommandTest {

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutAPrinterTheSheetIsKeptInTheFolder() throws IOException {
        assertThat(run("print", "--code", "g47.62", "--settings", settings("output-folder: kept\n"))).isZero();
        try (Stream<Path> kept = Files.list(temp.resolve("kept"))) {
            Path sheet = kept.findFirst().orElseThrow();
            assertThat(out.toString().lines()).containsExactly("Kept as " + sheet);
            assertThat(Files.readAllBytes(sheet)).startsWith('%', 'P', 'D', 'F');
        }
    }

    @Test
    void aPrinterThatIsNotThereEndsWithFour() throws IOException {
        String uri = "ipp://localhost:" + closedPort() + "/ipp/print";
        assertThat(run("print", "--cause", "sciatica", "--printer", uri, "--settings", settings(""))).isEqualTo(4);
        assertThat(err.toString().lines()).containsExactly("Not sent, unreachable: no connection");

        assertThat(run("printers", uri)).isEqualTo(4);
        assertThat(out.toString().lines()).contains("unreachable\t" + uri + "\tUnreachable (no connection)");
    }

    @Test
    void thePrinterOfTheSettingsIsListedWithoutACups() throws IOException {
        int port = closedPort();
        String uri = "ipp://localhost:" + port + "/ipp/print";
        assertThat(run("printers", "--cups", "ipp://localhost:" + port + "/", "--settings", settings("printer: " + uri + "\n"))).isEqualTo(4);
        assertThat(out.toString().lines()).containsExactly("unreachable\t" + uri + "\tUnreachable (no connection)");
        assertThat(err.toString().lines()).containsExactly("nightstep: no CUPS answers at ipp://localhost:" + port + "/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --printer http://a/b --cause sciatica | 'http://a/b' is no printer
            --copies 0 --cause sciatica           | --copies is 0, expected 1 or more
            --code Z99.999                        | no cause has the code 'Z99.999'
            """)
    void aMistakeIsOneLineAndPrintsNothing(String arguments, String what) throws IOException {
        assertThat(run(("print --settings " + settings("output-folder: kept\n") + " " + arguments).split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("nightstep: ").contains(what);
        assertThat(temp.resolve("kept")).doesNotExist();
    }

    private String settings(String lines) throws IOException {
        return Files.writeString(temp.resolve("settings.yaml"), "clinic-name: Harbour Street Clinic\n" + lines).toString();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private int run(String... arguments) {
        CommandLine line = Nightstep.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
