using PersianNews.Grammar;
using PersianNews.Lexing;
using PersianNews.ModelBuilder.Tables;
using PersianNews.Tables;
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
        Assert.Equal(length, Match([pattern], text)?.Length ?? 0);

    [Fact]
    public void The_longest_match_wins_and_ties_go_to_the_earlier_rule()
    {
        string[] patterns = ["A", "A B", "A B"];
        Assert.Equal((1, 2), Match(patterns, "ABC"));
        Assert.Equal((0, 1), Match(patterns, "ACB"));
        Assert.Equal([(1, 2), (2, 2), (0, 1)], MatchAll(patterns, "ABC"));
    }

    [Fact]
    public void Of_each_rule_the_longest_match_comes_however_many_rules_match()
    {
        string[] patterns = [.. Enumerable.Range(1, 20).Select(row => string.Join(" ", Enumerable.Repeat("A?", row)) + " A")];
        Assert.Equal(Enumerable.Range(1, 20).Select(row => (20 - row, 22 - row)), MatchAll(patterns, new string('A', 30)));
    }

    [Fact]
    public void A_hostile_sequence_is_bounded()
    {
        Assert.Null(Match(["(A | B)? (A | B)? (A | B)? (A | B)* (A | B)* (A | B)* C"], new string('A', 5000)));
    }

    [Theory]
    [InlineData("A X")]
    [InlineData("A (B")]
    [InlineData("A B)")]
    public void A_pattern_that_cannot_be_read_is_refused(string pattern) =>
        Assert.Throws<InvalidOperationException>(() => Match([pattern], "A"));

    [Fact]
    public void A_table_holds_128_rules_and_no_more()
    {
        string[] patterns = [.. Enumerable.Range(0, RuleSet.Capacity).Select(row => row == RuleSet.Capacity - 1 ? "C" : "A B")];
        Assert.Equal((127, 1), Match(patterns, "C"));
        Assert.Throws<InvalidOperationException>(() => Match([.. patterns, "A"], "A"));
    }

    [Fact]
    public void An_enumeration_is_walked_once_and_not_from_each_of_its_items()
    {
        var table = new RuleTable(TableBlock.Of(RuleCompiler.Compile(Slots, Macros, ["A (B A)* C"])));
        Lexeme[] lexemes = [.. "ABABABABABDABAC".Select(c => new Lexeme { Tags = 1UL << (c - 'A') })];
        var walks = new int[RuleSet.Capacity];
        Assert.False(TryMatch(0));
        Assert.Equal(10, walks[0]);
        walks[0] = 4;
        Assert.False(TryMatch(2));
        Assert.Equal(4, walks[0]);
        Assert.True(TryMatch(11));

        bool TryMatch(int at)
        {
            var matches = new RuleMatches();
            table.Match(lexemes, at, walks, matches);
            return matches.MoveNext();
        }
    }

    private static (int Row, int Length)? Match(string[] patterns, string text) => MatchAll(patterns, text) is [var best, ..] ? best : null;

    private static List<(int Row, int Length)> MatchAll(string[] patterns, string text)
    {
        var table = new RuleTable(TableBlock.Of(RuleCompiler.Compile(Slots, Macros, patterns)));
        Lexeme[] lexemes = [.. text.Select(c => new Lexeme { Tags = 1UL << (c - 'A') })];
        var matches = new RuleMatches();
        table.Match(lexemes, 0, default, matches);
        var found = new List<(int Row, int Length)>();
        while (matches.MoveNext())
        {
            found.Add((matches.Current.Rule, matches.Current.Count));
        }

        return found;
    }
}
