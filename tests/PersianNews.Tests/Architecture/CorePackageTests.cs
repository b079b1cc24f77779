using System.Xml.Linq;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Architecture;

public class CorePackageTests
{
    [Fact]
    public void The_core_depends_on_no_package()
    {
        XDocument project = XDocument.Load(Repository.PathOf("src", "PersianNews", "PersianNews.csproj"));
        Assert.Empty(project.Descendants("ProjectReference"));
        Assert.All(project.Descendants("PackageReference"), reference => Assert.Equal("all", (string?)reference.Attribute("PrivateAssets")));
    }

    [Fact]
    public void The_core_assembly_refers_only_to_the_framework() =>
        Assert.All(typeof(TextSpan).Assembly.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name + "."));

    [Fact]
    public void Debug_and_release_leave_out_exactly_the_projects_that_need_mlnet()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("PersianNews.sln"));
        foreach (string line in lines.Where(line => line.Contains(".csproj", StringComparison.Ordinal)))
        {
            string[] cells = line.Split('"');
            string path = Repository.PathOf(cells[5].Split('\\'));
            bool needsMlNet = File.ReadAllText(path) is var text && (text.Contains("Microsoft.ML", StringComparison.Ordinal) || text.Contains("PersianNews.ML.csproj", StringComparison.Ordinal));
            foreach (string configuration in new[] { "Debug", "Release", "Full" })
            {
                bool built = lines.Any(l => l.Contains($"{cells[7]}.{configuration}|Any CPU.Build.0", StringComparison.Ordinal));
                Assert.True(built == (!needsMlNet || configuration == "Full"), $"{cells[3]} in {configuration}");
            }
        }
    }

    [Fact]
    public void Every_lexicon_says_where_it_comes_from() =>
        Assert.All(Directory.GetFiles(Repository.PathOf("src", "PersianNews", "Data"), "*.tsv"), path => Assert.StartsWith("#", File.ReadAllText(path)));
}
