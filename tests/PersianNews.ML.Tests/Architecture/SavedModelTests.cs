using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.ML.Transforms;
using PersianNews.ML.Topics;
using Xunit;

namespace PersianNews.ML.Tests.Architecture;

/// <summary>What saved models name, and therefore may not change: files that people have would no longer open, or would answer something else.</summary>
public class SavedModelTests
{
    [Fact]
    public void Contracts_and_the_version_of_the_assembly_stay()
    {
        Assembly assembly = typeof(MLNetTopicClassifier).Assembly;
        Assert.Equal("PersianNews.ML", assembly.GetName().Name);
        Assert.Equal(new Version(1, 0, 0, 0), assembly.GetName().Version);
        Assert.Equal(
            [
                "PersianNews.Dates.Moment.v1",
                "PersianNews.Dates.Undated.v1",
                "PersianNews.Dates.v1",
                "PersianNews.Normalize.Editorial.v1",
                "PersianNews.Normalize.Light.v1",
                "PersianNews.Normalize.Search.v1",
                "PersianNews.Tokenize.v1",
                "PersianNews.Topics.Features.v1",
            ],
            assembly.GetTypes().Select(type => type.GetCustomAttribute<CustomMappingFactoryAttributeAttribute>()?.ContractName).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_model_reads_the_features_that_it_was_trained_on()
    {
        var output = new TopicTokens();
        TopicFeatureMapping.Map(
            new TopicInput { Headline = "افتتاح برنامه‌های تازه", Text = "وزیر ارتباطات دیروز ۱۲ پروژه را در تهران افتتاح کرد؛ او گفت: كتابخانه‌هاي دیجیتال (Digital) رایگان می‌شوند." },
            output);

        // Another sum means other features: they need another contract.
        Assert.StartsWith("8E669BB6124E8F63A2476EDD", Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(' ', output.Tokens)))), StringComparison.Ordinal);
    }
}
