namespace PersianNews.Normalization;

/// <summary>Runs the passes over the blocks of one text, in order.</summary>
internal ref struct BlockNormalizer(NormalizerOptions options, NormalizerWorkspace workspace)
{
    /// <summary>Normalizes one block; the result lives until the next block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="last">Whether the text ends with it.</param>
    public ReadOnlySpan<char> Run(ReadOnlySpan<char> block, bool last)
    {
        workspace.ClearEdits();
        ReadOnlySpan<char> text = block;
        if (options.DecodeEntities || options.Markup == MarkupHandling.Strip)
        {
            text = MarkupPass.Run(text, options, workspace.Markup);
        }

        text = CharacterPass.Run(text, options, workspace.Characters, workspace.Protected, out bool adjoined);
        if (adjoined)
        {
            text = CharacterPass.Run(text, options, workspace.CharactersAgain, workspace.Protected, out _);
        }

        text = SpacingPass.Run(text, options, workspace.Spacing, workspace.Protected, workspace.State, last);
        return HalfSpacePass.Run(text, options, workspace);
    }
}
