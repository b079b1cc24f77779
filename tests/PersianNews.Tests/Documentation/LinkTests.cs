using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Documentation;

public class LinkTests
{
    public static TheoryData<string> Pages => SnippetTests.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        string text = File.ReadAllText(Repository.PathOf(page));
        for (int at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            string target = text[(at + 2)..text.IndexOf(')', at)].Split('#')[0];
            if (target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            {
                Assert.True(Path.Exists(Path.Combine(folder, target)), $"{page} links to {target}, which is not there");
            }
        }
    }
}
