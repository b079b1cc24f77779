using System.Text.Json.Serialization;

namespace PersianNews;

/// <summary>
/// Source-generated JSON for analysed articles, safe for trimming and native AOT:
/// <c>JsonSerializer.Serialize(ArticleDocument.Of(article), PersianNewsJson.Default.ArticleDocument)</c>.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleDocument))]
public sealed partial class PersianNewsJson : JsonSerializerContext;
