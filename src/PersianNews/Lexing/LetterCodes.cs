using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PersianNews.Characters;

namespace PersianNews.Lexing;

/// <summary>Maps code units to the 64 symbols that a <see cref="SoftTrie"/> branches on, through <see cref="Folding"/>.</summary>
internal static class LetterCodes
{
    /// <summary>A run of spaces and half-spaces.</summary>
    public const byte Joint = 0;

    /// <summary>A code unit that counts as nothing.</summary>
    public const byte Skip = 64;

    /// <summary>A ligature: <see cref="Folding.Expansion"/> gives its letters.</summary>
    public const byte Several = 65;

    /// <summary>A code unit that no lexicon form contains.</summary>
    public const byte Unknown = 66;

    private const string Alphabet = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیabcdefghijklmnopqrstuvwxyz.%$€°";

    private static readonly byte[] Codes = Build();

    /// <summary>The symbol of a code unit, or <see cref="Skip"/>, <see cref="Several"/>, <see cref="Unknown"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Codes), c);

    // Runs once, over all code units: optimized at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static byte[] Build()
    {
        // The alphabet has 63 symbols; with the joint they fill the bits of one ulong.
        var byLetter = new byte[char.MaxValue + 1];
        Array.Fill(byLetter, Unknown);
        for (int i = 0; i < Alphabet.Length; i++)
        {
            byLetter[Alphabet[i]] = (byte)(i + 1);
        }

        var codes = new byte[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            codes[c] = Folding.ClassOf((char)c) switch
            {
                CharClass.Space or CharClass.Joiner => Joint,
                CharClass.Ignorable => Skip,
                _ => Folding.Fold((char)c) switch
                {
                    Folding.None => Unknown,
                    Folding.Several => Several,
                    char folded => byLetter[folded],
                },
            };
        }

        codes['٪'] = codes['%'];
        return codes;
    }
}
