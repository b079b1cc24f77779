using System.Text.Json;

namespace PersianNews.Cli.Input;

/// <summary>What a line of JSON Lines is read for.</summary>
internal interface IJsonMembers
{
    /// <summary>Reads the member whose name the reader stands at; returns what is wrong with it, if anything is.</summary>
    string? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> line);
}
