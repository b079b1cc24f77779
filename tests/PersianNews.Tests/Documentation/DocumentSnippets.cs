using System.Reflection;
using System.Text;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Documentation;

/// <summary>
/// Holds a page of docs/ to its code: behind each line <c>&lt;!-- snippet: Name --&gt;</c> stand the lines between <c>// begin Name</c> and
/// <c>// end Name</c> of a test source, and then what they print. With the environment variable <c>UPDATE_DOCS=1</c> the page is rewritten instead.
/// </summary>
internal static class DocumentSnippets
{
    private const string Marker = "<!-- snippet: ";

    /// <summary>Checks, or rewrites, one page; the snippets are public static methods of <paramref name="snippets"/> that take a writer.</summary>
    public static void Check(string page, Type snippets)
    {
        string path = Repository.PathOf("docs", page);
        string source = File.ReadAllText(Repository.PathOf("tests", "PersianNews.Tests", "Documentation", snippets.Name + ".cs"));
        string written = File.ReadAllText(path);
        string expected = Render(written, source, snippets, out int count);
        Assert.True(count > 0, $"{page} has no snippet");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }
        else
        {
            Assert.Equal(expected, written);
        }
    }

    private static string Render(string page, string source, Type snippets, out int count)
    {
        var result = new StringBuilder();
        string[] lines = page.Split('\n');
        count = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            result.Append(lines[i]).Append('\n');
            if (!lines[i].StartsWith(Marker, StringComparison.Ordinal))
            {
                continue;
            }

            count++;
            string name = lines[i][Marker.Length..].Replace(" -->", "").Trim();
            result.Append("```csharp\n").Append(Code(source, name)).Append("```\n");
            string output = Run(snippets, name);
            if (output.Length > 0)
            {
                result.Append("```text\n").Append(output).Append("```\n");
            }

            // What stood there before: one or two fenced blocks.
            while (i + 1 < lines.Length && lines[i + 1].StartsWith("```", StringComparison.Ordinal))
            {
                i++;
                while (i + 1 < lines.Length && lines[i + 1] != "```")
                {
                    i++;
                }

                i++;
            }
        }

        return result.ToString().TrimEnd('\n') + "\n";
    }

    private static string Code(string source, string name)
    {
        string[] lines = source.Split('\n');
        int begin = Array.FindIndex(lines, l => l.Trim() == "// begin " + name);
        int end = Array.FindIndex(lines, l => l.Trim() == "// end " + name);
        Assert.True(begin >= 0 && end > begin, $"no snippet {name}");
        string[] code = lines[(begin + 1)..end];
        int indent = code.Where(l => l.Trim().Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Concat(code.Select(l => (l.Length > indent ? l[indent..] : l.TrimStart()) + "\n"));
    }

    private static string Run(Type snippets, string name)
    {
        MethodInfo method = snippets.GetMethod(name) ?? throw new InvalidOperationException($"no method {name}");
        using var output = new StringWriter { NewLine = "\n" };
        object? result = method.Invoke(null, [output]);
        (result as Task)?.GetAwaiter().GetResult();
        return output.ToString();
    }
}
