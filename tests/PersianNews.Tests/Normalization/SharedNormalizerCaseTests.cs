using PersianNews.Normalization;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Normalization;

/// <summary>The gold cases, where they lie beside the project.</summary>
public class SharedNormalizerCaseTests
{
    // Kinds that measure the half-space model; the scoreboard holds them.
    private static readonly string[] Model = ["zwnj-prefix", "zwnj-suffix", "zwnj-comparative", "zwnj-copula", "compound", "trap", "ud-zwnj", "preverb", "split-glued", "full"];

    private static readonly Dictionary<string, NormalizerOptions> Options = new()
    {
        ["dashes"] = new() { Dashes = true },
        ["date-reorder"] = new() { ReorderDates = true },
        ["diacritics-all"] = new() { RemoveAllMarks = true },
        ["digits-exotic"] = new() { ExoticDigits = true },
        ["digits-keep"] = new() { Digits = DigitForms.Keep },
        ["ellipsis-tight"] = new() { TightEllipsis = true },
        ["exotic-letters"] = new() { ExoticLetters = true },
        ["ezafe-arabic"] = new() { TehMarbutaAsEzafe = true },
        ["ezafe-ye"] = new() { Ezafe = EzafeForms.Yeh },
        ["html-entities"] = new() { DecodeEntities = true },
        ["html-keep"] = new() { Markup = MarkupHandling.Protect },
        ["html-strip"] = new() { Markup = MarkupHandling.Strip, HalfSpaces = HalfSpaceHandling.Tidy },
        ["kashida-dash"] = new() { KashidaAsDash = true },
        ["marks-collapse"] = new() { CollapseMarks = true },
        ["repeat-letters"] = new() { CollapseLetters = true },
    };

    [Fact]
    public void Cases_of_characters_spacing_and_protection_hold()
    {
        var wrong = new List<string>();
        foreach (TextCase row in TextCase.Read(Repository.Shared("cases", "normalizer.tsv")))
        {
            bool option = row.Kind.StartsWith("opt.", StringComparison.Ordinal);
            if (!option && Model.Any(kind => row.Kind.StartsWith(kind, StringComparison.Ordinal)))
            {
                continue;
            }

            var normalizer = new PersianNormalizer(option ? Options[row.Kind[4..]] : NormalizerOptions.Editorial);
            string actual = normalizer.Normalize(row.Input);
            if (actual != row.Expected)
            {
                wrong.Add($"{row.Id} {row.Kind}: {row.Input} → {actual}, not {row.Expected}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
