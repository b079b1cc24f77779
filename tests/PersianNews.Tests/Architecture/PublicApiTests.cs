using System.Reflection;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Architecture;

/// <summary>The public surface is approved line by line: a change shows up in the diff of docs/api/*.txt.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_core_has_the_approved_surface() => Compare(typeof(TextSpan).Assembly, "PersianNews.txt");

    [Fact]
    public void Dependency_injection_has_the_approved_surface() =>
        Compare(typeof(PersianNews.Extensions.DependencyInjection.PersianNewsServiceCollectionExtensions).Assembly, "PersianNews.Extensions.DependencyInjection.txt");

    // To approve a change: UPDATE_API=1 dotnet test
    private static void Compare(Assembly assembly, string file)
    {
        string path = Repository.PathOf("docs", "api", file);
        string actual = PublicApi.Print(assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
