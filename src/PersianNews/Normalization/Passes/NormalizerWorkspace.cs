using PersianNews.Normalization.Edits;
using PersianNews.Normalization.HalfSpaces;

namespace PersianNews.Normalization.Passes;

/// <summary>The buffers that one normalization works in. <see cref="Dispose"/> gives them back to the thread, which keeps them for the next.</summary>
internal sealed class NormalizerWorkspace : IDisposable
{
    [ThreadStatic]
    private static NormalizerWorkspace? _spare;

    private NormalizerWorkspace() => Passes = [Markup, Characters, CharactersAgain, Spacing, HalfSpaces, HalfSpacesAgain];

    /// <summary>The edits of the half-space model; a value, so never copied.</summary>
    public BoundaryEditList Boundaries;

    /// <summary>What <see cref="MarkupPass"/> wrote.</summary>
    public RewriteBuffer Markup { get; } = new();

    /// <summary>What <see cref="CharacterPass"/> wrote.</summary>
    public RewriteBuffer Characters { get; } = new();

    /// <summary>What it wrote when it ran once more.</summary>
    public RewriteBuffer CharactersAgain { get; } = new();

    /// <summary>What <see cref="SpacingPass"/> wrote.</summary>
    public RewriteBuffer Spacing { get; } = new();

    /// <summary>What <see cref="HalfSpacePass"/> wrote.</summary>
    public RewriteBuffer HalfSpaces { get; } = new();

    /// <summary>What it wrote in lines that it read once more.</summary>
    public RewriteBuffer HalfSpacesAgain { get; } = new();

    /// <summary>The stretches that no pass may change, in the text that the next pass reads.</summary>
    public SpanList Protected { get; } = new();

    /// <summary>Where the half-space pass gave an ezafe its own form, in its output.</summary>
    public SpanList Respelled { get; } = new();

    /// <summary>What the spacing pass carries from block to block.</summary>
    public SpacingState SpacingState { get; } = new();

    /// <summary>What the markup pass carries from block to block.</summary>
    public MarkupState MarkupState { get; } = new();

    /// <summary>The buffers in the order in which the passes run.</summary>
    private RewriteBuffer[] Passes { get; }

    private EditList Composed { get; } = new();

    private EditList Scratch { get; } = new();

    /// <summary>Takes the thread's workspace, or a new one while it is taken.</summary>
    public static NormalizerWorkspace Rent()
    {
        NormalizerWorkspace workspace = _spare ?? new();
        _spare = null;
        workspace.SpacingState.Clear();
        workspace.MarkupState.Clear();
        return workspace;
    }

    /// <summary>Gives the workspace back.</summary>
    public void Dispose() => _spare = this;

    /// <summary>Forgets the edits of the block before.</summary>
    public void ClearEdits()
    {
        foreach (RewriteBuffer pass in Passes)
        {
            pass.Edits.Clear();
        }
    }

    /// <summary>The edits of the passes that ran on the last block, as edits of that block.</summary>
    public EditList ComposeEdits()
    {
        EditList result = Composed;
        EditList other = Scratch;
        result.Clear();
        foreach (RewriteBuffer pass in Passes)
        {
            if (pass.Edits.Count > 0)
            {
                other.Clear();
                EditComposer.Compose(result.Items, pass.Edits.Items, other);
                (result, other) = (other, result);
            }
        }

        return result;
    }
}
