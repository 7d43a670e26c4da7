/// Reads the YAML files that people edit, and says at which line something is not as expected. May use content's
/// `Assets` and `Problems`.
package org.nightstep.content.yaml;
