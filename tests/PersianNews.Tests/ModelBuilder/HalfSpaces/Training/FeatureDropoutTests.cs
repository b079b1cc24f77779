using PersianNews.ModelBuilder.HalfSpaces.Training;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.HalfSpaces.Training;

public class FeatureDropoutTests
{
    [Fact]
    public void Each_candidate_keeps_most_of_its_own_features_in_order()
    {
        var dropout = new FeatureDropout();
        int[] features = [.. Enumerable.Range(0, 1000)];
        int kept = 0;
        for (int round = 0; round < 20; round++)
        {
            dropout.Take(features, [400, 400, 1000]);
            int[] first = [.. dropout.FeaturesOf(0)], last = [.. dropout.FeaturesOf(2)];
            Assert.Equal(0, dropout.FeaturesOf(1).Length);
            Assert.All(first, f => Assert.InRange(f, 0, 399));
            Assert.All(last, f => Assert.InRange(f, 400, 999));
            Assert.Equal(first.Distinct().Order(), first);
            kept += first.Length + last.Length;
        }

        Assert.InRange(kept / 20_000.0, FeatureDropout.Share - 0.02, FeatureDropout.Share + 0.02);
    }
}
