using PersianNews.Normalization.Edits;
using PersianNews.Normalization.HalfSpaces;

namespace PersianNews.Normalization.Passes;

/// <summary>The buffers that one normalization works in; each thread keeps one for the next.</summary>
internal sealed class NormalizerWorkspace
{
    [ThreadStatic]
    private static NormalizerWorkspace? _spare;

    private NormalizerWorkspace() => Passes = [Markup, Characters, CharactersAgain, Spacing, HalfSpaces, HalfSpacesAgain];

    /// <summary>The edits of the half-space model; a value, so never copied.</summary>
    public BoundaryEditList Boundaries;

    public RewriteBuffer Markup { get; } = new();

    public RewriteBuffer Characters { get; } = new();

    public RewriteBuffer CharactersAgain { get; } = new();

    public RewriteBuffer Spacing { get; } = new();

    public RewriteBuffer HalfSpaces { get; } = new();

    public RewriteBuffer HalfSpacesAgain { get; } = new();

    public SpanList Protected { get; } = new();

    /// <summary>Where the half-space pass gave an ezafe its own form, in its output.</summary>
    public SpanList Respelled { get; } = new();

    public SpacingState State { get; } = new();

    public MarkupState MarkupState { get; } = new();

    public EditList Composed { get; } = new();

    public EditList Scratch { get; } = new();

    /// <summary>The buffers in the order in which the passes run.</summary>
    private RewriteBuffer[] Passes { get; }

    /// <summary>Takes the thread's workspace, or a new one while it is taken.</summary>
    public static NormalizerWorkspace Rent()
    {
        NormalizerWorkspace workspace = _spare ?? new();
        _spare = null;
        workspace.State.Clear();
        workspace.MarkupState.Clear();
        return workspace;
    }

    public static void Return(NormalizerWorkspace workspace) => _spare = workspace;

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
