package org.belegg.formats.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belegg.model.Span;
import org.belegg.model.Warning;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Test
    void validUtf8ComesThroughWithoutWarnings() {
        assertEquals(new DecodedText("Blåbær på «Øya» 🌉", List.of()), decode(utf8("Blåbær på «Øya» 🌉")));
    }

    @Test
    void emptyFileIsAnEmptyText() {
        assertEquals(new DecodedText("", List.of()), decode(new byte[0]));
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertEquals("Hei", decode(utf8("\uFEFFHei")).text());
    }

    @Test
    void replacementCharacterThatSomebodyWroteIsNoFault() {
        assertEquals(new DecodedText("et \uFFFD her, på øya", List.of()), decode(utf8("et \uFFFD her, på øya")));
    }

    @Test
    void utf16WithItsMarkIsRead() {
        assertEquals(
                "På øya",
                decode("\uFEFFPå øya".getBytes(StandardCharsets.UTF_16LE)).text());
        assertEquals(
                "På øya",
                decode("\uFEFFPå øya".getBytes(StandardCharsets.UTF_16BE)).text());
    }

    @Test
    void invalidByteIsReplacedAndTheWarningNamesItsPlace() {
        DecodedText decoded = decode(bytes(utf8("Første linje.\nPå den "), 0xFF, utf8(" andre, på øya.")));
        assertEquals("Første linje.\nPå den \uFFFD andre, på øya.", decoded.text());
        assertEquals(
                List.of(new Warning(
                        "invalid-utf-8",
                        "invalid UTF-8 at line 2, byte offset 23 (0xFF): read as U+FFFD",
                        new Span(21, 22))),
                decoded.warnings());
    }

    @Test
    void characterCutOffAtTheEndIsReplaced() {
        DecodedText decoded = decode(bytes(utf8("Vi så på "), 0xC3));
        assertEquals("Vi så på \uFFFD", decoded.text());
        assertEquals(1, decoded.warnings().size());
    }

    @Test
    void manyInvalidBytesGiveTenWarningsAndTheirNumber() {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        for (int i = 0; i < 25; i++) {
            damaged.writeBytes(utf8("Sånn går det nå på øya. "));
            damaged.write(0x81);
        }
        List<Warning> warnings = decode(damaged.toByteArray()).warnings();
        assertEquals(10, warnings.size());
        assertTrue(
                warnings.get(9).message().contains("and at 15 places more"),
                warnings.get(9).message());
    }

    @Test
    void latin1IsRecognisedAndSaidOnce() {
        DecodedText decoded = decode("Tåken lå over øya.\nBlåbær ble høstet.".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Tåken lå over øya.\nBlåbær ble høstet.", decoded.text());
        assertEquals(
                List.of(new Warning(
                        "read-as-windows-1252",
                        "not UTF-8 at line 1, byte offset 1 (0xE5): the text was read as Windows-1252 (Latin-1)",
                        new Span(1, 2))),
                decoded.warnings());
    }

    @Test
    void windows1252KeepsItsQuotationMarksAndDashes() {
        assertEquals(
                "– Vi “kommer” nå …",
                decode("– Vi “kommer” nå …".getBytes(WESTERN)).text());
    }

    @Test
    void binaryFilesAreRefusedAndNamed() {
        assertRefused("a PNG picture", bytes(new byte[0], 0x89, utf8("PNG\r\n\u001a\n....")));
        assertRefused("a PDF document", utf8("%PDF-1.7 text that looks harmless"));
        assertRefused("a ZIP archive", utf8("PK\u0003\u0004word/document.xml"));
        assertRefused("a binary file", utf8("ELF\u0000\u0001\u0002"));
        assertRefused("a binary file", utf8("\u0001\u0002\u0003\u0004abc\u0005"));
    }

    @Test
    void noiseWithoutAnyZeroByteIsRefused() {
        byte[] noise = new byte[4000];
        new java.util.Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] |= (byte) 0x80;
        }
        assertThrows(NotTextException.class, () -> decode(noise));
    }

    private static DecodedText decode(byte[] bytes) {
        return TextDecoder.decode(bytes);
    }

    private static void assertRefused(String what, byte[] bytes) {
        NotTextException refused = assertThrows(NotTextException.class, () -> decode(bytes));
        assertTrue(refused.toString().contains(what), refused.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(byte[] before, int value) {
        return bytes(before, value, new byte[0]);
    }

    private static byte[] bytes(byte[] before, int value, byte[] after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before);
        all.write(value);
        all.writeBytes(after);
        return all.toByteArray();
    }
}
