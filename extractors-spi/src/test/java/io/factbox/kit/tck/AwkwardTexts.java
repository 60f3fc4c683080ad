package io.factbox.kit.tck;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that the world sends sooner or later, by what is awkward about them. */
final class AwkwardTexts {
    private AwkwardTexts() {}

    /** All of them; the longest has a million characters. */
    static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("one space", " ");
        texts.put("blank lines", "\n \t\r\n\u00a0\u3000\n");
        texts.put("one letter", "a");
        texts.put("one full stop", ".");
        texts.put("lone high surrogate", "Acme\ud83d said 5 million on Friday");
        texts.put("lone low surrogate", "\ude00 Acme said 5 million on Friday \ude00");
        texts.put("surrogates the wrong way round", "\ude00\ud83d\ude00\ud83d");
        texts.put("NUL and other controls", "Acme\u0000 said\u0001 \u0007$5\u0008 million\u001b on Friday\u007f");
        texts.put("byte order mark", "\ufeffAcme said on Friday it made $5 million.");
        texts.put("CRLF", "Acme rose 5%\r\nBeta Corp fell 3%\r\n\r\nThey said so on Friday.\r\n");
        texts.put("CR alone", "Acme rose 5%\rBeta Corp fell 3%\r\rThey said so on Friday.\r");
        texts.put(
                "no-break and thin spaces",
                "Acme\u00a0Corp.\u00a0said 5\u202f000\u00a0people left on 3\u00a0May\u00a02024\u2009.");
        texts.put("zero-width characters", "Ac\u200bme\u200d Cor\u00adp said\u2060 \u200e$5\u200f million");
        texts.put(
                "right to left",
                "قالت شركة أكمي يوم الجمعة إنها ربحت ٥ ملايين دولار. אמרה החברה ביום שישי כי הרוויחה 5 מיליון דולר.");
        texts.put(
                "right to left marks in English",
                "\u202bAcme said\u202c on \u2067Friday\u2069 it made \u200f$5 million");
        texts.put("Chinese and Japanese", "公司周五表示，收入为5亿美元。会社は金曜日に50億円の利益を発表した。「すごい」と述べた。");
        texts.put("Thai and Hindi", "บริษัทกล่าวเมื่อวันศุกร์ว่ามีรายได้ 5 ล้าน कंपनी ने शुक्रवार को कहा कि ५ करोड़");
        texts.put("emoji", "Acme 🚀🚀 rose 5% 👩‍👩‍👧‍👦🏽 on Friday 🇬🇧, it said 👍🏿");
        texts.put(
                "quotation marks of six languages",
                "“Yes,” said Jo. „Ja“, sagte Jo. « Oui », dit Jo. »Ja«, sagte Jo. 「はい」と言った。 ‘No,’ said Jo. \"Well,\" said Jo. 'So,' said Jo.");
        texts.put("quotations that never close", "“One said “two said ‘three said \"four said «five said on Friday");
        texts.put("quotations that never open", "one” said Jo’ and \" then » of “");
        texts.put("all capitals", "ACME CORP SAID ON FRIDAY IT MADE $5 MILLION, UP 3% FROM MAY 2023.");
        texts.put("no capitals", "acme corp said on friday it made $5 million, up 3% from may 2023.");
        texts.put("dotless and dotted I", "İSTANBUL ILIK said ıssız İnc. made $5 million in İYİ");
        texts.put("combining accents", "Cafe\u0301 Ne\u0301stle\u0301 said on Friday\u0301 it made 5\u20e3 million");
        texts.put(
                "huge numbers", "It cost $" + "9".repeat(400) + " in " + "1,".repeat(200) + "000 and 1e999999 years.");
        texts.put("impossible dates", "On 31 February 2024, 99/99/9999, 0000-00-00, 24:99 and Monday 32 June.");
        texts.put("a menu", "Home\nNews\nSport\nShare\n\n\n1\n2\n3\n|\n|\n© 2024");
        texts.put(
                "markup",
                "<p>Acme &amp; Co <b>said</b> &lt;$5&gt; &#x41; &nbsp; </p><!-- Friday --><script>x='Friday'</script>");
        texts.put("brackets that never close", "(".repeat(5_000) + "[{<Acme said on Friday");
        texts.put("one line of a million characters", line(1_000_000));
        texts.put("a million characters without a space", "Acme5".repeat(200_000));
        texts.put("a hundred thousand lines", "Acme\n\n".repeat(100_000));
        return texts;
    }

    private static String line(int length) {
        String sentence = "Acme Corp. said on Friday, “we made $5 million”, up 3% from May 2023; Ms. Doe agreed. ";
        return sentence.repeat(length / sentence.length() + 1).substring(0, length);
    }

    /** Patterns that, repeated, are the bad case of some rule. */
    static Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("spaces", " ");
        patterns.put("one letter", "a");
        patterns.put("digits", "1");
        patterns.put("numbers with separators", "1,");
        patterns.put("numbers in words", "one hundred and ");
        patterns.put("capitalised words", "Alpha ");
        patterns.put("capitalised words with and", "Alpha and ");
        patterns.put("initials", "A. ");
        patterns.put("opening brackets", "(");
        patterns.put("straight quotation marks", "\" ");
        patterns.put("opening quotation marks", "“a ");
        patterns.put("apostrophes", "a'");
        patterns.put("hyphens", "a-");
        patterns.put("said", "said ");
        patterns.put("weekdays", "Friday ");
        patterns.put("money", "$1 ");
        patterns.put("commas", "Alpha, ");
        patterns.put("lines", "Alpha\n\n");
        return patterns;
    }
}
