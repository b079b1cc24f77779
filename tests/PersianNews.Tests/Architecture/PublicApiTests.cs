using PersianNews.Extensions.DependencyInjection;
using Xunit;

namespace PersianNews.Tests.Architecture;

/// <summary>The public surface is approved line by line: a change shows up in the diff of docs/api/*.txt.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_core_has_the_approved_surface() => PublicApi.AssertApproved(typeof(TextSpan).Assembly);

    [Fact]
    public void Dependency_injection_has_the_approved_surface() => PublicApi.AssertApproved(typeof(PersianNewsServiceCollectionExtensions).Assembly);
}
