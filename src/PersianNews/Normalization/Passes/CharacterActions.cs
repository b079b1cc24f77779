using System.Runtime.CompilerServices;
using PersianNews.Characters;
using PersianNews.Tables;

namespace PersianNews.Normalization.Passes;

/// <summary>
/// The character pass's table, <c>Data/character-actions.table</c>: an action and a replacement for each code unit, and what ligatures are
/// spelled out with. The maintainers' tool works it out (<c>PersianNews.ModelBuilder tables</c>), and a test that nothing has drifted.
/// </summary>
internal static unsafe class CharacterActions
{
    /// <summary>The name of the embedded file.</summary>
    public const string FileName = "character-actions.table";

    private const int Units = char.MaxValue + 1;

    private static readonly TableBlock Block = TableBlock.Embedded(FileName);
    private static readonly char* Replacements = (char*)Block.Content;
    private static readonly CharacterAction* Actions = (CharacterAction*)(Replacements + Units);
    private static readonly LigatureTable Ligatures = new(Actions + Units);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterAction ActionOf(char c) => Actions[c];

    /// <summary>The Persian letter, or the value of a digit from 0 to 9.</summary>
    public static char ReplacementOf(char c) => Replacements[c];

    /// <summary>What a ligature is spelled out with.</summary>
    public static ReadOnlySpan<char> Expansion(char c) => Ligatures.Of(c);

    /// <summary>The letter that a base and a combining madda or hamza make; U+0000 when they make none.</summary>
    public static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('ا', '\u0653') => 'آ',
        ('ا', '\u0654') => 'أ',
        ('ا', '\u0655') => 'إ',
        ('و', '\u0654') => 'ؤ',
        ('ی' or 'ي' or 'ى', '\u0654') => 'ئ',
        _ => '\0',
    };
}
