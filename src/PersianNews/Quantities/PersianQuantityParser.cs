using System.Buffers;
using System.Runtime.CompilerServices;
using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Quantities;

/// <summary>The built-in parser: reads numbers in digits and words with their units, ranges and modifiers.</summary>
/// <remarks>
/// <para>Damaged spelling is the normal case: half-spaces may be missing, digits of any kind mixed. No quantity is reported for a date, a
/// clause number («ماده ۲۲»), a code or a clock time; «یک» as the indefinite article is none.</para>
/// <para>Immutable and safe to share between threads. Tables: <c>Data/units.tsv</c>, <c>Data/quantity-words.tsv</c>, <c>Data/numbers.tsv</c>.</para>
/// </remarks>
public sealed class PersianQuantityParser : IQuantityParser
{
    private const int Window = 4096;

    [ThreadStatic]
    private static RuleMatches? t_matches;

    private PersianQuantityParser()
    {
    }

    /// <summary>Shared instance.</summary>
    public static PersianQuantityParser Default { get; } = new();

    /// <inheritdoc/>
    public void Find(ReadOnlySpan<char> text, IBufferWriter<QuantityMatch> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Lexeme[] rented = ArrayPool<Lexeme>.Shared.Rent(Window);
        try
        {
            // A quantity never spans lines, so a long text is read in stretches that end behind a line or a sentence where they can.
            var lexer = new Lexer(QuantityLexicon.Default, text);
            int count = 0;
            do
            {
                count += lexer.Read(rented.AsSpan(count, Window - count));
                int end = lexer.AtEnd ? count : LastBreak(rented.AsSpan(0, count));
                Walk(text, rented.AsSpan(0, end), QuantityLexicon.Default, neverNouns: 0, output);
                rented.AsSpan(end, count - end).CopyTo(rented);
                count -= end;
            }
            while (!lexer.AtEnd || count > 0);
        }
        finally
        {
            ArrayPool<Lexeme>.Shared.Return(rented);
        }
    }

    private static int LastBreak(ReadOnlySpan<Lexeme> lexemes)
    {
        for (int i = lexemes.Length - 1; i > lexemes.Length / 2; i--)
        {
            if (lexemes[i].Kind == LexemeKind.LineBreak || lexemes[i].IsMark('.'))
            {
                return i + 1;
            }
        }

        // Nowhere to break: any place between two words that cannot belong together will do.
        for (int i = lexemes.Length - 1; i > lexemes.Length / 2; i--)
        {
            if (lexemes[i].Tags == 0)
            {
                return i + 1;
            }
        }

        return lexemes.Length;
    }

    /// <summary>Finds the quantities of lexemes that were read with a lexicon that holds the words of <see cref="QuantityLexicon"/>, and marks nouns in them; a lexeme with one of the tags <paramref name="neverNouns"/> is none.</summary>
    internal static void Walk(ReadOnlySpan<char> text, Span<Lexeme> lexemes, Lexicon lexicon, ulong neverNouns, IBufferWriter<QuantityMatch> output)
    {
        foreach (ref Lexeme lexeme in lexemes)
        {
            // What the tables do not know may be a noun.
            bool word = lexeme.Kind == LexemeKind.Word || lexeme.Kind == LexemeKind.Entry && (lexeme.Tags & ((ulong)QuantityTags.All | neverNouns)) == 0;
            lexeme.Tags |= word ? (ulong)QuantityTags.Noun : 0;
        }

        RuleTable table = QuantityGrammar.Table;
        var reader = new QuantityReader(text, lexemes, lexicon);
        RuleMatches matches = t_matches ?? new();
        t_matches = null;
        for (int i = 0; i < lexemes.Length;)
        {
            int next = i + 1;
            if ((lexemes[i].Tags & table.StartTags) != 0)
            {
                next = Read(lexemes, i, ref reader, matches, output);
            }
            else if (lexemes[i].Kind == LexemeKind.LineBreak || lexemes[i].IsMark('.') || lexemes[i].IsMark('؟') || lexemes[i].IsMark('!'))
            {
                reader.EndSentence();
            }

            i = next;
        }

        t_matches = matches;
    }

    /// <summary>Reads the quantity that begins at a lexeme, if one does.</summary>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)] // seldom called from a loop over every lexeme
    private static int Read(ReadOnlySpan<Lexeme> lexemes, int at, ref QuantityReader reader, RuleMatches matches, IBufferWriter<QuantityMatch> output)
    {
        QuantityGrammar.Table.Match(lexemes, at, default, matches);
        while (matches.MoveNext())
        {
            ref readonly RuleMatch match = ref matches.Current;
            if (QuantityGrammar.Rules[match.Rule].Read(ref reader, in match, out QuantityMatch quantity))
            {
                int end = match.End;
                output.GetSpan(1)[0] = quantity;
                output.Advance(1);
                return end;
            }
        }

        return at + 1;
    }
}
