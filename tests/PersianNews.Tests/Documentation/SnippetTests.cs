using System.Text.RegularExpressions;
using PersianNews.Extensions.DependencyInjection;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Documentation;

/// <summary>
/// What the documentation shows is compiled: every csharp block of a Markdown file stands, line for line, in a source file of a
/// Documentation folder of the tests, where its results are asserted.
/// </summary>
public partial class SnippetTests
{
    public static TheoryData<string> Pages =>
    [
        "README.md",
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md").Select(path => "docs/" + Path.GetFileName(path)),
        .. Directory.GetDirectories(Repository.PathOf("src")).Select(folder => $"src/{Path.GetFileName(folder)}/README.md").Where(page => File.Exists(Repository.PathOf(page))),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_csharp_block_stands_in_a_test(string page)
    {
        string[] sources = [.. Directory.GetDirectories(Repository.PathOf("tests"))
            .Select(project => Path.Combine(project, "Documentation"))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Select(path => Plain(File.ReadAllText(path)))];
        foreach (string block in CSharpBlocks(File.ReadAllText(Repository.PathOf(page))))
        {
            // Using directives stand at the head of the test file, not where the page shows them.
            string[] usings = [.. Usings(block)];
            string body = string.Join('\n', block.Split('\n').Where(line => !usings.Contains(line))).Trim('\n');
            Assert.True(sources.Any(source => source.Contains(body, StringComparison.Ordinal) && usings.All(u => source.Contains(u, StringComparison.Ordinal))), $"{page}: no test has this block:\n{block}");
        }
    }

    // Who copies a block finds no type missing: its namespace stands above it, or in a block of such lines further up the page.
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_csharp_block_shows_the_namespaces_it_needs(string page)
    {
        ILookup<string, string> namespaces = new[] { typeof(TextSpan), typeof(PersianNewsServiceCollectionExtensions) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .ToLookup(type => type.Name, type => $"using {type.Namespace};");
        var shared = new HashSet<string>();
        foreach (string block in CSharpBlocks(File.ReadAllText(Repository.PathOf(page))))
        {
            string[] usings = [.. Usings(block)];
            if (usings.Length == block.Split('\n').Length)
            {
                shared.UnionWith(usings);
            }

            foreach (string word in Name().Matches(block).Select(match => match.Value))
            {
                string[] needed = [.. namespaces[word]];
                Assert.True(needed.Length == 0 || needed.Any(line => usings.Contains(line) || shared.Contains(line)), $"{page}: {word} needs one of {string.Join(' ', needed)} above\n{block}");
            }
        }
    }

    // A name that is no member of what stands before it.
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*")]
    private static partial Regex Name();

    private static IEnumerable<string> Usings(string block) =>
        block.Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=') && !line.Contains('('));

    private static IEnumerable<string> CSharpBlocks(string markdown)
    {
        const string fence = "```csharp\n";
        string text = markdown.ReplaceLineEndings("\n");
        for (int at = text.IndexOf(fence, StringComparison.Ordinal); at >= 0; at = text.IndexOf(fence, at, StringComparison.Ordinal))
        {
            int start = at + fence.Length;
            at = text.IndexOf("```", start, StringComparison.Ordinal);
            yield return Plain(text[start..at]);
        }
    }

    // Indentation and blank lines differ between a page and a test; nothing else may.
    private static string Plain(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
