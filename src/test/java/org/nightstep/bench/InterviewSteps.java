package org.nightstep.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;

/// What a step of the wizard costs: an answer is taken, the next question found or the outcome drawn. People answer at random, the same in
/// every run; the first ones meet a program that is still cold, as in the clinic in the morning. Run by `mvn test-compile exec:exec@interview`.
public final class InterviewSteps {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int COLD = 10;
    private static final int PEOPLE = 5_000;
    private static final double LIMIT = 1;

    private InterviewSteps() {
    }

    /// @param ms  until the answer was there
    /// @param cpu of it, what the machine did not give to other programs, in milliseconds
    private record Step(double ms, double cpu) {
    }

    public static void main(String[] arguments) {
        Tree tree = Tree.read(Assets.packaged(), new Problems());
        var random = new Random(1);
        System.out.printf("%-20s %8s %8s %8s %8s %8s  %s%n", "people, ms", "median", "p95", "p99.9", "most", "<= 1 ms", "steps");
        print("the first " + COLD, steps(tree, COLD, random));
        print("the next " + PEOPLE, steps(tree, PEOPLE, random));
        print("the last " + PEOPLE, steps(tree, PEOPLE, random));
    }

    private static List<Step> steps(Tree tree, int people, Random random) {
        List<Step> steps = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Interview interview = Interview.start(tree);
            while (!interview.isFinished()) {
                Question question = interview.next().orElseThrow();
                Set<String> answer = answer(question, random);
                long cpu = THREADS.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                interview = interview.answer(question.id(), answer);
                if (interview.isFinished()) {
                    interview.outcome();
                }
                long end = System.nanoTime();
                steps.add(new Step((end - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6));
            }
        }
        return steps;
    }

    /// Most people see none of the signs; else a whole interview would be rare.
    private static Set<String> answer(Question question, Random random) {
        List<String> ids = question.answers().stream().map(Answer::id).toList();
        boolean calm = ids.contains(Answer.NONE) && random.nextInt(3) > 0;
        return Set.of(calm ? Answer.NONE : ids.get(random.nextInt(ids.size())));
    }

    private static void print(String people, List<Step> steps) {
        print(people, steps, Step::ms);
        print("  processor only", steps, Step::cpu);
    }

    private static void print(String what, List<Step> steps, ToDoubleFunction<Step> time) {
        double[] sorted = steps.stream().mapToDouble(time).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-20s %8.3f %8.3f %8.3f %8.3f %7.3f%%  %d%n", what, share(sorted, 0.5), share(sorted, 0.95), share(sorted, 0.999),
                share(sorted, 1), 100.0 * Arrays.stream(sorted).filter(ms -> ms <= LIMIT).count() / sorted.length, sorted.length);
    }

    private static double share(double[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
