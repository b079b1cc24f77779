using PersianNews.Lexing;

namespace PersianNews.Articles.Pages;

/// <summary>A line of a page that is not blank: its lexemes, and what it is by itself.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="End">Index just past its last lexeme.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Fingerprint">A hash of its letters and digits, spacing and marks left out: repeats of a headline have the same.</param>
/// <param name="Letters">How many letters and digits it has.</param>
internal readonly record struct PageLine(int First, int End, LineKind Kind, uint Fingerprint, int Letters)
{
    /// <summary>Where the line stands, outer white space left out.</summary>
    public TextSpan SpanIn(ReadOnlySpan<Lexeme> lexemes) => TextSpan.FromBounds(lexemes[First].Start, lexemes[End - 1].End);
}
