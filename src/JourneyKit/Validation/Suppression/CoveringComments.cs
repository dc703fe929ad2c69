namespace JourneyKit.Validation.Suppression;

/// <summary>
/// Comments about one rule in one file, by the lines that they hold for. Elements are nested or apart, and so are the
/// lines of their comments: the innermost one is found by a search, and the others around it by their nesting.
/// </summary>
internal sealed class CoveringComments
{
    private const int None = -1;

    private readonly IgnoreComment[] comments;
    private readonly int[] around;

    public CoveringComments(IEnumerable<IgnoreComment> unordered)
    {
        comments = [.. unordered.OrderBy(comment => comment.FirstLine).ThenByDescending(comment => comment.LastLine)];
        around = new int[comments.Length];
        var open = new Stack<int>();
        for (var i = 0; i < comments.Length; i++)
        {
            while (open.TryPeek(out var last) && comments[last].LastLine < comments[i].FirstLine)
            {
                open.Pop();
            }

            around[i] = open.TryPeek(out var outer) ? outer : None;
            open.Push(i);
        }
    }

    /// <summary>The innermost comment that holds for a line; null where none does.</summary>
    public IgnoreComment? At(int line)
    {
        var (low, high) = (0, comments.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = comments[middle].FirstLine <= line ? (middle + 1, high) : (low, middle);
        }

        var at = low - 1;
        while (at != None && comments[at].LastLine < line)
        {
            at = around[at];
        }

        return at == None ? null : comments[at];
    }
}
