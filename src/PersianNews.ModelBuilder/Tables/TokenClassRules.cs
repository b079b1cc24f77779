using System.Runtime.InteropServices;
using PersianNews.Characters;
using PersianNews.Tables;
using PersianNews.Tokenization;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>What each code unit is to the word tokenizer, for <see cref="TokenClasses"/>.</summary>
internal static class TokenClassRules
{
    /// <summary>The bytes of <c>token-classes.table</c>.</summary>
    public static byte[] ToBytes()
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
        return [.. new byte[TableBlock.Lead], .. MemoryMarshal.AsBytes<TokenClass>(classes)];
    }
}
