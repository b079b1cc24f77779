using PersianNews.Characters;

namespace PersianNews.Grammar;

/// <summary>Compiles the patterns of a grammar to the bytes that a <see cref="RuleTable"/> reads.</summary>
internal static class RuleCompiler
{
    /// <summary>Compiles patterns; at most <see cref="RuleSet.Capacity"/>.</summary>
    /// <exception cref="InvalidOperationException">A pattern cannot be read, or names an unknown slot.</exception>
    public static byte[] Compile(IReadOnlyDictionary<string, ulong> slots, IReadOnlyDictionary<string, string> macros, IEnumerable<string> patterns)
    {
        var compiler = new PatternCompiler(slots, macros);
        int[] starts = [.. patterns.Select(compiler.Compile)];
        if (starts.Length > RuleSet.Capacity)
        {
            throw new InvalidOperationException($"A rule table holds at most {RuleSet.Capacity} rules.");
        }

        // The last set is that of the rules that one lexeme can fill.
        var byTag = new RuleSet[64];
        var bySecondTag = new RuleSet[65];
        ulong startTags = 0;
        for (int row = 0; row < starts.Length; row++)
        {
            // Most lexemes that could begin a rule do not: the next lexeme tells at once.
            ulong first = compiler.FirstSlots(starts[row]);
            ulong second = compiler.SecondSlots(starts[row], ulong.MaxValue);
            startTags |= first;
            Enter(byTag, first, row);
            Enter(bySecondTag, second, row);
            if (second == ulong.MaxValue)
            {
                bySecondTag[64].Add(row);
            }
        }

        var file = new MemoryStream();
        var writer = new BinaryWriter(file);
        writer.Write(new byte[TableBlock.Lead]);
        writer.Write(startTags);
        foreach (RuleSet set in byTag.Concat(bySecondTag))
        {
            writer.Write(set.Low);
            writer.Write(set.High);
        }

        writer.Write((long)compiler.Steps.Count);
        foreach (PatternStep step in compiler.Steps)
        {
            writer.Write(step.Slot);
            writer.Write(step.Next);
            writer.Write(step.Other);
        }

        foreach (int start in starts)
        {
            writer.Write(start);
        }

        return file.ToArray();
    }

    private static void Enter(RuleSet[] sets, ulong tags, int row)
    {
        for (int bit = 0; bit < 64; bit++)
        {
            if ((tags >> bit & 1) != 0)
            {
                sets[bit].Add(row);
            }
        }
    }
}
