package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a project of its own with a Java and a Maven that only write down how they were called. */
class LauncherTest {
    private static final Path SHELL = Path.of("/bin/sh");

    // Run as "java": says what it was asked, and makes the archive when it is to.
    private static final String JAVA = """
            #!/bin/sh
            for argument; do
                case $argument in
                    -XX:ArchiveClassesAtExit=*) echo archive >"${argument#*=}"; exit 0 ;;
                esac
            done
            echo "java of $(basename "$(dirname "$(dirname "$0")")"): $*"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "[INFO] Building belegg-cli 0.1 [6/6]"
            echo built >>builds
            [ ! -f broken ] || { echo "[ERROR] no"; exit 1; }
            mkdir -p belegg-cli/target
            echo jar >belegg-cli/target/belegg.jar
            """;

    @TempDir
    private Path folder;

    private Path project = Path.of("");
    private Path jdk = Path.of("");

    @BeforeEach
    void layOutAProject() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "the launcher is for systems with a POSIX shell");
        project = folder.resolve("a project with blanks");
        jdk = jdk("jdk-17", "17.0.15");
        Files.createDirectories(project.resolve("belegg-cli/src/main"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("../belegg"), project.resolve("belegg"));
        executable(project.resolve("mvnw"), MAVEN);
    }

    @Test
    void firstUseBuildsAndLaterOnesDoNot() throws Exception {
        Launch first = launch(project, "./belegg", "demo");
        assertEquals(0, first.status, first.err);
        assertTrue(first.out.startsWith("java of jdk-17: "), first.out);
        assertTrue(
                first.out.endsWith("-jar " + project.toRealPath() + "/belegg-cli/target/belegg.jar demo\n"), first.out);
        assertTrue(first.err.contains("belegg: building;") && first.err.contains("belegg-cli 0.1 [6/6]"), first.err);
        Launch second = launch(project, "./belegg", "demo");
        assertEquals("", second.err);
        assertEquals(1, builds());
    }

    @Test
    void archiveOfClassesIsMadeForThisVersionOfJava() throws Exception {
        launch(project, "./belegg", "demo");
        Path archive = project.toRealPath().resolve(".belegg/17.0.15.jsa");
        assertTrue(Files.exists(archive));
        assertTrue(launch(project, "./belegg", "demo").out.contains("-XX:SharedArchiveFile=" + archive + " "));
    }

    @Test
    void newerSourceIsBuiltAgainOnce() throws Exception {
        launch(project, "./belegg", "demo");
        Path source = Files.writeString(project.resolve("belegg-cli/src/main/A.java"), "class A {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        Files.setLastModifiedTime(
                source.getParent(), FileTime.from(Instant.now().minusSeconds(60)));
        Thread.sleep(1100);
        launch(project, "./belegg", "demo");
        launch(project, "./belegg", "demo");
        assertEquals(2, builds());
    }

    @Test
    void startsFromAnywhereAndThroughALink() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(elsewhere.resolve("link"), Path.of("../a project with blanks/belegg"));
        Launch launch = launch(elsewhere, "./link", "read", "a file.txt");
        assertEquals(0, launch.status, launch.err);
        assertTrue(launch.out.endsWith("/belegg-cli/target/belegg.jar read a file.txt\n"), launch.out);
    }

    @Test
    void javaThatIsTooOldIsPassedOver() throws Exception {
        Path old = jdk("jdk-11", "11.0.2");
        Launch launch = launch(
                Map.of("JAVA_HOME", old.toString(), "PATH", jdk + "/bin:/usr/bin:/bin"), project, "./belegg", "demo");
        assertTrue(launch.out.startsWith("java of jdk-17: "), launch.out + launch.err);
    }

    @Test
    void javaThatCorruptsArraysIsPassedOver() throws Exception {
        Path broken = jdk("jdk-25", "25.0.2");
        Launch launch = launch(
                Map.of("JAVA_HOME", broken.toString(), "PATH", jdk + "/bin:/usr/bin:/bin"),
                project,
                "./belegg",
                "demo");
        assertTrue(launch.out.startsWith("java of jdk-17: "), launch.out + launch.err);
    }

    @Test
    void failedBuildSaysWhereToLook() throws Exception {
        Files.createFile(project.resolve("broken"));
        Launch launch = launch(project, "./belegg", "demo");
        assertEquals(1, launch.status);
        assertTrue(launch.err.contains("[ERROR] no\n"), launch.err);
        assertTrue(launch.err.contains("belegg: the build failed. All it said is in "), launch.err);
        assertFalse(Files.exists(project.resolve(".belegg/lock")));
    }

    @Test
    void manyAtOnceBuildOnce() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            processes.add(start(Map.of(), project, "./belegg", "demo"));
        }
        for (Process process : processes) {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue());
        }
        assertEquals(1, builds());
    }

    @Test
    void lockOfADeadProcessIsNoLock() throws Exception {
        Files.createDirectories(project.resolve(".belegg/lock"));
        Files.writeString(project.resolve(".belegg/lock/pid"), "99999999\n");
        assertEquals(0, launch(project, "./belegg", "demo").status);
    }

    @Test
    void corpusIsReadWithTheThoroughCompiler() throws Exception {
        Files.writeString(project.resolve("a.txt"), "Hei.");
        assertTrue(launch(project, "./belegg", "read", "a.txt").out.contains("-XX:TieredStopAtLevel=1"));
        Files.writeString(project.resolve("long.txt"), "Hei. ".repeat(100_000));
        assertFalse(launch(project, "./belegg", "read", "long.txt").out.contains("-XX:TieredStopAtLevel=1"));
        assertFalse(launch(project, "./belegg", "read", ".").out.contains("-XX:TieredStopAtLevel=1"));
        assertFalse(launch(project, "./belegg", "read", "all.jsonl").out.contains("-XX:TieredStopAtLevel=1"));
    }

    private record Launch(int status, String out, String err) {}

    private Launch launch(Path from, String... command) throws IOException, InterruptedException {
        return launch(Map.of(), from, command);
    }

    private Launch launch(Map<String, String> environment, Path from, String... command)
            throws IOException, InterruptedException {
        Process process = start(environment, from, command);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher hangs");
        return new Launch(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private Process start(Map<String, String> environment, Path from, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", jdk.toString()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private long builds() throws IOException {
        return Files.readAllLines(project.resolve("builds")).size();
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/java"), JAVA);
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        assertTrue(file.toFile().setExecutable(true));
    }
}
