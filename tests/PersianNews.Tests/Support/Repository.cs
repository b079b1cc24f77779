using System.Runtime.CompilerServices;
using Xunit;

namespace PersianNews.Tests.Support;

/// <summary>Finds the files of the project and, where it lies beside it, the shared gold data.</summary>
internal static class Repository
{
    /// <summary>The folder of PersianNews.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the project.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file of <c>../shared</c>; skips the calling test, and says so, where it is absent.</summary>
    public static string Shared(params string[] parts)
    {
        string path = Path.Combine([Root, "..", "shared", .. parts]);
        Assert.SkipUnless(Path.Exists(path), $"{string.Join('/', ["../shared", .. parts])} is not on this machine");
        return path;
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        // Deterministic builds rewrite source paths, so the test's own folder is the way that always works.
        foreach (string? start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(here) })
        {
            for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "PersianNews.sln")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("PersianNews.sln was not found above the test assembly.");
    }
}
