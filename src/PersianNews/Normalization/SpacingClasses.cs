using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PersianNews.Characters;

namespace PersianNews.Normalization;

/// <summary>The table of <see cref="SpacingClass"/>.</summary>
internal static class SpacingClasses
{
    private static readonly SpacingClass[] Classes = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SpacingClass Of(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Classes), c);

    private static SpacingClass[] Build()
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
        return classes;

        void Set(string characters, SpacingClass value)
        {
            foreach (char c in characters)
            {
                classes[c] = value;
            }
        }
    }
}
