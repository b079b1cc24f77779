using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PersianNews.Characters;

namespace PersianNews.Tokenization;

/// <summary>The table of <see cref="TokenClass"/>.</summary>
internal static class TokenClasses
{
    private static readonly TokenClass[] Classes = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TokenClass Of(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Classes), c);

    private static TokenClass[] Build()
    {
        var classes = new TokenClass[char.MaxValue + 1];
        for (int i = 0; i < classes.Length; i++)
        {
            char c = (char)i;
            classes[i] = Folding.ClassOf(c) switch
            {
                CharClass.Letter => TokenClass.Letter,
                CharClass.ForeignLetter => TokenClass.Foreign,
                CharClass.Digit => TokenClass.Digit,
                CharClass.Space => TokenClass.Space,
                CharClass.LineBreak => TokenClass.LineEnd,
                CharClass.Joiner => TokenClass.Invisible,
                CharClass.Ignorable => i is >= 0x180E and < 0xFE00 or >= 0xFEFF or 0x061C ? TokenClass.Invisible : TokenClass.Mark,
                CharClass.Punctuation => TokenClass.Punctuation,
                _ => TokenClass.Other,
            };
        }

        classes['ء'] = TokenClass.Letter;
        classes['.'] = classes['…'] = TokenClass.Dot;
        classes['!'] = classes['?'] = classes['؟'] = TokenClass.Exclamation;
        classes['@'] = classes['#'] = TokenClass.Lead;
        return classes;
    }
}
