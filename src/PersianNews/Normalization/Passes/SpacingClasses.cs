using System.Runtime.CompilerServices;
using PersianNews.Tables;

namespace PersianNews.Normalization.Passes;

/// <summary>The <see cref="SpacingClass"/> of each code unit: <c>Data/spacing-classes.table</c>, worked out by <c>PersianNews.ModelBuilder tables</c>.</summary>
internal static unsafe class SpacingClasses
{
    /// <summary>The name of the embedded file.</summary>
    public const string FileName = "spacing-classes.table";

    private static readonly TableBlock Block = TableBlock.Embedded(FileName);
    private static readonly SpacingClass* Classes = (SpacingClass*)Block.Content;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SpacingClass Of(char c) => Classes[c];
}
