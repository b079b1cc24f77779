using System.Text.Json.Serialization;

namespace PersianNews;

/// <summary>
/// Source-generated JSON for articles and their analysis, safe for trimming and native AOT:
/// <c>JsonSerializer.Deserialize(line, PersianNewsJson.Default.NewsInput)</c> and
/// <c>JsonSerializer.Serialize(ArticleDocument.Of(article), PersianNewsJson.Default.ArticleDocument)</c>.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleDocument))]
[JsonSerializable(typeof(NewsInput))]
public sealed partial class PersianNewsJson : JsonSerializerContext;
