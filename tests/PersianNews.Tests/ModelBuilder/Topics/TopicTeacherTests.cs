using PersianNews.ModelBuilder.Topics;
using PersianNews.Tests.Topics;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.Topics;

/// <summary>The making of the default model, on made-up articles of which a few are filed.</summary>
public sealed class TopicTeacherTests
{
    private const int Filed = 8;
    private const int Articles = 1500;
    private static readonly TopicData Data = Prepare();

    [Fact]
    public void An_article_that_was_read_has_a_row_for_its_opening()
    {
        Assert.Equal(Filed, Data.Read.Count);
        Assert.Equal(Filed + Articles, Data.Wholes.Count);
        Assert.Equal(Filed + Articles, Data.Openings.Count);
    }

    [Fact]
    public void Readers_teach_only_what_is_learnt_from()
    {
        TopicLessons lessons = TopicLessons.OfReaders(Data, article => article != Data.Read[0] && article != Data.Read[4]);
        Assert.Equal(["economy", "sports"], lessons.Topics.Select(t => t.Id));
        Assert.DoesNotContain(lessons.Labelled, row => row / 2 % 4 == 0);
        Assert.Equal(0, lessons.Importance[0]);
        Assert.All(lessons.Labelled, row => Assert.Equal(1, lessons.Share(row)[Data.Read[row / 2].Label == "sports" ? 1 : 0]));
        Assert.All(lessons.Unlabelled, row => Assert.Equal(0, lessons.Share(row)[0] + lessons.Share(row)[1]));
        Assert.Equal(1, lessons.Prior.Sum(), 1e-5f);
    }

    [Fact]
    public void What_the_teacher_says_and_the_model_learns_is_right()
    {
        TopicLessons lessons = TopicLessons.OfReaders(Data, _ => true);
        TopicTeacher.Teach(Data, lessons);
        int right = lessons.Unlabelled.Count(row => lessons.Share(row)[IsSport(row - Filed) ? 1 : 0] > 0.5f);
        Assert.True(right > 0.95 * lessons.Unlabelled.Length, $"{right} of {lessons.Unlabelled.Length}");

        TopicClassifier classifier = TopicStudent.Learn(Data, lessons, 1);
        Assert.Equal(TopicTestData.Bytes(classifier), TopicTestData.Bytes(TopicStudent.Learn(Data, lessons, 1)));

        // A third of the words of a text are in no labelled article.
        TopicEvaluation evaluation = TopicEvaluation.Evaluate(
            classifier,
            Enumerable.Range(0, 200).Select(i => new TopicExample(TwoSubjects.Text(IsSport(i) ? TwoSubjects.Sport : TwoSubjects.Money, 10_000 + (ulong)i), IsSport(i) ? "sports" : "economy")),
            TestContext.Current.CancellationToken);
        Assert.True(evaluation.Accuracy > 0.95, $"{evaluation.Accuracy}");
    }

    private static bool IsSport(int article) => article % 2 == 0;

    private static TopicData Prepare()
    {
        string[] texts = TwoSubjects.Texts(Articles);
        List<GoldArticle> read = [.. texts.Take(Filed).Select((text, i) => new GoldArticle($"{i}", IsSport(i) ? "sports" : "economy", null, "", "", text))];
        return TopicData.Prepare(read, [.. texts[Filed..]]);
    }
}
