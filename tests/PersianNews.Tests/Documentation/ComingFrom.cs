using System.Globalization;
using PersianNews;
using PersianNews.Dates;
using PersianNews.Normalization;
using PersianNews.Quantities;
using PersianNews.Search;
using PersianNews.Tokenization;

namespace PersianNews.Tests.Documentation;

/// <summary>The code of docs/coming-from.md.</summary>
public static class ComingFrom
{
    public static void Hazm(TextWriter Console)
    {
        // begin Hazm
        string text = "ما هم براي وصل كردن آمديم! ولي برای پشتیبانی, کتابخانه ها ساخته شده اند؛ https://example.ir";

        Console.WriteLine(PersianNormalizer.Default.Normalize(text));

        // As if the half-spaces were in place, in ranges of the text as it is; verbs of several parts joined, as Hazm does unless told otherwise.
        var tokenizer = new RestoringTokenizer(PersianNormalizer.Default, new WordTokenizer(new WordTokenizerOptions { JoinVerbs = true }));
        Console.WriteLine(string.Join('|', tokenizer.Tokenize(text).Select(token => token.GetText(text))));

        foreach (TextSpan sentence in SentenceSplitter.Default.Split(text))
        {
            Console.WriteLine(sentence.Slice(text).ToString());
        }
        // end Hazm
    }

    public static void Parsivar(TextWriter Console)
    {
        // begin Parsivar
        string text = "سمینار شیمی آلی از امروز ۱۱ شهریور ۱۳۹۶ آغاز شد و تا ۱۳ شهریور ادامه می یابد.";

        foreach (DateMatch date in PersianDateParser.Default.Find(text, new DateContext(new DateOnly(2017, 9, 2))))
        {
            Console.WriteLine($"{date.Span.Slice(text)}: {date.ToTimex()} = {date.ToJalali()}");
        }
        // end Parsivar
    }

    public static void Shekar(TextWriter Console)
    {
        // begin Shekar
        // AlphabetNormalizer() | DigitNormalizer() | YaNormalizer(style="joda")
        var steps = new PersianNormalizer(NormalizerOptions.None with { PersianLetters = true, Digits = DigitForms.Persian, Ezafe = EzafeForms.Yeh });
        Console.WriteLine(steps.Normalize("خانۀ ما در كوچه 12 است"));

        // HTMLTagRemover, then SpacingNormalizer
        var page = new PersianNormalizer(NormalizerOptions.Editorial with { Markup = MarkupHandling.Strip, DecodeEntities = true });
        Console.WriteLine(page.Normalize("<p>خبر را میخوانید&zwnj;؟ کتاب ها <b>رسید</b>.</p>"));

        // StopWordRemover, PunctuationRemover, EmojiRemover, URLMasker(mask=""): leave tokens out
        string text = "این خبر را در https://example.ir بخوانید! 🌍";
        Console.WriteLine(string.Join(' ', WordTokenizer.Default.Tokenize(text)
            .Where(token => token.Kind == TokenKind.Word && !StopWords.Default.Contains(token.Span.Slice(text)))
            .Select(token => token.GetText(text))));
        // end Shekar
    }

    public static void DntPersianUtils(TextWriter Console)
    {
        // begin DntPersianUtils
        SolarHijriDate day = SolarHijriDate.FromDateOnly(new DateOnly(2017, 1, 10));

        Console.WriteLine(day.ToString("dddd d MMMM yyyy", DigitShape.Persian));         // ToPersianDateTextify
        Console.WriteLine(day.ToString("yyyy/MM/dd"));                                   // ToShortPersianDateString
        Console.WriteLine(SolarHijriDate.TryParse("۱۳۹۵/۱۲/۳۰", null, out _));           // IsValidPersianDateTime
        Console.WriteLine(PublicationTime.TryParse("1395/11/3 7:30", out DateTimeOffset moment) ? moment.ToString("O", CultureInfo.InvariantCulture) : ""); // ToGregorianDateTime
        Console.WriteLine(LunarHijriDate.FromDateOnly(new DateOnly(2018, 8, 31)));       // ToIslamicDay
        Console.WriteLine(new PersianNormalizer(NormalizerOptions.None with { PersianLetters = true }).Normalize("سنجاقك آبي")); // ApplyCorrectYeKe

        string text = "یک میلیون و دویست هزار نفر";
        Console.WriteLine(PersianQuantityParser.Default.Find(text)[0].Value);            // NumberToText, the other way round
        // end DntPersianUtils
    }
}
