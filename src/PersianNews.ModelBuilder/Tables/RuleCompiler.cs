using PersianNews.Grammar;

namespace PersianNews.ModelBuilder.Tables;

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

        // Most lexemes that could begin a rule do not: the two after them tell at once.
        var bySecond = new RuleSet[RuleTable.Tags * RuleTable.Columns];
        var byThird = new RuleSet[RuleTable.Tags * RuleTable.Columns];
        RuleSet alone = default;
        ulong startTags = 0;
        for (int row = 0; row < starts.Length; row++)
        {
            ulong first = compiler.FirstSlots(starts[row]);
            startTags |= first;
            foreach (int tag in Bits(first))
            {
                Enter(bySecond, tag, compiler.SecondSlots(starts[row], 1UL << tag), row);
            }

            for (int tag = 0; tag < RuleTable.Tags; tag++)
            {
                Enter(byThird, tag, compiler.ThirdSlots(starts[row], 1UL << tag), row);
            }

            if (compiler.SecondSlots(starts[row]) == ulong.MaxValue)
            {
                alone.Add(row);
            }
        }

        return TableFile.Build(writer =>
        {
            writer.Write(startTags);
            foreach (RuleSet set in bySecond.Concat(byThird).Append(alone))
            {
                writer.Write(set.Low);
                writer.Write(set.High);
            }

            writer.Write((long)compiler.Steps.Count);
            for (int i = 0; i < compiler.Steps.Count; i++)
            {
                PatternStep step = compiler.Steps[i];
                bool fork = step.Slot == 0 && step.Next >= 0;
                writer.Write(fork ? compiler.FirstSlots(step.Next) : step.Slot);
                writer.Write(fork ? compiler.FirstSlots(step.Other) : 0);
                writer.Write(step.Next);
                writer.Write(fork ? step.Other : -1);
            }

            foreach (int start in starts)
            {
                writer.Write(start);
            }
        });
    }

    // The last column is for the rules that need no such lexeme.
    private static void Enter(RuleSet[] sets, int tag, ulong later, int row)
    {
        foreach (int bit in later == ulong.MaxValue ? [RuleTable.Columns - 1] : Bits(later))
        {
            sets[tag * RuleTable.Columns + bit].Add(row);
        }
    }

    private static IEnumerable<int> Bits(ulong tags) => Enumerable.Range(0, RuleTable.Tags).Where(bit => (tags >> bit & 1) != 0);
}
