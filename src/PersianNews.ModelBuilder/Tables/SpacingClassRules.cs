using System.Runtime.InteropServices;
using PersianNews.Characters;
using PersianNews.Normalization.Passes;
using PersianNews.Tables;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>What each code unit is to the normalizer's spacing pass, for <see cref="SpacingClasses"/>.</summary>
internal static class SpacingClassRules
{
    /// <summary>The bytes of <c>spacing-classes.table</c>.</summary>
    public static byte[] ToBytes()
    {
        var classes = new SpacingClass[char.MaxValue + 1];
        for (int i = 0; i < classes.Length; i++)
        {
            char c = (char)i;
            classes[i] = Folding.ClassOf(c) switch
            {
                CharClass.Letter => SpacingClass.Letter,
                CharClass.ForeignLetter => SpacingClass.Foreign,
                CharClass.Digit => SpacingClass.Digit,
                CharClass.Space => SpacingClass.Space,
                CharClass.LineBreak => SpacingClass.LineEnd,
                CharClass.Ignorable when i is (>= 0x0610 and <= 0x06ED) or (>= 0x08D3 and <= 0x08FF) => SpacingClass.Letter,
                _ => SpacingClass.Other,
            };
        }

        Set(".…", SpacingClass.Dot);
        Set("،؛:!؟,;?", SpacingClass.Mark);
        Set("%٪", SpacingClass.Percent);
        Set("([{«‹", SpacingClass.Open);
        Set(")]}»›", SpacingClass.Close);
        Set("\"'`“”‘’„‟<>", SpacingClass.Quote);
        Set("-", SpacingClass.Hyphen);
        Set("\u200C", SpacingClass.HalfSpace);
        Set("ء", SpacingClass.Letter);
        Set("ـ", SpacingClass.Other);
        return [.. new byte[TableBlock.Lead], .. MemoryMarshal.AsBytes<SpacingClass>(classes)];

        void Set(string characters, SpacingClass value)
        {
            foreach (char c in characters)
            {
                classes[c] = value;
            }
        }
    }
}
