package org.nightstep.content;

import java.util.List;

/// Codes by which staff find a cause: ICD-10-CM, ICD-10 (WHO), SNOMED CT. Unchecked against a licensed release.
public record Codes(List<String> icd10cm, List<String> icd10, List<String> snomed) {

    public static final Codes NONE = new Codes(List.of(), List.of(), List.of());
}
