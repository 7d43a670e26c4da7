package org.nightstep.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Optional;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

/// What the kiosk's window needs from the machine, looked at before JavaFX starts: JavaFX itself answers with a stack
/// trace, and a technician needs one line.
///
/// @param name      the X display (`DISPLAY`), or null; JavaFX on Linux speaks X, also under Wayland (through Xwayland)
/// @param platform  JavaFX's window platform (`glass.platform`), or null for the system's own
/// @param libraries what the window is made of, in the order they are looked for
record Display(String name, String platform, List<Native> libraries) {

    /// A system library by its file name, and the Debian package that brings it.
    record Native(String file, String packageName) {
    }

    private static final String WITHOUT = "; `nightstep tour DIR` works without a display";
    static final Native X11 = new Native("libX11.so.6", "libx11-6");
    private static final List<Native> NEEDED = List.of(X11,
            new Native("libgtk-3.so.0", "libgtk-3-0"), new Native("libXtst.so.6", "libxtst6"));

    /// What keeps this machine from showing the kiosk, as one line; empty when nothing does.
    static Optional<String> missing() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        Display ofThisMachine = new Display(System.getenv("DISPLAY"), System.getProperty("glass.platform"), NEEDED);
        return linux ? ofThisMachine.lacks() : Optional.empty();
    }

    Optional<String> lacks() {
        if ("Headless".equalsIgnoreCase(platform)) {
            return Optional.empty();
        }
        if (name == null || name.isBlank()) {
            return Optional.of("no display: DISPLAY is not set" + WITHOUT);
        }
        Optional<Native> absent = libraries.stream().filter(library -> !loads(library)).findFirst();
        if (absent.isPresent()) {
            return absent.map(library -> "the window needs " + library.file() + ", which is not installed (Debian: apt install "
                    + library.packageName() + ")" + WITHOUT);
        }
        return opens() ? Optional.empty()
                : Optional.of("the display " + name + " cannot be opened: no X server answers there, or it refuses this user" + WITHOUT);
    }

    /// Loaded for good: JavaFX wants the same libraries a moment later, and GTK cannot be unloaded.
    @SuppressWarnings("restricted")
    private static boolean loads(Native library) {
        try {
            SymbolLookup.libraryLookup(library.file(), Arena.global());
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }

    /// Opens and closes a connection, which asks the server for leave as GTK will.
    @SuppressWarnings("restricted")
    private boolean opens() {
        SymbolLookup x11 = SymbolLookup.libraryLookup(X11.file(), Arena.global());
        Linker linker = Linker.nativeLinker();
        var open = linker.downcallHandle(x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ADDRESS, ADDRESS));
        var close = linker.downcallHandle(x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(JAVA_INT, ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment connection = (MemorySegment) open.invokeExact(arena.allocateFrom(name));
            if (connection.address() == 0) {
                return false;
            }
            int _ = (int) close.invokeExact(connection);
            return true;
        } catch (Throwable wrongCall) {
            throw new AssertionError("XOpenDisplay has another form than this program expects", wrongCall);
        }
    }
}
