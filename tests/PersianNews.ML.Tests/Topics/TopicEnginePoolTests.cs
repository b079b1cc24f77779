using Microsoft.ML;
using PersianNews.ML.Tests.Support;
using PersianNews.ML.Topics;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.ML.Tests.Topics;

public sealed class TopicEnginePoolTests : IDisposable
{
    private readonly MLNetTopicClassifier _classifier = new MLNetTopicTrainer().Train(News.Examples, cancellationToken: TestContext.Current.CancellationToken);

    public void Dispose() => _classifier.Dispose();

    [Fact]
    public void There_are_as_many_engines_as_were_needed_at_once()
    {
        using var pool = new TopicEnginePool(new MLContext(), _classifier.Model);
        TopicEngine[] three = [pool.Rent(), pool.Rent(), pool.Rent()];
        Assert.Equal(3, three.Distinct().Count());
        Assert.Equal(0, pool.Idle);
        Array.ForEach(three, pool.Return);
        Assert.Equal(3, pool.Idle);
        for (int i = 0; i < 10; i++)
        {
            TopicEngine again = pool.Rent();
            Assert.Contains(again, three);
            pool.Return(again);
        }

        Assert.Equal(3, pool.Idle);
    }

    [Fact]
    public void An_engine_that_comes_back_late_is_not_kept()
    {
        var pool = new TopicEnginePool(new MLContext(), _classifier.Model);
        TopicEngine late = pool.Rent();
        pool.Return(pool.Rent());
        pool.Dispose();
        Assert.Equal(0, pool.Idle);
        pool.Return(late);
        Assert.Equal(0, pool.Idle);

        // The model is not the pool's.
        Assert.Equal("sports", _classifier.Classify(News.Examples[0].Text)[0].Topic.Id);
    }
}
