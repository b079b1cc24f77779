using Xunit;

namespace PersianNews.Cli.Tests;

public class SmokeTests
{
    [Fact]
    public void Placeholder_until_the_command_exists() => Assert.NotNull(typeof(SmokeTests).Assembly.EntryPoint);
}
