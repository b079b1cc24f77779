using System.Buffers;
using PersianNews.Characters;
using PersianNews.Dates;
using PersianNews.Lexing;

namespace PersianNews.Articles;

/// <summary>
/// Dates as a reader of an article marks them. The date parser's reading, and besides: how often something happens («روزانه», «سالی», «در ماه» behind
/// an amount) is a set; years that an «و» joins are dates of their own; «بیش از» shades a length of time from outside; «ظرف» belongs to the
/// time it opens.
/// </summary>
internal static class ArticleDates
{
    private const int AmountBefore = 24;
    private const int MaxListed = 12;
    private static readonly DateRule RateRule = new("rate", "Rate");

    /// <summary>Writes the sets of a text, in order.</summary>
    public static void FindRates(ReadOnlySpan<Lexeme> lexemes, IBufferWriter<DateMatch> output)
    {
        int amount = -1;
        for (int at = 0; at < lexemes.Length; at++)
        {
            ref readonly Lexeme lexeme = ref lexemes[at];
            WordTags tags = ArticleLexicon.TagsOf(in lexeme);
            if (lexeme.Kind == LexemeKind.Number)
            {
                amount = at;
            }
            else if (lexeme.Kind == LexemeKind.LineBreak || lexeme.IsMark('.'))
            {
                amount = -1;
            }
            else if ((tags & WordTags.Rate) != 0 && IsRate(lexemes, at, amount, tags))
            {
                output.GetSpan(1)[0] = new DateMatch
                {
                    Span = lexeme.Span,
                    Kind = DateKind.Set,
                    Expression = new DateExpression { Form = DateForm.Set, Duration = ArticleLexicon.StepOf(in lexeme) },
                    Rule = RateRule,
                };
                output.Advance(1);
            }
        }
    }

    /// <summary>Merges the parser's dates with the sets, in text order; where two overlap the parser's stays.</summary>
    public static void Merge(ReadOnlySpan<char> text, ReadOnlySpan<DateMatch> dates, ReadOnlySpan<DateMatch> rates, IBufferWriter<DateMatch> output)
    {
        int next = 0;
        int end = 0;
        foreach (ref readonly DateMatch date in dates)
        {
            for (; next < rates.Length && rates[next].Span.End <= date.Span.Start; next++)
            {
                Put(in rates[next], output, ref end);
            }

            while (next < rates.Length && rates[next].Span.Overlaps(date.Span))
            {
                next++;
            }

            if (!TrySplit(text, in date, output, ref end))
            {
                DateMatch adjusted = date with { Span = Adjust(text, in date) };
                Put(in adjusted, output, ref end);
            }
        }

        for (; next < rates.Length; next++)
        {
            Put(in rates[next], output, ref end);
        }
    }

    private static void Put(in DateMatch match, IBufferWriter<DateMatch> output, ref int end)
    {
        if (match.Span.Start >= end)
        {
            output.GetSpan(1)[0] = match;
            output.Advance(1);
            end = match.Span.End;
        }
    }

    private static bool IsRate(ReadOnlySpan<Lexeme> lexemes, int at, int amount, WordTags tags)
    {
        if ((tags & WordTags.RateAdverb) != 0)
        {
            return true;
        }

        bool last = at + 1 == lexemes.Length;
        if ((tags & WordTags.RateBeforeNumber) != 0)
        {
            return !last && lexemes[at + 1].Kind == LexemeKind.Number && !lexemes[at + 1].Has(LexemeFlags.Ordinal);
        }

        // «در ماه رمضان», «در سال ۱۴۰۲», «در روز حادثه»: behind an amount, and where the clause ends or its verb follows.
        const WordTags goesOn = WordTags.Calendar | WordTags.Place;
        if (amount < 0 || at - amount > AmountBefore)
        {
            return false;
        }

        WordTags next = last ? WordTags.None : ArticleLexicon.TagsOf(in lexemes[at + 1]);
        return last || lexemes[at + 1].Kind is LexemeKind.Mark or LexemeKind.LineBreak
            || (next & goesOn) == 0 && (next & (WordTags.Stop | WordTags.And | WordTags.Action)) != 0 && lexemes[at + 1].Kind != LexemeKind.Number;
    }

    // «۱۴۰۱ و ۱۴۰۲»: each year by itself; with a head of their own («سال‌های …») they stay together.
    private static bool TrySplit(ReadOnlySpan<char> text, in DateMatch date, IBufferWriter<DateMatch> output, ref int end)
    {
        if (date.Kind != DateKind.List || date.Items.Count > MaxListed || date.Items[0].Grain != DateGrain.Year)
        {
            return false;
        }

        LexemeList parts = LexemeList.Read(DateLexicon.Instance, date.Span.Slice(text));
        bool split = SplitYears(parts.Items, in date, output, ref end);
        parts.Dispose();
        return split;
    }

    private static bool SplitYears(ReadOnlySpan<Lexeme> lexemes, in DateMatch date, IBufferWriter<DateMatch> output, ref int end)
    {
        int years = 0;
        foreach (ref readonly Lexeme lexeme in lexemes)
        {
            years += lexeme.Kind == LexemeKind.Number ? 1 : 0;
        }

        if (years != date.Items.Count || lexemes[0].Kind != LexemeKind.Number)
        {
            return false;
        }

        int item = 0;
        foreach (ref readonly Lexeme lexeme in lexemes)
        {
            if (lexeme.Kind == LexemeKind.Number)
            {
                DateInterval year = date.Items[item++];
                DateMatch single = date with
                {
                    Span = new TextSpan(date.Span.Start + lexeme.Start, lexeme.End - lexeme.Start),
                    Kind = DateKind.Year,
                    Expression = date.Expression with { Year = (short)lexeme.Mantissa },
                    Until = null,
                    Items = new DateIntervals([year]),
                };
                Put(in single, output, ref end);
            }
        }

        return true;
    }

    private static TextSpan Adjust(ReadOnlySpan<char> text, in DateMatch date)
    {
        if (date.Kind == DateKind.Duration && date.Modifier is DateModifier.MoreThan or DateModifier.LessThan or DateModifier.Approx)
        {
            return WithoutModifier(text, date.Span);
        }

        return date.Expression.Form == DateForm.Stretch ? WithWithin(text, date.Span) : date.Span;
    }

    private static TextSpan WithoutModifier(ReadOnlySpan<char> text, TextSpan span)
    {
        LexemeList parts = LexemeList.Read(DateLexicon.Instance, span.Slice(text));
        int start = span.Start;
        foreach (ref readonly Lexeme lexeme in parts.Items)
        {
            if ((lexeme.Tags & (ulong)DateTag.Approx) == 0)
            {
                start += lexeme.Start;
                break;
            }
        }

        parts.Dispose();
        return TextSpan.FromBounds(start, span.End);
    }

    private static TextSpan WithWithin(ReadOnlySpan<char> text, TextSpan span)
    {
        const string within = "ظرف";
        int end = span.Start;
        while (end > 0 && Folding.ClassOf(text[end - 1]) == CharClass.Space)
        {
            end--;
        }

        int start = end - within.Length;
        bool stands = start >= 0 && end < span.Start && text[start..end].SequenceEqual(within) && (start == 0 || !Folding.IsLetterOrDigit(text[start - 1]));
        return stands ? TextSpan.FromBounds(start, span.End) : span;
    }
}
