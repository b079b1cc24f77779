using PersianNews.ML.Topics;
using PersianNews.Tests.Architecture;
using Xunit;

namespace PersianNews.ML.Tests.Architecture;

/// <summary>The public surface is approved line by line, as that of the core is: docs/api/PersianNews.ML.txt.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_package_has_the_approved_surface() => PublicApi.AssertApproved(typeof(MLNetTopicClassifier).Assembly);
}
