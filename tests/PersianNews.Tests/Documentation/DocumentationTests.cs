using Xunit;

namespace PersianNews.Tests.Documentation;

public class DocumentationTests
{
    [Fact]
    public void Getting_started_shows_code_that_runs_and_what_it_prints() => DocumentSnippets.Check("getting-started.md", typeof(GettingStarted));

    [Fact]
    public void Coming_from_shows_code_that_runs_and_what_it_prints() => DocumentSnippets.Check("coming-from.md", typeof(ComingFrom));

    [Fact]
    public void Topics_shows_code_that_runs_and_what_it_prints() => DocumentSnippets.Check("topics.md", typeof(TopicsPage));

    [Fact]
    public void Words_shows_code_that_runs_and_what_it_prints() => DocumentSnippets.Check("words.md", typeof(WordsPage));

    [Fact]
    public void Scale_shows_code_that_runs_and_what_it_prints() => DocumentSnippets.Check("scale.md", typeof(Scale));

    [Fact]
    public void Concepts_shows_code_that_runs_and_what_it_prints() => DocumentSnippets.Check("concepts.md", typeof(Concepts));
}
