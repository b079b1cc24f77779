using System.Text.Json.Serialization;

namespace PersianNews.Cli.Output;

/// <summary>JSON metadata that survives trimming.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class CliJson : JsonSerializerContext;
