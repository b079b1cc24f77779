using Microsoft.ML;
using Microsoft.ML.Data;
using PersianNews.ML.Transforms;
using PersianNews.Normalization;
using Xunit;

namespace PersianNews.ML.Tests.Transforms;

public sealed class PersianTransformsCatalogTests
{
    private const string Damaged = "كتابهاي   تازه، ۱۲ تیر ۱۴۰۳ رسید";

    private readonly MLContext _ml = new();

    private sealed class Row
    {
        public string Body { get; set; } = "";

        public DateTime Published { get; set; } = new(2024, 7, 6);

        public DateTimeOffset Moment { get; set; } = new(2024, 7, 6, 12, 0, 0, TimeSpan.Zero);

        public int Number { get; set; }

        public string[] Many { get; set; } = ["الف", "ب"];
    }

    [Theory]
    [InlineData(PersianNormalForm.Light)]
    [InlineData(PersianNormalForm.Editorial)]
    [InlineData(PersianNormalForm.Search)]
    public void Normalizes_as_the_preset_does(PersianNormalForm form)
    {
        PersianNormalizer expected = form switch
        {
            PersianNormalForm.Light => PersianNormalizer.Light,
            PersianNormalForm.Editorial => PersianNormalizer.Default,
            _ => PersianNormalizer.Search,
        };
        IDataView result = SaveAndLoad(_ml.Transforms.NormalizePersian("Clean", "Body", form));
        Assert.Equal(expected.Normalize(Damaged), result.GetColumn<string>("Clean").Single());
        Assert.Equal(["Body", "Published", "Moment", "Number", "Many", "Clean"], result.Schema.Where(c => !c.IsHidden).Select(c => c.Name));
    }

    [Fact]
    public void Tokenizes_into_words_with_their_half_spaces()
    {
        IDataView result = SaveAndLoad(_ml.Transforms.TokenizePersian("Words", "Body"), "برنامه\u200Cهای تازه، «خوب»!\n😀 ۱۲٫۵ http://a.ir");
        Assert.Equal(["برنامه\u200Cهای", "تازه", "خوب", "😀", "۱۲٫۵", "http://a.ir"], result.GetColumn<string[]>("Words").Single());
    }

    [Fact]
    public void Finds_dates_against_the_day_of_publication()
    {
        IDataView result = SaveAndLoad(_ml.Transforms.ExtractDates("Dates", "Body", "Published"), "جلسه ۱۲ تیر ۱۴۰۳ برگزار شد و فردا ادامه دارد.");
        Assert.Equal(["2024-07-02", "2024-07-07"], result.GetColumn<string[]>("Dates").Single());
    }

    [Theory]
    [InlineData(20, 29, "2024-07-07")]
    [InlineData(20, 31, "2024-07-08")]
    public void A_moment_of_publication_counts_in_Tehran(int hour, int minute, string tomorrow)
    {
        var row = new Row { Body = "جلسه فردا ادامه دارد.", Moment = new DateTimeOffset(2024, 7, 6, hour, minute, 0, TimeSpan.Zero) };
        IDataView result = SaveAndLoad(_ml.Transforms.ExtractDates("Dates", "Body", "Moment"), row);
        Assert.Equal([tomorrow], result.GetColumn<string[]>("Dates").Single());
    }

    [Fact]
    public void Without_a_day_of_publication_values_stay_open()
    {
        var row = new Row { Body = "۱۲ تیر ۱۴۰۳ و ۱۶ تیر", Published = default, Moment = default };
        string[] expected = SaveAndLoad(_ml.Transforms.ExtractDates("Dates", "Body"), row).GetColumn<string[]>("Dates").Single();
        Assert.Equal("2024-07-02", expected[0]);
        Assert.StartsWith("XXXX", expected[1], StringComparison.Ordinal);
        Assert.Equal(expected, SaveAndLoad(_ml.Transforms.ExtractDates("Dates", "Body", "Published"), row).GetColumn<string[]>("Dates").Single());
        Assert.Equal(expected, SaveAndLoad(_ml.Transforms.ExtractDates("Dates", "Body", "Moment"), row).GetColumn<string[]>("Dates").Single());
    }

