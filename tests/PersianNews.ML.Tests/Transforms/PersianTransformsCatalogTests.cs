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

        public DateTime Published { get; set; }
    }

    [Theory]
    [InlineData(PersianNormalForm.Light)]
    [InlineData(PersianNormalForm.Editorial)]
    [InlineData(PersianNormalForm.Search)]
    public void NormalizesAsThePresetDoes(PersianNormalForm form)
    {
        PersianNormalizer expected = form switch
        {
            PersianNormalForm.Light => PersianNormalizer.Light,
            PersianNormalForm.Editorial => PersianNormalizer.Default,
            _ => PersianNormalizer.Search,
        };
        IDataView result = SaveAndLoad(_ml.Transforms.NormalizePersian("Clean", "Body", form));
        Assert.Equal(expected.Normalize(Damaged), result.GetColumn<string>("Clean").Single());
        Assert.Equal(["Body", "Published", "Clean"], result.Schema.Where(c => !c.IsHidden).Select(c => c.Name));
    }

    [Fact]
    public void TokenizesIntoWordsWithTheirHalfSpaces()
    {
        IDataView result = SaveAndLoad(_ml.Transforms.TokenizePersian("Words", "Body"), "برنامه‌های تازه، «خوب»!");
        Assert.Equal(["برنامه‌های", "تازه", "خوب"], result.GetColumn<string[]>("Words").Single());
    }

    [Fact]
    public void FindsDatesAgainstTheDayOfPublication()
    {
        IDataView result = SaveAndLoad(_ml.Transforms.ExtractDates("Dates", "Body", "Published"), "جلسه ۱۲ تیر ۱۴۰۳ برگزار شد و فردا ادامه دارد.");
        Assert.Equal(["2024-07-02", "2024-07-07"], result.GetColumn<string[]>("Dates").Single());
    }

    [Fact]
    public void FeedsTheTextTrainersOfMLNet()
    {
        IEstimator<ITransformer> pipeline = _ml.Transforms.NormalizePersian("Body", preset: PersianNormalForm.Search)
            .Append(_ml.Transforms.TokenizePersian("Words", "Body"))
            .Append(_ml.Transforms.Conversion.MapValueToKey("Keys", "Words"))
            .Append(_ml.Transforms.Text.ProduceNgrams("Features", "Keys"));
        Assert.NotEmpty(SaveAndLoad(pipeline).GetColumn<float[]>("Features").Single());
    }

    private IDataView SaveAndLoad(IEstimator<ITransformer> estimator, string text = Damaged)
    {
        IDataView rows = _ml.Data.LoadFromEnumerable([new Row { Body = text, Published = new DateTime(2024, 7, 6) }]);
        using var file = new MemoryStream();
        _ml.Model.Save(estimator.Fit(rows), rows.Schema, file);
        file.Position = 0;
        return new MLContext().Model.Load(file, out _).Transform(rows);
    }
}
