namespace PersianNews.Normalization.Passes;

/// <summary>Runs the passes over one block of a text.</summary>
internal static class BlockNormalizer
{
    /// <summary>Normalizes one block; the result lives until the next block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="options">What to change.</param>
    /// <param name="workspace">The buffers, and what the blocks before left behind.</param>
    /// <param name="last">Whether the text ends with it.</param>
    public static ReadOnlySpan<char> Run(ReadOnlySpan<char> block, NormalizerOptions options, NormalizerWorkspace workspace, bool last)
    {
        workspace.ClearEdits();
        ReadOnlySpan<char> text = block;
        if (options.DecodeEntities || options.Markup == MarkupHandling.Strip)
        {
            text = MarkupPass.Run(text, options, workspace.Markup, workspace.MarkupState);
        }

        text = CharacterPass.Run(text, options, workspace.Characters, workspace.Protected, out bool adjoined);
        if (adjoined)
        {
            text = CharacterPass.Run(text, options, workspace.CharactersAgain, workspace.Protected, out _);
        }

        text = SpacingPass.Run(text, options, workspace.Spacing, workspace.Protected, workspace.SpacingState, last);
        return HalfSpacePass.Run(text, options, workspace);
    }
}
