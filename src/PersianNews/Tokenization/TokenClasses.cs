using System.Runtime.CompilerServices;
using PersianNews.Tables;

namespace PersianNews.Tokenization;

/// <summary>The <see cref="TokenClass"/> of each code unit: <c>Data/token-classes.table</c>, worked out by <c>PersianNews.ModelBuilder tables</c>.</summary>
internal static unsafe class TokenClasses
{
    /// <summary>The name of the embedded file.</summary>
    public const string FileName = "token-classes.table";

    private static readonly TableBlock Block = TableBlock.Embedded(FileName);
    private static readonly TokenClass* Classes = (TokenClass*)Block.Content;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TokenClass Of(char c) => Classes[c];
}
