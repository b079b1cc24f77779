using PersianNews.Grammar;
using PersianNews.Lexing;
using Xunit;

namespace PersianNews.Tests.Grammar;

public class RuleTableTests
{
    private static readonly Dictionary<string, ulong> Slots = new() { ["A"] = 1, ["B"] = 2, ["C"] = 4, ["D"] = 8 };
    private static readonly Dictionary<string, string> Macros = new() { ["Tail"] = "(B C | D)" };

    [Theory]
    [InlineData("A B? C", "ABC", 3)]
    [InlineData("A B? C", "AC", 2)]
    [InlineData("A B? C", "AB", 0)]
    [InlineData("A B*", "ABBB", 4)]
    [InlineData("A (B | C D)? D?", "ACD", 3)]
    [InlineData("A Tail", "ABC", 3)]
    [InlineData("A Tail", "AD", 2)]
    [InlineData("A (B A)* C?", "ABABA", 5)]
    [InlineData("A B", "BA", 0)]
    public void A_pattern_reads_its_longest_match(string pattern, string text, int length) =>
        Assert.Equal(length, Match([new("rule", pattern, "")], text)?.Length ?? 0);

    [Fact]
    public void The_longest_match_wins_and_ties_go_to_the_earlier_rule()
    {
        GrammarRule<string>[] rules = [new("short", "A", ""), new("first", "A B", ""), new("second", "A B", "")];
        Assert.Equal(("first", 2), Match(rules, "ABC"));
        Assert.Equal(("short", 1), Match(rules, "ACB"));
        Assert.Equal(("second", 2), Match(rules, "AB", excluded: 0b010));
    }

    [Fact]
    public void A_hostile_sequence_is_bounded()
    {
        GrammarRule<string>[] rules = [new("nested", "(A | B)? (A | B)? (A | B)? (A | B)* (A | B)* (A | B)* C", "")];
        Assert.Null(Match(rules, new string('A', 5000)));
    }

    [Theory]
    [InlineData("A X")]
    [InlineData("A (B")]
    [InlineData("A B)")]
    public void A_pattern_that_cannot_be_read_is_refused(string pattern) =>
        Assert.Throws<InvalidOperationException>(() => Match([new("bad", pattern, "")], "A"));

    private static (string Name, int Length)? Match(GrammarRule<string>[] rules, string text, int excluded = 0)
    {
        var table = new RuleTable<string>(Slots, Macros, rules);
        Lexeme[] lexemes = [.. text.Select(c => new Lexeme { Tags = 1UL << (c - 'A') })];
        RuleMatch match = default;
        return table.TryMatch(lexemes, 0, (UInt128)excluded, ref match) ? (table[match.Rule].Name, match.Count) : null;
    }
}
