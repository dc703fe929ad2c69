using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Matching;

/// <summary>How the elements of one kind belong together: those of the first map and those of the second.</summary>
/// <typeparam name="T">The kind of element.</typeparam>
internal sealed class ElementMatches<T> : ElementMatches
    where T : Element<T>
{
    private readonly ElementKind<T> kind;
    private readonly ElementMap<T> before;
    private readonly ElementMap<T> after;
    private readonly Lazy<ILookup<Id<T>, Id<T>>> afterByBefore;
    private readonly Lazy<ILookup<Id<T>, Id<T>>> beforeByAfter;
    private readonly Lazy<Dictionary<Id<T>, ElementMatch<T>>> linkedByAfter;

    internal ElementMatches(ElementKind<T> kind, ElementMap<T> before, ElementMap<T> after, ElementList<ElementMatch<T>> linked)
    {
        this.kind = kind;
        this.before = before;
        this.after = after;
        Linked = linked;
        afterByBefore = new(() => linked.SelectMany(match => match.Pairs).ToLookup(pair => pair.Before, pair => pair.After));
        beforeByAfter = new(() => linked.SelectMany(match => match.Pairs).ToLookup(pair => pair.After, pair => pair.Before));
        linkedByAfter = new(() => Index(linked));
    }

    /// <summary>The matches that more than an id makes: renamed, split, merged, and guesses. In the order of the second map.</summary>
    public ElementList<ElementMatch<T>> Linked { get; }

    public override IEnumerable<ElementMatch> Links => Linked;

    /// <summary>All matches: those of <see cref="Linked"/>, and every id that both maps use. In the order of the second map.</summary>
    public IEnumerable<ElementMatch<T>> All
    {
        get
        {
            var seen = new HashSet<ElementMatch<T>>(ReferenceEqualityComparer.Instance);
            foreach (var element in after)
            {
                if (linkedByAfter.Value.TryGetValue(element.Id, out var link))
                {
                    if (seen.Add(link))
                    {
                        yield return link;
                    }
                }
                else if (before.Contains(element.Id))
                {
                    yield return new ElementMatch<T>(kind, [new ElementPair<T>(element.Id, element.Id)], MatchBasis.Id, 1, []);
                }
            }
        }
    }

    /// <summary>The ids of the first map that have no counterpart in the second.</summary>
    public IEnumerable<Id<T>> UnmatchedBefore => before.Select(element => element.Id).Where(id => !after.Contains(id) && !afterByBefore.Value.Contains(id));

    /// <summary>The ids of the second map that have no counterpart in the first.</summary>
    public IEnumerable<Id<T>> UnmatchedAfter => after.Select(element => element.Id).Where(id => !before.Contains(id) && !beforeByAfter.Value.Contains(id));

    /// <summary>What became of an element of the first map.</summary>
    /// <param name="id">Its id in the first map.</param>
    /// <returns>The ids in the second map; none where it has no counterpart.</returns>
    public IEnumerable<Id<T>> AfterOf(Id<T> id)
    {
        if (Linked.Count > 0 && afterByBefore.Value.Contains(id))
        {
            return afterByBefore.Value[id];
        }

        return before.Contains(id) && after.Contains(id) ? [id] : [];
    }

    /// <summary>What an element of the second map came of.</summary>
    /// <param name="id">Its id in the second map.</param>
    /// <returns>The ids in the first map; none where it has no counterpart.</returns>
    public IEnumerable<Id<T>> BeforeOf(Id<T> id)
    {
        if (Linked.Count > 0 && beforeByAfter.Value.Contains(id))
        {
            return beforeByAfter.Value[id];
        }

        return before.Contains(id) && after.Contains(id) ? [id] : [];
    }

    /// <summary>The match that more than an id makes, of an element of the second map.</summary>
    /// <param name="id">Its id in the second map.</param>
    /// <returns>The match; null where the element has none, or is matched by its id alone.</returns>
    public ElementMatch<T>? LinkOf(Id<T> id) => linkedByAfter.Value.GetValueOrDefault(id);

    public override IEnumerable<ElementRef> AfterOf(ElementRef element) => element.As(kind) is { } id ? AfterOf(id).Select(other => ElementRef.Of(kind, other)) : [];

    public override IEnumerable<ElementRef> BeforeOf(ElementRef element) => element.As(kind) is { } id ? BeforeOf(id).Select(other => ElementRef.Of(kind, other)) : [];

    public override ElementMatch? LinkOf(ElementRef element) => element.As(kind) is { } id ? LinkOf(id) : null;

    internal ElementMatches<T> With(IEnumerable<ElementMatch<T>> more) => new(kind, before, after, [.. Linked, .. more]);

    internal ElementMatches<T> Invert() => new(kind, after, before, [.. Linked.Select(match => match.Invert())]);

    private static Dictionary<Id<T>, ElementMatch<T>> Index(ElementList<ElementMatch<T>> matches)
    {
        var index = new Dictionary<Id<T>, ElementMatch<T>>();
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
