package org.nightstep.figure.body;

/// A joint as a clinician measures it: how many degrees from the neutral standing position, positive in the first-named direction.
public enum Joint {
    HIP("hip"), KNEE("knee"), ANKLE("ankle"), TOES("toes"), SHOULDER("shoulder"), ELBOW("elbow"), WRIST("wrist"),
    LUMBAR("lumbar"), THORAX("thorax"), NECK("neck");

    private final String id;

    Joint(String id) {
        this.id = id;
    }

    /// The name in `limits.yaml`.
    public String id() {
        return id;
    }
}
