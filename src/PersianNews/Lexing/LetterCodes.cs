using System.Runtime.CompilerServices;
using PersianNews.Characters;

namespace PersianNews.Lexing;

/// <summary>Maps code units to the 64 symbols that a <see cref="SoftTrie"/> branches on (<see cref="FoldingTable"/>).</summary>
internal static unsafe class LetterCodes
{
    /// <summary>A run of spaces and half-spaces.</summary>
    public const byte Joint = 0;

    /// <summary>A code unit that counts as nothing.</summary>
    public const byte Skip = 64;

    /// <summary>A ligature: <see cref="Folding.Expansion"/> gives its letters.</summary>
    public const byte Several = 65;

    /// <summary>A code unit that no lexicon form contains.</summary>
    public const byte Unknown = 66;

    /// <summary>The letters and marks of lexicon forms, the first with symbol 1: with the joint they fill the bits of one ulong.</summary>
    public const string Alphabet = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیabcdefghijklmnopqrstuvwxyz.%$€°";

    /// <summary>The symbol of a code unit, or <see cref="Skip"/>, <see cref="Several"/>, <see cref="Unknown"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(char c) => FoldingTable.Symbols[c];
}
