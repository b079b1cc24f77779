using System.Runtime.InteropServices;

namespace PersianNews.Lexing;

/// <summary>What a lexeme is.</summary>
internal enum LexemeKind : byte
{
    /// <summary>A word that the lexicon does not know.</summary>
    Word,

    /// <summary>A word or phrase of the lexicon: <see cref="Lexeme.Entry"/> and <see cref="Lexeme.Tags"/> say which.</summary>
    Entry,

    /// <summary>A number in digits, words or both: <see cref="Lexeme.Mantissa"/> and <see cref="Lexeme.Scale"/>.</summary>
    Number,

    /// <summary>A punctuation mark or symbol; <see cref="Lexeme.Mantissa"/> is the character.</summary>
    Mark,

    /// <summary>A line end.</summary>
    LineBreak,

    /// <summary>An emoji, a control character or other rubbish.</summary>
    Other,

    /// <summary>A phrase that a first grammar stage put in the place of its lexemes; <see cref="Lexeme.Entry"/> is its index.</summary>
    Phrase,
}

/// <summary>How a lexeme was written.</summary>
[Flags]
internal enum LexemeFlags : ushort
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>White space, a line end or the beginning of the text stands before it.</summary>
    SpaceBefore = 1,

    /// <summary>A number with an ordinal ending: دوم، سی‌ام، ۱۶م، 6th.</summary>
    Ordinal = 2,

    /// <summary>A number with at least one word: سیصد، ۳۰ میلیون.</summary>
    Words = 4,

    /// <summary>A number with a multiplier word: هزار، میلیون, or grouped thousands.</summary>
    Scaled = 8,

    /// <summary>A digit run directly after a separator that follows a digit: the 04 of 1403/04/16.</summary>
    AfterSeparator = 16,

    /// <summary>A digit run directly before a separator that a digit follows: the 1403 of 1403/04/16.</summary>
    BeforeSeparator = 32,

    /// <summary>A digit run glued to the end of an unknown word: the 7 of G7.</summary>
    AfterWord = 64,

    /// <summary>A number that ends with «و نیم»: ۹ و نیم.</summary>
    AndHalf = 128,

    /// <summary>A two-part number whose parts a slash divides: ۲۳/۵.</summary>
    Slash = 256,
}

/// <summary>
/// One lexeme: a range of the original text and what it counts as. Never a copied string. Numbers are
/// <see cref="Mantissa"/> / 10^<see cref="Scale"/>.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct Lexeme
{
    /// <summary>Position of the first code unit in the original text.</summary>
    public int Start;

    /// <summary>Position just past the last code unit.</summary>
    public int End;

    /// <summary>The digits of a number, or the character of a mark.</summary>
    public long Mantissa;

    /// <summary>The slots of the part's grammar that this lexeme can fill.</summary>
    public ulong Tags;

    /// <summary>Index of the lexicon entry, or 0.</summary>
    public int Entry;

    /// <summary>How it was written.</summary>
    public LexemeFlags Flags;

    /// <summary>What it is.</summary>
    public LexemeKind Kind;

    /// <summary>How many decimal places <see cref="Mantissa"/> has.</summary>
    public byte Scale;

    /// <summary>How many digits were written, leading zeros included; 0 for a number in words.</summary>
    public byte Digits;

    /// <summary>The range in the original text.</summary>
    public readonly TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>The value of a number.</summary>
    public readonly decimal Value => new((int)(Mantissa & uint.MaxValue), (int)(Mantissa >> 32), 0, false, Scale);

    /// <summary>Whether this is a number without decimal places.</summary>
    public readonly bool IsInteger => Kind == LexemeKind.Number && Scale == 0;

    /// <summary>Whether a flag is set.</summary>
    public readonly bool Has(LexemeFlags flag) => (Flags & flag) != 0;

    /// <summary>Whether this is the mark <paramref name="c"/>.</summary>
    public readonly bool IsMark(char c) => Kind == LexemeKind.Mark && Mantissa == c;
}
