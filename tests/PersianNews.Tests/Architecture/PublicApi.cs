using System.Reflection;
using PersianNews.Tests.Support;
using PublicApiGenerator;
using Xunit;

namespace PersianNews.Tests.Architecture;

/// <summary>The public surface of an assembly, written as C# declarations in a stable order.</summary>
internal static class PublicApi
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    /// <summary>Compares the surface with the approved one in docs/api. To approve a change: <c>UPDATE_API=1 dotnet test</c>.</summary>
    public static void AssertApproved(Assembly assembly)
    {
        string path = Repository.PathOf("docs", "api", assembly.GetName().Name + ".txt");
        string actual = assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