    [Fact]
    public void Feeds_the_text_trainers_of_MLNET()
    {
        IEstimator<ITransformer> pipeline = _ml.Transforms.NormalizePersian("Body", form: PersianNormalForm.Search)
            .Append(_ml.Transforms.TokenizePersian("Words", "Body"))
            .Append(_ml.Transforms.Conversion.MapValueToKey("Keys", "Words"))
            .Append(_ml.Transforms.Text.ProduceNgrams("Features", "Keys", ngramLength: 1));
        IDataView result = SaveAndLoad(pipeline);
        VBuffer<ReadOnlyMemory<char>> words = default;
        result.Schema["Features"].GetSlotNames(ref words);
        string normal = PersianNormalizer.Search.Normalize(Damaged);
        Assert.All(words.DenseValues(), word => Assert.Contains(word.ToString(), normal, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Repeat(1f, words.Length), result.GetColumn<float[]>("Features").Single());
    }

    [Fact]
    public void A_step_may_stand_in_a_pipeline_more_than_once()
    {
        IEstimator<ITransformer> pipeline = _ml.Transforms.NormalizePersian("Clean", "Body")
            .Append(_ml.Transforms.NormalizePersian("Search", "Body", PersianNormalForm.Search))
            .Append(_ml.Transforms.TokenizePersian("Words", "Clean"))
            .Append(_ml.Transforms.TokenizePersian("Keys", "Search"));
        IDataView result = SaveAndLoad(pipeline, "خبر ۱۲");
        Assert.Equal(["خبر", "۱۲"], result.GetColumn<string[]>("Words").Single());
        Assert.Equal(["خبر", "12"], result.GetColumn<string[]>("Keys").Single());
        Assert.DoesNotContain(result.Schema, c => c.Name.StartsWith("PersianNews.", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_that_are_missing_are_empty()
    {
        IEstimator<ITransformer> pipeline = _ml.Transforms.NormalizePersian("Clean", "Body")
            .Append(_ml.Transforms.TokenizePersian("Words", "Body"))
            .Append(_ml.Transforms.ExtractDates("Dates", "Body", "Published"));
        IDataView result = SaveAndLoad(pipeline, new Row { Body = null! });
        Assert.Equal([""], result.GetColumn<string>("Clean"));
        Assert.Empty(result.GetColumn<string[]>("Words").Single());
        Assert.Empty(result.GetColumn<string[]>("Dates").Single());
    }

    [Fact]
    public void Columns_that_will_not_do_are_named()
    {
        Names(_ml.Transforms.NormalizePersian("Out", "Nowhere"), "NormalizePersian", "'Nowhere'", "Body, Published, Moment, Number, Many");
        Names(_ml.Transforms.NormalizePersian("Number"), "NormalizePersian", "'Number'", "Int32", "String");
        Names(_ml.Transforms.TokenizePersian("Out", "Many"), "TokenizePersian", "'Many'", "Vector<String", "it takes String");
        Names(_ml.Transforms.ExtractDates("Out", "Body", "Number"), "ExtractDates", "'Number'", "Int32", "DateTime or DateTimeOffset");
        Names(_ml.Transforms.ExtractDates("Out", "Published", "Moment"), "ExtractDates", "'Published'", "DateTime", "String");
        Names(_ml.Transforms.ExtractDates("Out", "Nowhere"), "ExtractDates", "'Nowhere'");

        void Names(IEstimator<ITransformer> step, params string[] words)
        {
            IDataView rows = _ml.Data.LoadFromEnumerable([new Row()]);
            string alone = Assert.Throws<ArgumentException>(() => step.Fit(rows)).Message;
            Assert.All(words, word => Assert.Contains(word, alone, StringComparison.Ordinal));

            // In a longer pipeline ML.NET asks for the schema first.
            IEstimator<ITransformer> pipeline = _ml.Transforms.CopyColumns("Copy", "Body").Append(step);
            string chained = Assert.Throws<ArgumentException>(() => pipeline.Fit(rows)).Message;
            Assert.All(words.Take(2), word => Assert.Contains(word, chained, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentException>(() => _ml.Transforms.NormalizePersian(""));
        Assert.Throws<ArgumentNullException>(() => _ml.Transforms.TokenizePersian(null!));
        Assert.Throws<ArgumentNullException>(() => _ml.Transforms.ExtractDates("Dates", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ml.Transforms.NormalizePersian("Body", form: (PersianNormalForm)9));
    }

    private IDataView SaveAndLoad(IEstimator<ITransformer> estimator, string text = Damaged) => SaveAndLoad(estimator, new Row { Body = text });

    private IDataView SaveAndLoad(IEstimator<ITransformer> estimator, Row row)
    {
        IDataView rows = _ml.Data.LoadFromEnumerable([row]);
        using var file = new MemoryStream();
        _ml.Model.Save(estimator.Fit(rows), rows.Schema, file);
        file.Position = 0;
        return new MLContext().Model.Load(file, out _).Transform(rows);
    }
}
