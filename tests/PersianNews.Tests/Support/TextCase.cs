using System.Text;
using System.Text.RegularExpressions;

namespace PersianNews.Tests.Support;

/// <summary>Rows of the shared text cases.</summary>
internal sealed record TextCase(string Id, string Kind, string Input, string Expected)
{
    public static IEnumerable<TextCase> Read(string path)
    {
        foreach (string line in File.ReadLines(path, Encoding.UTF8).Skip(1))
        {
            string[] f = line.Split('\t');
            yield return new(f[0], f[1], Unescape(f[2]), Unescape(f[3]));
        }
    }

    private static string Unescape(string s) => Regex.Replace(s, @"\\(u[0-9a-fA-F]{4}|.)", m => m.Value[1] switch
    {
        'u' when m.Value.Length == 6 => ((char)Convert.ToInt32(m.Value[2..], 16)).ToString(),
        't' => "\t",
        'n' => "\n",
        'r' => "\r",
        char c => c.ToString(),
    });
}
