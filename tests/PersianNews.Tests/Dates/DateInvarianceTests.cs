using System.Buffers;
using System.Text;
using PersianNews.Dates;
using Xunit;

namespace PersianNews.Tests.Dates;

/// <summary>Damaged spellings of the specifications mean the same and are found at the same, shifted places.</summary>
public class DateInvarianceTests
{
    private const int VariantsOfEach = 400;

    [Fact]
    public void Damage_changes_no_value()
    {
        var random = new Random(1403);
        var output = new ArrayBufferWriter<DateMatch>();
        var wrong = new List<string>();
        int variants = 0;
        foreach (DateSpec spec in DateSpecs.Positive)
        {
            var context = new DateContext(spec.Reference);
            DateMatch[] expected = spec.Parser.Find(spec.Text, context);
            string[] values = [.. expected.Select(match => match.ToTimex())];
            for (int v = 0; v < VariantsOfEach; v++, variants++)
            {
                (string text, int[] places) = Damage(spec.Text, expected, random);
                output.ResetWrittenCount();
                spec.Parser.Find(text, context, output);
                bool same = output.WrittenCount == expected.Length;
                for (int i = 0; same && i < expected.Length; i++)
                {
                    DateMatch match = output.WrittenSpan[i];
                    same = match.Span.Start == places[expected[i].Span.Start]
                        && match.Span.End == places[expected[i].Span.End - 1] + 1
                        && match.ToTimex() == values[i];
                }

                if (!same)
                {
                    wrong.Add($"{spec.Text} → {text}: {string.Join("; ", output.WrittenSpan.ToArray().Select(m => $"{m.Span.Slice(text)} {m}"))}");
                }
            }
        }

        Assert.True(variants >= 100_000, $"{variants} variants");
        Assert.True(wrong.Count <= variants / 1000, $"{wrong.Count} of {variants}:\n{string.Join('\n', wrong.Take(20))}");
    }

    // Each kind of damage strikes each place with a chance of its own; places[i] is where code unit i went.
    private static (string Text, int[] Places) Damage(string text, DateMatch[] spans, Random random)
    {
        var damaged = new StringBuilder();
        var places = new int[text.Length + 1];
        double arabic = random.Next(3) / 2.0;
        double marks = random.Next(4) == 0 ? 0.15 : 0;
        double controls = random.Next(4) == 0 ? 0.3 : 0;
        double glue = random.Next(3) == 0 ? 0.7 : 0;
        int halfSpaces = random.Next(3);
        int digits = random.Next(4);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool inside = spans.Any(span => i > span.Span.Start && i < span.Span.End - 1);
            places[i] = damaged.Length;
            switch (c)
            {
                case '\u200C':
                    damaged.Append(halfSpaces switch { 0 => "\u200C", 1 => " ", _ => "" });
                    continue;
                case ' ' when inside && random.NextDouble() < glue && char.IsDigit(text[i - 1]) != char.IsDigit(text[i + 1]) && char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(text[i + 1]) | char.IsDigit(text[i + 1]):
                    continue;
                case ' ' when inside:
                    damaged.Append(random.Next(8) switch { 0 => "\u00A0", 1 => "  ", _ => " " });
                    damaged.Append(random.NextDouble() < controls ? "\u200F" : "");
                    continue;
                case 'ی' when random.NextDouble() < arabic:
                    damaged.Append(random.Next(5) == 0 ? 'ى' : 'ي');
                    break;
                case 'ک' when random.NextDouble() < arabic:
                    damaged.Append('ك');
                    break;
                case >= '۰' and <= '۹' or >= '0' and <= '9' or >= '٠' and <= '٩':
                    int value = (int)char.GetNumericValue(c);
                    damaged.Append((char)((digits == 3 ? random.Next(3) : digits) switch { 0 => '0' + value, 1 => '٠' + value, _ => '۰' + value }));
                    continue;
                default:
                    damaged.Append(c);
                    break;
            }

            if (inside && c is >= 'آ' and <= 'ی' && char.IsLetter(c) && random.NextDouble() < marks && char.IsLetter(text[i + 1]))
            {
                damaged.Append(c is 'ا' or 'آ' or 'د' or 'ذ' or 'ر' or 'ز' or 'و' ? "\u064E" : random.Next(2) == 0 ? "\u0640" : "\u0650");
            }
        }

        places[text.Length] = damaged.Length;
        return (damaged.ToString(), places);
    }
}
