using JourneyKit.Model;

namespace JourneyKit.Matching;

/// <summary>How the elements of one kind belong together: those of the first map and those of the second.</summary>
internal sealed class ElementMatches
{
    private readonly string kind;
    private readonly IdSet before;
    private readonly IdSet after;
    private readonly Lazy<ILookup<string, string>> afterByBefore;
    private readonly Lazy<ILookup<string, string>> beforeByAfter;
    private readonly Lazy<Dictionary<string, ElementMatch>> linkedByAfter;

    internal ElementMatches(string kind, IdSet before, IdSet after, ElementList<ElementMatch> linked)
    {
        this.kind = kind;
        this.before = before;
        this.after = after;
        Linked = linked;
        afterByBefore = new(() => linked.SelectMany(match => match.Pairs).ToLookup(pair => pair.Before, pair => pair.After, StringComparer.Ordinal));
        beforeByAfter = new(() => linked.SelectMany(match => match.Pairs).ToLookup(pair => pair.After, pair => pair.Before, StringComparer.Ordinal));
        linkedByAfter = new(() => Index(linked));
    }

    /// <summary>The matches that more than an id makes: renamed, split, merged, and guesses. In the order of the second map.</summary>
    public ElementList<ElementMatch> Linked { get; }

    /// <summary>All matches: those of <see cref="Linked"/>, and every id that both maps use. In the order of the second map.</summary>
    public IEnumerable<ElementMatch> All
    {
        get
        {
            var seen = new HashSet<ElementMatch>(ReferenceEqualityComparer.Instance);
            foreach (var id in after.Ids)
            {
                if (linkedByAfter.Value.TryGetValue(id, out var link))
                {
                    if (seen.Add(link))
                    {
                        yield return link;
                    }
                }
                else if (before.Contains(id))
                {
                    yield return new ElementMatch(kind, [new ElementPair(id, id)], MatchBasis.Id, 1, []);
                }
            }
        }
    }

    /// <summary>The ids of the first map that have no counterpart in the second.</summary>
    public IEnumerable<string> UnmatchedBefore => before.Ids.Where(id => !after.Contains(id) && !afterByBefore.Value.Contains(id));

    /// <summary>The ids of the second map that have no counterpart in the first.</summary>
    public IEnumerable<string> UnmatchedAfter => after.Ids.Where(id => !before.Contains(id) && !beforeByAfter.Value.Contains(id));

    /// <summary>What became of an element of the first map.</summary>
    /// <param name="id">Its id in the first map.</param>
    /// <returns>The ids in the second map; none where it has no counterpart.</returns>
    public IEnumerable<string> AfterOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Linked.Count > 0 && afterByBefore.Value.Contains(id))
        {
            return afterByBefore.Value[id];
        }

        return before.Contains(id) && after.Contains(id) ? [id] : [];
    }

    /// <summary>What an element of the second map came of.</summary>
    /// <param name="id">Its id in the second map.</param>
    /// <returns>The ids in the first map; none where it has no counterpart.</returns>
    public IEnumerable<string> BeforeOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Linked.Count > 0 && beforeByAfter.Value.Contains(id))
        {
            return beforeByAfter.Value[id];
        }

        return before.Contains(id) && after.Contains(id) ? [id] : [];
    }

    /// <summary>The match that more than an id makes, of an element of the second map.</summary>
    /// <param name="id">Its id in the second map.</param>
    /// <returns>The match; null where the element has none, or is matched by its id alone.</returns>
    public ElementMatch? LinkOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return linkedByAfter.Value.GetValueOrDefault(id);
    }

    internal ElementMatches With(IEnumerable<ElementMatch> more) => new(kind, before, after, [.. Linked, .. more]);

    internal ElementMatches Invert() => new(kind, after, before, [.. Linked.Select(match => match.Invert())]);

    private static Dictionary<string, ElementMatch> Index(ElementList<ElementMatch> matches)
    {
        var index = new Dictionary<string, ElementMatch>(StringComparer.Ordinal);
        foreach (var match in matches)
        {
            foreach (var id in match.After)
            {
                index[id] = match;
            }
        }

        return index;
    }
}
