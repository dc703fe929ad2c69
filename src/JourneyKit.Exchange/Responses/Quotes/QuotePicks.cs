namespace JourneyKit.Exchange.Responses.Quotes;

/// <summary>
/// Keeps of all comments on a touchpoint the few that can become quotes: those with the lowest scores and those with the
/// highest, among equals what stands first in the file. However many there are, no more than twice the number asked for is kept.
/// </summary>
/// <param name="most">How many quotes are asked for.</param>
internal sealed class QuotePicks(int most)
{
    private readonly List<Comment> lowest = [];
    private readonly List<Comment> highest = [];

    public void Add(Comment comment)
    {
        Keep(lowest, comment, (a, b) => decimal.Compare(a.Score ?? decimal.MaxValue, b.Score ?? decimal.MaxValue));
        Keep(highest, comment, (a, b) => decimal.Compare(b.Score ?? decimal.MinValue, a.Score ?? decimal.MinValue));
    }

    /// <summary>The quotes: the lowest score, the highest, the next lowest, and so on, each text once.</summary>
    /// <param name="isOnScale">Whether a score counts.</param>
    public IReadOnlyList<Comment> Choose(Func<decimal, bool> isOnScale)
    {
        var chosen = new List<Comment>();
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var queues = new[] { lowest, highest }.Select(list => new Queue<Comment>(list.Where(comment => comment.Score is not { } score || isOnScale(score)))).ToArray();
        for (var turn = 0; chosen.Count < most && queues.Any(queue => queue.Count > 0); turn++)
        {
            var queue = queues[turn % 2];
            while (queue.TryDequeue(out var comment))
            {
                if (texts.Add(comment.Text))
                {
                    chosen.Add(comment);
                    break;
                }
            }
        }

        return chosen;
    }

    // Sorted, and cut off: what comes later stands behind its equals.
    private void Keep(List<Comment> list, Comment comment, Comparison<Comment> order)
    {
        if (most == 0 || list.Exists(kept => string.Equals(kept.Text, comment.Text, StringComparison.OrdinalIgnoreCase) && order(kept, comment) <= 0))
        {
            return;
        }

        list.RemoveAll(kept => string.Equals(kept.Text, comment.Text, StringComparison.OrdinalIgnoreCase));
        var at = list.Count;
        while (at > 0 && order(comment, list[at - 1]) < 0)
        {
            at--;
        }

        list.Insert(at, comment);
        if (list.Count > most)
        {
            list.RemoveAt(most);
        }
    }
}
