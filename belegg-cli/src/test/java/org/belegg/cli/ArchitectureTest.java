package org.belegg.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The modules depend on each other in one direction, and nothing below the command line has hidden inputs. */
class ArchitectureTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.belegg");

    @Test
    void modelDependsOnNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage("org.belegg.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.belegg.language..", "org.belegg.reader..", "org.belegg.formats..", "org.belegg.cli..")
                .because("what is found is the vocabulary that all other modules speak")
                .check(SHIPPED);
    }

    @Test
    void languageKnowsNothingOfAttributions() {
        noClasses()
                .that()
                .resideInAPackage("org.belegg.language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.belegg.reader..", "org.belegg.formats..", "org.belegg.cli..")
                .because("sentences can be taken apart without being read")
                .check(SHIPPED);
    }

    @Test
    void readerAndFormatsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.belegg.reader..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.belegg.formats..", "org.belegg.cli..")
                .because("a reading is the same whatever it is written as")
                .check(SHIPPED);
        noClasses()
                .that()
                .resideInAPackage("org.belegg.formats..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.belegg.language..", "org.belegg.reader..", "org.belegg.cli..")
                .because("readings can be written and compared without the models (decision 0004)")
                .check(SHIPPED);
    }

    @Test
    void onlyOnePackageKnowsParquet() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.belegg.formats.parquet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.parquet..", "shaded.parquet..")
                .because("whoever does not ask for it loads none of it (decision 0012)")
                .check(SHIPPED);
    }

    @Test
    void theArchiveKnowsReadingsAndNotHowTheyAreMade() {
        noClasses()
                .that()
                .resideInAPackage("org.belegg.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.belegg.language..", "org.belegg.reader..", "org.belegg.cli..")
                .because("readings are kept and searched without the models (decision 0008)")
                .check(SHIPPED);
        noClasses()
                .that()
                .resideInAnyPackage("org.belegg.model..", "org.belegg.formats..", "org.belegg.reader..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.belegg.archive..")
                .because("reading needs no archive")
                .check(SHIPPED);
    }

    @Test
    void packagesOfTheArchiveDoNotKnowItsFrontDoor() {
        noClasses()
                .that()
                .resideInAPackage("org.belegg.archive.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.belegg.archive")
                .because("a package can be read without those that are made of it")
                .check(SHIPPED);
    }

    @Test
    void oneClassOpensTheDatabase() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.belegg.archive.store.Database")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.sqlite..")
                .because("settings, waiting and failures of SQLite are dealt with in one place")
                .check(SHIPPED);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.belegg.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .because("what an archive is asked goes through Archive, and its values are bound there")
                .check(SHIPPED);
    }

    @Test
    void nothingShippedNeedsTrainingOrBenchmarks() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.belegg.training..", "org.belegg.bench..")
                .because("trainers and benchmarks do not ship")
                .check(SHIPPED);
    }

    @Test
    void librariesHaveNoHiddenInputs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.belegg.cli..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class, String.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a reading is a function of article, version and options, and libraries do not print")
                .check(SHIPPED);
    }

    @Test
    void oneClassEndsTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.belegg.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("exit codes are decided in one place")
                .check(SHIPPED);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .because("such names hide what a class is for")
                .check(SHIPPED);
    }

    @Test
    void everyPackageIsNullMarked() {
        for (JavaClass one : SHIPPED) {
            JavaPackage itsPackage = one.getPackage();
            assertTrue(itsPackage.isAnnotatedWith(NullMarked.class), itsPackage::getName);
        }
    }

    @Test
    void absenceIsNotStoredAsOptional() {
        noFields()
                .should()
                .haveRawType(Optional.class)
                .because("a component that may be missing is @Nullable, which the compiler checks (decision 0001)")
                .check(SHIPPED);
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        slices().matching("org.belegg.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package can be read without those that are made of it")
                .check(SHIPPED);
    }

    @Test
    void packagesOfTheReaderDoNotKnowItsFrontDoor() {
        noClasses()
                .that()
                .resideInAPackage("org.belegg.reader.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.belegg.reader")
                .because("a package can be read without those that are made of it")
                .check(SHIPPED);
    }

    @Test
    void theReaderIsOneDoor() {
        classes()
                .that()
                .resideInAPackage("org.belegg.cli..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "org.belegg.reader.attribution..",
                        "org.belegg.reader.coreference..",
                        "org.belegg.reader.entity..",
                        "org.belegg.reader.figure..",
                        "org.belegg.reader.lexicon..",
                        "org.belegg.reader.story..",
                        "org.belegg.reader.time..")
                .because("the command line goes through ArticleReader")
                .check(SHIPPED);
    }
}
