package org.nightstep.app;

import java.net.URI;
import org.nightstep.settings.PrinterAddress;
import picocli.CommandLine;

/// A printer as a technician names it.
final class PrinterConverter implements CommandLine.ITypeConverter<URI> {

    @Override
    public URI convert(String text) {
        return PrinterAddress.of(text).orElseThrow(() ->
                new CommandLine.TypeConversionException("'" + text + "' is no printer, expected " + PrinterAddress.EXPECTED));
    }
}
